import ArgumentParser
import UnitCompiler
import UnitModel

struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check any pages of HTML: a compiled site, or what was made elsewhere.",
    discussion: """
      Pages are read as a browser reads them and judged by what assistive technology is told of them. Nothing is fetched;
      a style sheet counts where it lies beside the pages.

      EXAMPLES:
        waymark audit output/site
        waymark audit index.html about.html --report sarif
        waymark audit export --fail-on warning
      """)

  @Argument(help: ArgumentHelp("Pages, or folders with pages (.html, .htm, .xhtml, .svg).", valueName: "path"))
  var paths: [String]

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let world = DiskWorld()
    for path in paths where world.stamp(of: path) == nil { throw ValidationError("There is nothing at '\(path)'.") }
    let audit = PageAudit(world, jobs: Installation.processors)
    var result = BuildResult()
    do {
      let pages = try paths.flatMap { try audit.pages(at: $0) }
      result.findings = try await audit.run(pages)
      result.units = pages.count
    } catch {
      throw Terminal.fault(error)
    }
    if result.units == 0 { throw ValidationError("There are no pages at \(paths.map { "'\($0)'" }.joined(separator: ", ")).") }
    result.failOn = .error
    let options = BuildOptions(source: ".", theme: "", output: nil, today: Installation.today)
    let run = Run(options: options, report: report, subject: .page)
    try run.write(result) { path, number in
      guard let source = (try? world.read(path)).flatMap({ $0 }).map({ SourceFile(path: path, bytes: $0) }), number <= source.lineCount else {
        return nil
      }
      return Array(source.bytes[source.line(number)])
    }
    try run.exit(result)
  }
}
