import UnitMarkup
import UnitModel

/// Judges an `imsmanifest.xml` of SCORM or Common Cartridge and the files it lists.
struct ManifestVerification {
  private let source: [UInt8]
  private let files: [String: [UInt8]]

  init(_ manifest: [UInt8], files: [String: [UInt8]]) {
    source = manifest
    self.files = files
  }

  func run(_ verification: inout PackageVerification) {
    let file = SourceFile(path: verification.path(of: SCORMManifest.path), bytes: source)
    let tree: XMLTree
    do { tree = try XMLTree(source) } catch {
      verification.report(
        .manifestMalformed, .error, "the manifest is not well-formed XML: \(error.message)", in: file, line: error.line,
        help: "mend the manifest, or export the package again")
      return
    }
    guard let dialect = Dialect(tree) else {
      verification.report(
        .manifestUnknown, .error, "the manifest is of no format that platforms import", in: file, line: tree.elements[0].line,
        help: "export the package as SCORM 1.2, SCORM 2004 or Common Cartridge 1.1")
      return
    }
    verification.title = dialect.title
    verification.validate(file, official: dialect.official, own: ManifestSchema.contentPackage(dialect.namespace))
    var manifest = Manifest(tree: tree, dialect: dialect, file: file, files: files)
    manifest.judgeIdentifiers(&verification)
    manifest.judgeResources(&verification)
    manifest.judgeUnlisted(&verification)
    manifest.judgeTraps(&verification)
    if dialect.isSCORM { ScriptVerification(files: files, is2004: dialect.is2004).run(&verification) }
  }
}

extension ManifestVerification {
  /// Which format a manifest is of, by its namespaces.
  struct Dialect {
    let title: String
    let namespace: String
    let official: String
    let isSCORM: Bool
    let is2004: Bool

    init?(_ tree: XMLTree) {
      namespace = tree.elements[0].namespace
      guard tree.elements[0].name == "manifest" else { return nil }
      let version = tree.elements.first { $0.name == "schemaversion" }?.text.trimmed ?? ""
      switch namespace {
      case "http://www.imsproject.org/xsd/imscp_rootv1p1p2": (title, official, isSCORM, is2004) = ("SCORM 1.2", "scorm12/_driver.xsd", true, false)
      case "http://www.imsglobal.org/xsd/imscp_v1p1":
        (title, official, isSCORM, is2004) = (
          version.hasPrefix("2004") ? "SCORM \(version)" : "SCORM 2004 \(version)", "scorm2004/_driver.xsd", true, true
        )
      case _ where namespace.hasPrefix("http://www.imsglobal.org/xsd/imsccv1p"):
        (title, official, isSCORM, is2004) = ("Common Cartridge \(version)", "cc11/cc11libxml2validator.xsd", false, false)
      default: return nil
      }
    }
  }

  /// A manifest that has been read.
  private struct Manifest {
    let tree: XMLTree
    let dialect: Dialect
    let file: SourceFile
    let files: [String: [UInt8]]
    private var listed: Set<String> = []

    init(tree: XMLTree, dialect: Dialect, file: SourceFile, files: [String: [UInt8]]) {
      (self.tree, self.dialect, self.file, self.files) = (tree, dialect, file, files)
    }

    private func elements(_ name: String) -> [Int] {
      tree.elements.indices.filter { tree.elements[$0].name == name && tree.elements[$0].namespace == dialect.namespace }
    }

    func judgeIdentifiers(_ verification: inout PackageVerification) {
      var seen: Set<String> = []
      for element in tree.elements where element.namespace == dialect.namespace {
        guard let identifier = element.attributes["identifier"] else { continue }
        if !seen.insert(identifier).inserted {
          verification.report(
            .manifestIdentifierDuplicate, .error, "the identifier '\(identifier)' is there twice", in: file, line: element.line,
            help: "give each element an identifier of its own")
        }
      }
      let identifier = tree.elements[0].attributes["identifier"] ?? ""
      if Self.looksGenerated(identifier) {
        verification.report(
          .manifestIdentifierGenerated, .advice, "the manifest's identifier '\(identifier)' looks made anew at each export", in: file,
          line: tree.elements[0].line, help: "export twice and compare: when it changes, a new version loses the grades of the old one",
          outcome: .cannotTell)
      }
      for organizations in elements("organizations") {
        if let name = tree.elements[organizations].attributes["default"], !seen.contains(name) {
          verification.report(
            .manifestReference, .error, "there is no organization '\(name)'", in: file, line: tree.elements[organizations].line,
            help: "name an organization of the manifest in 'default'")
        }
      }
    }

    /// A UUID, or ten digits in a row as clocks have them.
    private static func looksGenerated(_ identifier: String) -> Bool {
      let hexadecimal = identifier.utf8.filter { (48...57).contains($0) || (97...102).contains($0 | 32) }.count
      if hexadecimal >= 32, identifier.split(separator: "-").count >= 5 { return true }
      return identifier.utf8.split { !(48...57).contains($0) }.contains { $0.count >= 10 }
    }

    mutating func judgeResources(_ verification: inout PackageVerification) {
      let resources = elements("resource")
      var byIdentifier: [String: Int] = [:]
      for resource in resources {
        if let identifier = tree.elements[resource].attributes["identifier"] { byIdentifier[identifier] = resource }
        list(tree.elements[resource].attributes["href"], of: resource, &verification)
        for child in tree.children(of: resource) where tree.elements[child].name == "file" {
          list(tree.elements[child].attributes["href"], of: child, &verification)
        }
      }
      for element in tree.elements where element.namespace == dialect.namespace {
        guard let reference = element.attributes["identifierref"], !reference.isEmpty, byIdentifier[reference] == nil else { continue }
        verification.report(
          .manifestReference, .error, "there is no resource '\(reference)'", in: file, line: element.line,
          help: "name a resource of the manifest in 'identifierref'")
      }
      judgeLaunch(byIdentifier, &verification)
    }

    private func judgeLaunch(_ resources: [String: Int], _ verification: inout PackageVerification) {
      let items = elements("item").compactMap { item in tree.elements[item].attributes["identifierref"].flatMap { resources[$0] } }
      guard dialect.isSCORM else { return }
      if items.isEmpty {
        verification.report(
          .manifestLaunchMissing, .error, "no item of the manifest opens a resource", in: file, line: tree.elements[0].line,
          help: "give an item an 'identifierref'")
      }
      let scos = Set(items.filter { tree.elements[$0].attribute(like: "scormtype")?.lowercased() == "sco" })
      if !items.isEmpty, scos.isEmpty {
        verification.report(
          .manifestNoSCO, .warning, "no resource is a SCO, so nothing is tracked", in: file, line: tree.elements[items[0]].line,
          help: "set adlcp:\(dialect.is2004 ? "scormType" : "scormtype")=\"sco\" on the resource that reports results")
      }
      for item in Set(items) where tree.elements[item].attributes["href"] == nil {
        verification.report(
          .manifestLaunchMissing, .error, "the resource that an item opens has no 'href'", in: file, line: tree.elements[item].line,
          help: "name the page to open")
      }
    }

    /// The folder that `xml:base` of an element and its ancestors makes.
    private func base(of element: Int) -> String {
      var folder = ""
      var index = element
      while index >= 0 {
        folder = (tree.elements[index].attributes["xml:base"] ?? "") + folder
        index = tree.elements[index].parent
      }
      return folder
    }

    private mutating func list(_ reference: String?, of element: Int, _ verification: inout PackageVerification) {
      guard let reference else { return }
      func report(_ rule: PackageRule, _ severity: Severity, _ message: String, _ help: String) {
        verification.report(rule, severity, "\(message): '\(reference)'", in: file, line: tree.elements[element].line, help: help)
      }
      switch PackageReference(reference, in: base(of: element)) {
      case .inside(let path):
        listed.insert(path)
        if files[path] == nil {
          report(.manifestFileMissing, .error, "the file is not in the package", "add the file, or take it out of the manifest")
        }
      case .outside: report(.manifestFileMissing, .error, "the reference leaves the package", "refer to a file of the package")
      case .remote: report(.packageRemote, .warning, "the manifest refers to another server", "put the file into the package")
      case .nothing: break
      }
    }

    func judgeUnlisted(_ verification: inout PackageVerification) {
      let unlisted = files.keys.filter { path in
        path != SCORMManifest.path && !listed.contains(path) && !path.hasSuffix(".xsd") && !path.hasSuffix(".dtd") && path != "imslrm.xml"
      }.sorted(by: PackagePath.precedes)
      for path in unlisted.prefix(20) {
        verification.report(
          .manifestFileUnlisted, .warning, "the manifest does not list the file '\(path)'",
          help: "list it, or leave it out: platforms that copy only listed files lose it")
      }
      if unlisted.count > 20 {
        verification.report(
          .manifestFileUnlisted, .warning, "\(unlisted.count - 20) more files are not listed", help: "list them, or leave them out")
      }
    }

    func judgeTraps(_ verification: inout PackageVerification) {
      for element in tree.elements where element.name == "masteryscore" && dialect.isSCORM && !dialect.is2004 {
        verification.report(
          .platformMasteryScore, .warning, "with a mastery score some platforms store an unfinished attempt as failed", in: file,
          line: element.line,
          help: "take <adlcp:masteryscore> out, and let the content set passed or failed")
      }
      for element in tree.elements where element.name == "primaryObjective" && element.attributes["satisfiedByMeasure"] == "true" {
        verification.report(
          .platformMeasureDecides, .advice, "a measure decides on success, also while the learner is half way", in: file, line: element.line,
          help: "set satisfiedByMeasure=\"false\", and let the content set its success status")
      }
      if dialect.isSCORM { return }
      if !String(decoding: file.bytes.prefix(1024), as: UTF8.self).contains(dialect.namespace) {
        verification.report(
          .platformNamespaceLate, .warning, "the cartridge's namespace is not in the first 1,024 bytes, where Moodle looks for it", in: file,
          line: tree.elements[0].line, help: "write the namespace into the first element, and no comment before it")
      }
      if dialect.namespace != "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" {
        verification.report(
          .platformCartridgeVersion, .warning, "not every platform imports a cartridge of another version than 1.1", in: file,
          line: tree.elements[0].line, help: "export the cartridge as version 1.1")
      }
    }
  }
}
