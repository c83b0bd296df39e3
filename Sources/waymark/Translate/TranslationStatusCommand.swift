import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel
import UnitTranslation

struct TranslationStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "A table of units and languages: what is done, stale, missing, reviewed.",
    discussion: """
      EXAMPLES:
        waymark translate status
        waymark translate status emergencies-abroad
        waymark translate status --fail-on-stale      exit status 1 when a translation is behind

      A text that may not be read is named, the table goes on without it, and the exit status is 1.
      """)

  @Argument(help: "Units, named by their folders (default: all).")
  var units: [String] = []

  @OptionGroup var site: SiteFolder

  @Flag(help: "Exit with 1 when a translation is stale or has gaps.")
  var failOnStale = false

  func run() throws {
    try site.require(units, in: DiskWorld())
    let asked = Set(units)
    let texts = UnitTexts(source: site.source) { path in
      asked.isEmpty || path == "waymark.yml" || asked.contains { path.hasPrefix("units/\($0)/") }
    }
    let isUnread = texts.reportUnread(in: DiskWorld())
    let states = try onDisk { try Translating(DiskWorld(), source: site.source).states(only: units) }
    var rows = [["UNIT", "LANGUAGE", "STATE", "DONE", "STALE", "MISSING", "REVIEWED"]]
    for state in states {
      guard let status = state.status else {
        rows.append([state.slug, state.language.description, "none", "0", "0", String(state.segments), ""])
        continue
      }
      let word = !status.isRecorded ? "not recorded" : !status.stale.isEmpty ? "stale" : !status.missing.isEmpty ? "gaps" : "done"
      let reviewed = state.credit.map { $0.reviewed?.iso ?? "no" } ?? "not said"
      rows.append([
        state.slug, state.language.description, word, String(status.done), String(status.stale.count), String(status.missing.count), reviewed,
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
      Terminal.write(String(cells.reversed().drop { $0 == " " }.reversed()) + "\n", to: STDOUT_FILENO)
    }
    if states.contains(where: { $0.status?.isRecorded == false }) {
      Terminal.write(
        "not recorded: when a translation is up to date, say so once with 'waymark translate accept UNIT --lang LANGUAGE'\n", to: STDERR_FILENO)
    }
    let isBehind = states.contains { !($0.status?.stale.isEmpty ?? true) || !($0.status?.missing.isEmpty ?? true) }
    if isUnread || failOnStale && isBehind { throw ExitCode(1) }
  }
}
