import Foundation
import UnitModel

@testable import UnitPackages

/// A unit with every field filled.
func sampleUnit() -> PackagedUnit {
  PackagedUnit(
    id: "emergency-abroad", slug: "emergency-abroad", language: .english, title: "Emergencies abroad",
    summary: "What to do when something goes wrong.", keywords: ["safety", "112"], durationMinutes: 90, licence: "CC-BY-4.0",
    licenceURL: "https://creativecommons.org/licenses/by/4.0/", authors: ["Ada Lovelace", "Õnne; Pille, Jr"], publisher: "Waymark",
    version: "1.2.0",
    outcomes: [
      PackagedUnit.Outcome(id: "call-help", text: "Call for help in another country."),
      PackagedUnit.Outcome(id: "insurance", text: "Use the insurance card."),
    ], passPercent: 60, hasScore: true, siteURL: "https://example.org/units/")
}

/// Pages, media and assets as a build gives them, some with names that need care.
func sampleFiles() -> [PackageEntry] {
  var deflater = Deflater()
  let page = Array(String(repeating: "<p>Call 112 when there is danger.</p>\n", count: 50).utf8)
  let paths = ["media/karte groß & klein.svg", "index.html", "assets/site.css", "assets/runtime.js", "media/card.png", "media/救急#1.svg"]
  return paths.map { PackageEntry(path: $0, content: deflater.compress(page, path: $0)) }
}

/// Formats that some tests are about.
enum FormatSelection {
  static let scorm: [any PackageFormat] = [SCORM12(), SCORM2004()]
  /// Those whose manifest official schemas judge.
  static let validated: [any PackageFormat] = scorm + [CMI5(), CommonCartridge()]
  /// Those whose manifest lists files.
  static let listing = PackageFormats.all.filter { $0.entries(for: sampleUnit()).first?.path == SCORMManifest.path }
}

/// A program that some tests need and that a machine may lack.
enum Tool: String {
  case python3, unzip, xmllint

  var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(rawValue)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether the tool is there; says so when it is not.
  var isThere: Bool {
    if path == nil { print("skipped: the program \(rawValue) is not installed") }
    return path != nil
  }

  /// Runs the program and returns its exit code with what it wrote to both streams.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (code: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path ?? "/nonexistent")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

/// Writes the bytes to a file of their own for the time of the closure.
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)").path
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// The official schemas, which are not ours to ship: in the folder `WAYMARK_SHARED` names, or in `../shared`.
enum OfficialSchemas {
  static let folder: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared = ProcessInfo.processInfo.environment["WAYMARK_SHARED"] ?? root.deletingLastPathComponent().path + "/shared"
    let folder = shared + "/data/xsd"
    return FileManager.default.fileExists(atPath: folder + "/catalog.xml") ? folder : nil
  }()

  /// Whether manifests can be validated here; says so when they cannot.
  static let areThere: Bool = {
    if folder == nil { print("skipped: no schemas; set WAYMARK_SHARED to the folder that has data/xsd") }
    return folder != nil && Tool.xmllint.isThere
  }()

  /// Where the schema of a format is, if not in `NAME/_driver.xsd`.
  private static let paths = ["cmi5": "cmi5/CourseStructure.xsd", "cc11": "cc11/cc11libxml2validator.xsd"]

  /// What xmllint has to say of a manifest; nil when it is valid.
  static func complaint(about manifest: [UInt8], format: any PackageFormat) throws -> String? {
    guard let folder else { return nil }
    let result = try withFile(manifest) { file in
      try Tool.xmllint.run(
        ["--nonet", "--noout", "--schema", "\(folder)/\(paths[format.name] ?? "\(format.name)/_driver.xsd")", file],
        environment: ["XML_CATALOG_FILES": "\(folder)/catalog.xml"])
    }
    return result.code == 0 ? nil : result.output
  }
}

extension ZipArchive {
  /// The archive in one piece.
  static func archive(_ entries: [PackageEntry]) throws(ZipError) -> [UInt8] { try pieces(entries).flatMap(\.self) }
}

extension Packager {
  /// The package in one piece.
  static func package(
    _ unit: PackagedUnit, as format: any PackageFormat, files: [PackageEntry], schemas: [PackageEntry] = [], deflater: inout Deflater
  ) throws(ZipError) -> [UInt8] {
    try pieces(unit, as: format, files: files, schemas: schemas, deflater: &deflater).flatMap(\.self)
  }
}
