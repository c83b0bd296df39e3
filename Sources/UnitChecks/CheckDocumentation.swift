import UnitModel

/// The documentation of all checks, made from the checks themselves.
public enum CheckDocumentation {
  /// A page in Markdown: what decides where, then each check with its reason, criteria and examples, then what is no check.
  public static var markdown: String {
    var lines = [
      "# Checks", "",
      "What Waymark asks of a unit, a page, the theme and the site, and why. Made by `make docs`; do not edit.", "",
      "An **error** is certain and keeps the unit from being published; a **warning** is probable; **advice** is never in the way.", "",
    ]
    for (title, checks) in parts {
      lines += ["## \(title)", ""]
      for about in checks.sorted(by: { $0.id < $1.id }) { lines += section(about) }
    }
    lines += ["## Candidates that are no check of their own", "", "| Candidate | Verdict | Reason |", "| --- | --- | --- |"]
    for candidate in Checklist.otherCandidates {
      lines.append("| `\(candidate.id)` | \(name(of: candidate.verdict)) | \(candidate.reason) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var parts: [(String, [CheckDescription])] {
    [
      ("Texts and front matter", Checklist.textChecks.map(\.about)), ("Pages", Checklist.pageChecks.map(\.about)),
      ("Theme", Checklist.themeChecks.map(\.about)), ("All pages together", Checklist.pageSetChecks.map(\.about)),
      ("All units together", Checklist.siteChecks.map(\.about)), ("Questions for people", Checklist.reviewChecks.map(\.about)),
      ("Answers and exceptions", Checklist.processChecks.map(\.about)),
    ]
  }

  private static func section(_ about: CheckDescription) -> [String] {
    let criteria = about.requirements.compactMap { number in SuccessCriterion(number).map { "\(number) \($0.handle) (\($0.level.rawValue))" } }
    let standards =
      (criteria.isEmpty ? "" : " · WCAG 2.2: \(criteria.joined(separator: ", "))")
      + (about.clauses.isEmpty ? "" : " · EN 301 549: \(about.clauses.joined(separator: ", "))")
    var lines = ["### \(about.id)", "", "\(about.question) \(about.why)", "", "\(about.severity.name)\(standards)", ""]
    for (title, example) in [("Bad", about.bad.first), ("Good", about.good.first)] {
      guard let example else { continue }
      let fence = example.contains("```") ? "````" : "```"
      lines += ["\(title):", "", "\(fence)text", example.count > 400 ? String(example.prefix(400)) + "…" : example, fence, ""]
    }
    return lines
  }

  private static func name(of verdict: Candidate.Verdict) -> String {
    switch verdict {
    case .covered: "another check"
    case .guaranteed: "held by the templates"
    case .review: "for a person"
    case .notApplicable: "does not occur"
    }
  }
}
