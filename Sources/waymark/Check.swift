import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check units; write nothing unless asked to mend.",
    discussion: """
      EXAMPLES:
        waymark check                                    the whole site
        waymark check units/emergencies-abroad           one unit in all its languages
        waymark check units/emergencies-abroad/unit.md   one text
        waymark check --report github --fail-on warning  annotations in a pull request
        waymark check --baseline accepted.txt            only findings that are not accepted there
        waymark check --fix                              mend what can be mended without asking, then check
      """)

  @Argument(help: ArgumentHelp("The site's folder, folders of units, or texts (default: the site around this folder).", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Apply the fixes that cannot change what a text means, then check.")
  var fix = false

  @Flag(help: "With --fix: apply the fixes that need a person's judgement too. Look at what changed.")
  var unsafe = false

  @Option(help: ArgumentHelp("A file of findings that are accepted for now: only others count.", valueName: "file"))
  var baseline: String?

  @Flag(help: "With --baseline: write the file anew, so that it accepts everything found now.")
  var writeBaseline = false

  @Option(help: ArgumentHelp("Report only on files that changed since a revision of git, such as origin/main.", valueName: "rev"))
  var changedSince: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if unsafe, !fix { throw ValidationError("--unsafe belongs to --fix.") }
    if writeBaseline, baseline == nil { throw ValidationError("Name the file: --baseline waymark-baseline.txt --write-baseline.") }
    if writeBaseline, changedSince != nil { throw ValidationError("A baseline accepts what is found in all files; leave --changed-since out.") }
  }

  func run() async throws {
    let world = DiskWorld()
    let places = try SitePlaces(paths, in: world)
    if fix { try mend(places, in: world) }
    var options = BuildOptions(source: places.root, theme: try Installation.theme(in: world), output: nil, today: Installation.today)
    options.jobs = Installation.processors
    if !places.isWholeSite { options.only = places.slugs }
    let run = Run(options: options, report: report)
    let changed = try changedSince.map { try ChangedFiles.since($0, in: places.root) }
    let (result, _) = try await run.compile(
      showing: { places.contains($0) && changed?.contains($0) ?? true }, acceptance: baseline.map { BaselineFile(path: $0, isWritten: writeBaseline) }
    )
    try run.exit(result)
  }

  /// Applies fixes and says what was mended.
  private func mend(_ places: SitePlaces, in world: DiskWorld) throws {
    let mends = try onDisk { try Mending(world, places.texts, today: Installation.today, isUnsafe: unsafe).run() }
    for mend in mends { Terminal.write("mended \(mend.file):\(mend.line): \(mend.message) [\(mend.id)]\n", to: STDERR_FILENO) }
    Terminal.write(mends.isEmpty ? "nothing to mend\n\n" : "\n", to: STDERR_FILENO)
  }
}
