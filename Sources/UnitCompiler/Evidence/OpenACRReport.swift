import UnitChecks
import UnitModel

/// The evidence as an Open Accessibility Conformance Report (GSA OpenACR 0.1, catalogue `2.5-edition-wcag-2.2-en`).
enum OpenACRReport {
  static func write(_ evidence: SiteEvidence, site: SiteConfiguration) -> [UInt8] {
    let contact = site.publisher?.contact ?? ""
    let publisher = site.publisher?.name ?? site.title
    var lines = [
      "title: \(quoted("\(publisher) Accessibility Conformance Report"))", "product:", "  name: \(quoted(site.title))",
      "  version: \(quoted(evidence.digest))",
      "author:", "  company_name: \(quoted(publisher))", "  email: \(quoted(contact.hasPrefix("mailto:") ? String(contact.dropFirst(7)) : ""))",
    ]
    if contact.hasPrefix("http") { lines.append("  website: \(quoted(contact))") }
    lines += [
      "report_date: \(quoted(evidence.date.iso))", "last_modified_date: \(quoted(evidence.date.iso))", "version: 1",
      "notes: \(quoted("Made with the build of the site whose inputs have this SHA-256 digest: \(evidence.digest). A criterion is 'supports' only where people answered every question about it and no program found a fault; what programs alone looked at is 'not-evaluated', with what they found."))",
      "evaluation_methods_used: \(quoted(methods(evidence)))", "catalog: 2.5-edition-wcag-2.2-en", "chapters:",
    ]
    for (level, chapter) in [(SuccessCriterion.Level.a, "success_criteria_level_a"), (.aa, "success_criteria_level_aa")] {
      lines += ["  \(chapter):", "    notes: \"\"", "    criteria:"]
      for criterion in evidence.criteria where criterion.criterion.level == level {
        lines += [
          "      - num: \(quoted(criterion.criterion.number))", "        components:", "          - name: web", "            adherence:",
          "              level: \(criterion.verdict.rawValue)", "              notes: \(quoted(notes(criterion, pages: evidence.pages.count)))",
        ]
      }
    }
    lines += ["  success_criteria_level_aaa:", "    disabled: true"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func methods(_ evidence: SiteEvidence) -> String {
    let reviews = evidence.reviews
    return
      "Waymark \(evidence.toolVersion) checked \(evidence.pages.count) pages with \(Checklist.ofBuilds.count) checks. People answered \(reviews.answered) of \(reviews.asked) questions that only a person can answer."
  }

  private static func notes(_ criterion: CriterionEvidence, pages: Int) -> String {
    if let absence = criterion.absence { return "Not applicable: \(why(absence))." }
    var notes: [String] = []
    if criterion.checks.isEmpty {
      notes.append("No program looks at it.")
    } else {
      let found =
        criterion.failedPages > 0
        ? "errors on \(criterion.failedPages) of \(pages) pages"
        : criterion.doubtfulPages > 0 ? "no error, doubts on \(criterion.doubtfulPages) of \(pages) pages" : "nothing"
      notes.append("By program: \(criterion.checks.count) checks found \(found).")
    }
    if criterion.exceptions > 0 { notes.append("\(criterion.exceptions) findings were declared false positives.") }
    if criterion.asked > 0 {
      notes.append(
        "By people: \(criterion.answered) of \(criterion.asked) questions answered\(criterion.lastAnswer.map { ", last on \($0.iso)" } ?? ""), \(criterion.stale) out of date."
      )
    } else {
      notes.append("By people: not evaluated.")
    }
    return notes.joined(separator: " ")
  }

  private static func why(_ absence: CriterionEvidence.Absence) -> String {
    switch absence {
    case .live: "units hold no live media"
    case .motion: "nothing is operated by moving the device"
    case .login: "the site asks nobody to log in"
    case .media: "there are no films or recordings"
    case .films: "there are no films"
    }
  }

  /// A YAML text in double quotes (YAML 1.2, section 7.3.1).
  private static func quoted(_ text: String) -> String {
    var output: [UInt8] = []
    output.json(text: text)
    return String(decoding: output, as: UTF8.self)
  }
}
