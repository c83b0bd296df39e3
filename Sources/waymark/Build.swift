import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check all units and write the site and the packages.",
    discussion: """
      A unit with an error is not published: no page, no package, and a page published earlier is taken away.

      EXAMPLES:
        waymark build
        waymark build --only emergencies-abroad --format site
        waymark build --report sarif --report-file findings.sarif
        waymark build --drafts --fail-on never      see pages that still have errors
      """)

  @OptionGroup var site: SiteFolder

  @Option(help: ArgumentHelp("Where site, packages and reports go (default: output in the site's folder).", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("Only this unit, named by its folder; may be given several times.", valueName: "unit"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "What to write, with commas between: site, \(PackageFormatNames.all.joined(separator: ", ")) (default: site and those of waymark.yml).",
      valueName: "formats"))
  var format: String?

  @Option(help: ArgumentHelp("A folder with the official schema files, to be put into SCORM 2004 packages.", valueName: "dir"))
  var schemas: String?

  @Option(help: ArgumentHelp("Units compiled at the same time (default: one per processor).", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Publish pages of units with errors too, marked as drafts; never their packages.")
  var drafts = false

  @Flag(help: "Publish only units in which people have answered every question that only a person can answer.")
  var requireReviews = false

  @Flag(name: .customLong("no-cache"), help: "Compile every unit anew; the result is the same.")
  var noCache = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be a number from 1 to 256.") }
    for name in formats ?? [] where name != "site" && !PackageFormatNames.all.contains(name) {
      throw ValidationError("There is no format '\(name)'. \(Suggestion.help(for: name, among: ["site"] + PackageFormatNames.all))")
    }
  }

  private var formats: [String]? { format?.split(separator: ",").map(String.init) }

  func run() async throws {
    let world = DiskWorld()
    try site.requireUnits(in: world)
    try site.require(only, in: world)
    let folder = output ?? site.output
    var options = BuildOptions(source: site.source, theme: try Installation.theme(in: world), output: folder, today: Installation.today)
    options.only = only
    if let formats {
      options.writesSite = formats.contains("site")
      options.packageFormats = formats.filter { $0 != "site" }
    }
    options.schemas = schemas
    options.publishesDrafts = drafts
    options.requiresReviews = requireReviews
    options.usesRecord = !noCache
    options.jobs = jobs ?? Installation.processors
    options.toolVersion = Waymark.version
    options.toolFingerprint = Installation.fingerprint(in: world)
    let run = Run(options: options, report: report)
    let (result, seconds) = try await run.compile()
    try run.write(result, as: "json", to: "\(folder)/reports/findings.json")
    try summarise(result, seconds, in: folder)
    try run.exit(result)
  }

  /// The figures, and where to look; on standard error, since standard output is for data.
  private func summarise(_ result: BuildResult, _ seconds: Double, in folder: String) throws {
    var lines: [String] = []
    if !result.withheld.isEmpty {
      let names = result.withheld.prefix(10).joined(separator: ", ") + (result.withheld.count > 10 ? " …" : "")
      lines.append(drafts ? "published as drafts: \(names)" : "not published because of errors: \(names)")
    }
    let upToDate = result.units - result.compiledUnits
    let units = "\(result.units.counted("unit")) (\(result.compiledUnits) compiled, \(max(0, upToDate)) up to date)"
    lines.append("\(units) · \(result.pages.counted("page")) · \(result.packages.counted("package")) · \(milliseconds(seconds)) ms")
    if result.removedFiles > 0 { lines.append("removed \(result.removedFiles.counted("file")) that no unit has any more") }
    if result.pages > 0 { lines.append("site      \(folder)/site/index.html") }
    if result.packages > 0 { lines.append("packages  \(folder)/packages") }
    lines.append("report    \(folder)/reports/findings.json")
    Terminal.write(lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }
}
