import ArgumentParser
import Glibc
import UnitChecks
import UnitModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a check asks and why, with examples; without a name, list all checks.",
    discussion: """
      EXAMPLES:
        waymark explain
        waymark explain image-alt-missing
      """)

  @Argument(help: "The check's id, as it stands in brackets behind a message.")
  var check: String?

  @Flag(help: "Write the documentation of all checks as a page in Markdown.")
  var markdown = false

  func run() throws {
    if markdown { return Terminal.write(CheckDocumentation.markdown, to: STDOUT_FILENO) }
    guard let check else { return list() }
    guard let about = Checklist.check(named: check)?.about else {
      let names = Checklist.all.map(\.about.id)
      throw ValidationError(
        "There is no check '\(check)'. \(Suggestion.nearest(to: check, among: names).map { "Did you mean '\($0)'?" } ?? "List them all: waymark explain")"
      )
    }
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
    Terminal.write(lines.joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  private func list() {
    let checks = Checklist.all.map(\.about).sorted { $0.id < $1.id }
    let width = checks.map(\.id.count).max() ?? 0
    for about in checks {
      let id = about.id + String(repeating: " ", count: width - about.id.count)
      let severity = severity(of: about)
      Terminal.write("\(id)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(about.question)\n", to: STDOUT_FILENO)
    }
  }

  /// Questions for people have no severity of their own.
  private func severity(of about: CheckDescription) -> String { isQuestion(about.id) ? "review" : about.severity.name }

  private func isQuestion(_ id: String) -> Bool { Checklist.reviewChecks.contains { $0.about.id == id } }
}
