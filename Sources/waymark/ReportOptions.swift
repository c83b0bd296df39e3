import ArgumentParser
import UnitCompiler
import UnitModel

/// Options that every command with findings has.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How findings are reported: \(ReportFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var report = "text"

  @Option(help: ArgumentHelp("Write the report to a file; findings are then also shown as text.", valueName: "file"))
  var reportFile: String?

  @Option(
    help: "The weight of findings from which the exit status is 1: error, warning or never (default: error, or what waymark.yml says of its units).")
  var failOn: FailOn?

  @Option(help: ArgumentHelp("How many findings the text report draws; 0 draws all.", valueName: "number"))
  var maxFindings = 50

  func validate() throws {
    if ReportFormats.named(report) == nil {
      throw ValidationError("There is no report '\(report)'. \(Suggestion.help(for: report, among: ReportFormats.all.map(\.name)))")
    }
  }
}
