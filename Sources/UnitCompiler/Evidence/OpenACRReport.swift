import UnitChecks
import UnitModel

/// The evidence as an Open Accessibility Conformance Report (GSA OpenACR 0.1, catalogue `2.5-edition-wcag-2.2-en`).
enum OpenACRReport {
  static func write(_ report: ConformanceReport, site: SiteConfiguration) -> [UInt8] {
    let contact = site.publisher?.contact ?? ""
    let publisher = site.publisher?.name ?? site.title
    let product = report.scope == .unit ? report.pages.first?.title ?? "" : site.title
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    output.yaml("title: ", "\(product) Accessibility Conformance Report")
    output.yaml("product:\n  name: ", product)
    output.yaml("  version: ", report.digest)
    output.yaml("author:\n  company_name: ", publisher)
    output.yaml("  email: ", contact.hasPrefix("mailto:") ? String(contact.dropFirst(7)) : "")
    if contact.hasPrefix("http") { output.yaml("  website: ", contact) }
    output.yaml("report_date: ", report.date.iso)
    output.yaml("last_modified_date: ", report.date.iso)
    output.yaml("version: 1\nnotes: ", notes(report))
    output.yaml("evaluation_methods_used: ", methods(report))
    output.json("catalog: 2.5-edition-wcag-2.2-en\nchapters:\n  success_criteria_level_a:\n    notes: \"\"\n    criteria:\n")
    for index in report.criteria.indices where levels[index] == .a { write(index, report, to: &output) }
    output.json("  success_criteria_level_aa:\n    notes: \"\"\n    criteria:\n")
    for index in report.criteria.indices where levels[index] == .aa { write(index, report, to: &output) }
    output.json("  success_criteria_level_aaa:\n    disabled: true\n")
    return output
  }

  private static func notes(_ report: ConformanceReport) -> String {
    let subject =
      report.scope == .unit
      ? "About the page '\(report.pages.first?.path ?? "")', which together with its media files has"
      : "Made with the build of the site whose inputs have"
    return
      "\(subject) this SHA-256 digest: \(report.digest). A criterion is 'supports' only where people answered every question about it and no program found a fault; what programs alone looked at is 'not-evaluated', with what they found."
  }

  private static func methods(_ report: ConformanceReport) -> String {
    let reviews = report.reviews
    let pages = report.scope == .unit ? "the page" : "\(report.pages.count) pages"
    return
      "Waymark \(report.toolVersion) checked \(pages) with \(checks) checks. People answered \(reviews.answered) of \(reviews.asked) questions that only a person can answer."
  }

  private static let checks = Checklist.ofBuilds.count

  private static let levels = SuccessCriterion.levelsAAndAA.map(\.level)

  /// What stands before what is known of each criterion.
  private static let heads: [[UInt8]] = SuccessCriterion.levelsAAndAA.map { criterion in
    var output: [UInt8] = []
    output.yaml("      - num: ", criterion.number)
    output.json("        components:\n          - name: web\n            adherence:\n              level: ")
    return output
  }

  private static func write(_ index: Int, _ report: ConformanceReport, to output: inout [UInt8]) {
    let criterion = report.criteria[index]
    output += heads[index]
    output.append(contentsOf: criterion.verdict.rawValue.utf8)
    output.json("\n              notes: \"")
    if let absence = criterion.absence {
      output.json(why(absence))
    } else {
      writeNotes(criterion, report, to: &output)
    }
    output.json("\"\n")
  }

  /// Nothing here needs an escape: ids of checks are the only words that stand elsewhere.
  private static func writeNotes(_ criterion: CriterionEvidence, _ report: ConformanceReport, to output: inout [UInt8]) {
    if criterion.checks.isEmpty {
      output.json("No program looks at it.")
    } else {
      output.json("By program: ")
      output.json(criterion.checks.count)
      output.json(" checks found ")
      writeFound(criterion, report, to: &output)
      output.json(".")
    }
    if criterion.exceptions > 0 {
      output.json(" ")
      output.json(criterion.exceptions)
      output.json(" findings were declared false positives.")
    }
    output.json(" By people: ")
    guard criterion.asked > 0 else { return output.json("not evaluated.") }
    output.json(criterion.answered)
    output.json(" of ")
    output.json(criterion.asked)
    output.json(" questions answered")
    if let last = criterion.lastAnswer {
      output.json(", last on ")
      output.append(contentsOf: last.iso.utf8)
    }
    output.json(", ")
    output.json(criterion.stale)
    output.json(" out of date.")
  }

  private static func writeFound(_ criterion: CriterionEvidence, _ report: ConformanceReport, to output: inout [UInt8]) {
    let count = criterion.failedPages > 0 ? criterion.failedPages : criterion.doubtfulPages
    guard count > 0 else { return output.json("nothing") }
    output.json(criterion.failedPages > 0 ? "errors" : "no error, doubts")
    switch report.scope {
    case .unit:
      output.append(contentsOf: " (\(criterion.finders.joined(separator: ", ")))".utf8)
    case .site:
      output.json(" on ")
      output.json(count)
      output.json(" of ")
      output.json(report.pages.count)
      output.json(" pages")
    }
  }

  private static func why(_ absence: CriterionEvidence.Absence) -> StaticString {
    switch absence {
    case .live: "Not applicable: units hold no live media."
    case .motion: "Not applicable: nothing is operated by moving the device."
    case .login: "Not applicable: the site asks nobody to log in."
    case .media: "Not applicable: there are no films or recordings."
    case .films: "Not applicable: there are no films."
    }
  }
}

extension [UInt8] {
  /// What stands before a text, then the text in double quotes (YAML 1.2, section 7.3.1: as in JSON), and the end of the line.
  fileprivate mutating func yaml(_ before: StaticString, _ text: String) {
    json(before)
    json(text: text)
    json("\n")
  }
}
