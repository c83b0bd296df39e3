import ArgumentParser
import Glibc
import UnitChecks
import UnitCompiler
import UnitModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what stands behind a finding: what a check asks and why, or what is wrong; without a name, list all.",
    discussion: """
      EXAMPLES:
        waymark explain
        waymark explain image-alt-missing
        waymark explain container-not-closed
      """)

  @Argument(help: ArgumentHelp("The id, as it stands in brackets behind a message.", valueName: "id"))
  var id: String?

  @Flag(help: "Write the documentation of all checks as a page in Markdown.")
  var markdown = false

  func run() throws {
    if markdown { return Terminal.write(CheckDocumentation.markdown + FindingRules.markdown, to: STDOUT_FILENO) }
    guard let id else { return list() }
    Terminal.write(try lines(about: id).joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  private func lines(about id: String) throws -> [String] {
    if let about = Checklist.check(named: id)?.about { return lines(about) }
    if let rule = FindingRules.rule(named: id) { return [rule.id, "", rule.meaning] }
    if let candidate = Checklist.otherCandidates.first(where: { $0.id == id }) {
      return [candidate.id, "", "No check of its own: \(candidate.reason)."]
    }
    let names = Checklist.all.map(\.about.id) + FindingRules.all.flatMap(\.rules).map(\.id)
    throw ValidationError(
      "Nothing is found under the id '\(id)'. \(Suggestion.nearest(to: id, among: names).map { "Did you mean '\($0)'?" } ?? "List them all: waymark explain")"
    )
  }

  private func lines(_ about: CheckDescription) -> [String] {
    var lines = [about.id, "", about.question, "", about.why, "", "severity   \(severity(of: about))"]
    for number in about.requirements {
      let criterion = SuccessCriterion(number)
      lines.append("WCAG 2.2   \(number)\(criterion.map { " \($0.handle) (\($0.level.rawValue))" } ?? "")")
      if let clause = criterion?.clause { lines.append("EN 301 549 \(clause)") }
    }
    let titles = isQuestion(about.id) ? ("Asked about", "Not asked about") : ("Bad", "Good")
    for (title, examples) in [(titles.0, about.bad), (titles.1, about.good)] {
      for example in examples {
        lines += ["", "\(title):", ""] + example.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      }
    }
    return lines
  }

  /// The checks, then what is found beside them, each id with one line.
  private func list() {
    let checks = Checklist.all.map(\.about).sorted { $0.id < $1.id }
    let width = (checks.map(\.id) + FindingRules.all.flatMap(\.rules).map(\.id)).map(\.count).max() ?? 0
    func padded(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    var lines = checks.map { "\(padded($0.id, to: width))  \(padded(severity(of: $0), to: 7))  \($0.question)" }
    for group in FindingRules.all {
      lines += ["", "\(group.title):"] + group.rules.map { "\(padded($0.id, to: width))  \($0.meaning)" }
    }
    Terminal.write(lines.joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  /// Questions for people have no severity of their own.
  private func severity(of about: CheckDescription) -> String { isQuestion(about.id) ? "review" : about.severity.name }

  private func isQuestion(_ id: String) -> Bool { Checklist.reviewChecks.contains { $0.about.id == id } }
}
