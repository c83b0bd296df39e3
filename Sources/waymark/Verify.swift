import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge packages, from Waymark or any other tool.",
    discussion: """
      Opens SCORM 1.2, SCORM 2004, cmi5 and Common Cartridge packages, and cmi5 course structures alone. Nothing is unpacked
      to the disk and no script is run.

      EXAMPLES:
        waymark verify output/packages/*.zip
        waymark verify course.zip --report json
        waymark verify course.zip --schemas xsd     with the official schemas of a folder
      """)

  @Argument(help: ArgumentHelp("Packages, or course structures of cmi5.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("A folder with the official schemas (default: schemas of Waymark's own).", valueName: "dir"))
  var schemas: String?

  @OptionGroup var report: ReportOptions

  func run() throws {
    let world = DiskWorld()
    var result = BuildResult()
    var verified: [VerifiedPackage] = []
    for file in files {
      guard let bytes = try onDisk({ try world.read(file) }) else { throw ValidationError("There is no file '\(file)'.") }
      let package = VerifiedPackage(bytes, name: file, schemas: schemas)
      result.findings += package.findings
      verified.append(package)
    }
    result.units = verified.count
    let run = Run(options: BuildOptions(source: ".", theme: "", output: nil, today: Installation.today), report: report, subject: .package)
    if report.report != "text" || !result.findings.isEmpty {
      try run.write(result) { [verified] path, number in verified.lazy.compactMap { $0.line(number, of: path) }.first }
    }
    for package in verified {
      Terminal.write("\(package.name): \(package.title ?? "unknown format"), \(package.verdict)\n", to: STDERR_FILENO)
    }
    result.failOn = .error
    try run.exit(result)
  }
}
