import UnitMarkup
public import UnitModel

/// Judges a package, whoever made it: the archive, the manifest, the pages, and what is known to go wrong on platforms.
public struct PackageVerification {
  public private(set) var findings: [Finding] = []
  /// The files that findings are in, for reports that show the lines.
  public private(set) var sources: [String: SourceFile] = [:]
  /// What the package says it is, such as `SCORM 1.2`; nil when it cannot be told.
  public internal(set) var title: String?

  let name: String
  /// A folder with the official schemas; nil: schemas of our own.
  let schemas: String?
  private var known: Set<Finding> = []
  /// Findings that are worth a report; nobody reads more.
  private static let most = 1000
  /// Tags that are judged against a schema of our own in about a second.
  private static let mostTags = 10_000

  /// - Parameters:
  ///   - bytes: A zip archive, or a cmi5 course structure alone.
  ///   - name: The file's name for messages.
  ///   - schemas: A folder with the official schemas, laid out as their publishers do.
  public static func verify(_ bytes: [UInt8], name: String, schemas: String? = nil) -> PackageVerification {
    var verification = PackageVerification(name: name, schemas: schemas)
    if bytes.first(where: { $0 > 32 && $0 < 0x80 }) == UInt8(ascii: "<") {
      CourseStructureVerification(bytes, path: name, files: nil).run(&verification)
    } else if let files = ArchiveVerification.read(bytes, &verification) {
      verification.verify(files)
    }
    verification.findings.sort(by: Finding.precedes)
    return verification
  }

  private init(name: String, schemas: String?) {
    self.name = name
    self.schemas = schemas
  }

  private mutating func verify(_ files: [String: [UInt8]]) {
    if let manifest = files[SCORMManifest.path] {
      ManifestVerification(manifest, files: files).run(&self)
    } else if let structure = files[CMI5.path] {
      CourseStructureVerification(structure, path: path(of: CMI5.path), files: files).run(&self)
    } else if let wrapped = files.keys.sorted(by: PackagePath.precedes).first(where: {
      $0.hasSuffix("/\(SCORMManifest.path)") || $0.hasSuffix("/\(CMI5.path)")
    }) {
      report(
        .packageWrapperFolder, .error, "the manifest '\(wrapped)' is not at the package's root",
        help: "zip the files themselves, not the folder around them")
      return
    } else if files["index.html"] != nil {
      title = "Web archive"
      report(
        .manifestMissing, .advice, "there is no manifest: the package opens in a browser, and no platform imports it",
        help: "for a learning platform, export the package as SCORM, cmi5 or Common Cartridge")
    } else {
      report(
        .manifestMissing, .error, "there is no imsmanifest.xml or cmi5.xml in the package",
        help: "export the package again as SCORM, cmi5 or Common Cartridge")
      return
    }
    PageVerification(files: files).run(&self)
  }

  /// The path of a package's file in messages.
  func path(of file: String) -> String { "\(name)/\(file)" }

  /// A finding about the package as a whole.
  mutating func report(_ rule: PackageRule, _ severity: Severity, _ message: String, help: String, outcome: Outcome = .failed) {
    report(rule, severity, message, in: SourceFile(path: name, bytes: []), line: nil, help: help, outcome: outcome)
  }

  /// A finding in a file; without a line it is about the file as a whole.
  mutating func report(
    _ rule: PackageRule, _ severity: Severity, _ message: String, in source: SourceFile, line: Int?, help: String, outcome: Outcome = .failed
  ) {
    guard findings.count < Self.most else { return }
    let span = line.map { SourceSpan(source.line($0)) } ?? SourceSpan(start: 0, end: 0)
    let diagnostic = Diagnostic(rule, severity, message, at: span, help: help, outcome: outcome)
    let finding = Finding(diagnostic, in: source)
    guard known.insert(finding).inserted else { return }
    if line != nil { sources[source.path] = source }
    findings.append(finding)
  }

  /// What the schemas say of a manifest: the official ones where there are any, else our own.
  mutating func validate(_ manifest: SourceFile, official: String, own: [UInt8]) {
    var problems: [XMLProblem]
    if let schemas, let found = XMLSchema.validate(manifest.bytes, schemaAt: "\(schemas)/\(official)", catalogue: "\(schemas)/catalog.xml") {
      problems = found
    } else {
      if let schemas {
        report(
          .schemaUnreadable, .warning, "there is no schema '\(official)' in '\(schemas)' that can be read",
          help: "name the folder with the official schemas, or leave --schemas out")
      }
      // libxml2 remembers every place where a list could end: time grows with the square of its length.
      guard manifest.bytes.count(where: { $0 == UInt8(ascii: "<") }) <= Self.mostTags else {
        report(
          .manifestSchema, .advice, "the manifest is too long to be judged against Waymark's own schema", in: manifest, line: 1,
          help: "name a folder with the official schemas in --schemas", outcome: .cannotTell)
        return
      }
      problems = XMLSchema.validate(manifest.bytes, relaxNG: own)
    }
    for problem in problems.prefix(20) {
      report(
        .manifestSchema, .error, "the manifest breaks its schema: \(problem.message)", in: manifest, line: problem.line,
        help: "mend the manifest, or export the package again")
    }
  }
}
