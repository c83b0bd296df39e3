import UnitActivities
import UnitChecks
import UnitMarkup
import UnitModel

/// The rows of the table of criteria in a language, written as bytes: each unit has such a table in each of its languages.
struct ConformanceRows: Sendable {
  private let phrases: Phrases
  private let verdicts: [CriterionEvidence.Verdict: [UInt8]]
  private let absences: [CriterionEvidence.Absence: [UInt8]]
  private let noProgram: [UInt8]
  private let noPerson: [UInt8]

  init(_ phrases: Phrases) {
    func words(_ key: String) -> [UInt8] {
      var writer = HTMLWriter()
      writer.words(phrases(key), of: phrases)
      return writer.bytes
    }
    self.phrases = phrases
    verdicts = Dictionary(uniqueKeysWithValues: CriterionEvidence.Verdict.allCases.map { ($0, words("conformance.verdict.\($0.rawValue)")) })
    absences = Dictionary(uniqueKeysWithValues: CriterionEvidence.Absence.allCases.map { ($0, words("conformance.absent.\($0.rawValue)")) })
    noProgram = words("conformance.machine.none")
    noPerson = words("conformance.people.none")
  }

  func verdict(_ verdict: CriterionEvidence.Verdict) -> [UInt8] { verdicts[verdict] ?? [] }

  /// A row for each criterion; in the report of a unit, those of which nothing is to be said stand together at the end.
  func bytes(of report: ConformanceReport) -> [UInt8] {
    var writer = HTMLWriter(capacity: 12_288)
    var quiet: [(kind: CriterionEvidence.Absence?, hasChecks: Bool, criteria: [Int])] = []
    for (index, criterion) in report.criteria.enumerated() {
      guard report.scope == .unit, criterion.isQuiet else {
        writer.html(Self.heads[index])
        write(criterion, checks: criterion.checks.count, namesFinders: report.scope == .unit, to: &writer)
        continue
      }
      if let place = quiet.firstIndex(where: { $0.kind == criterion.absence && ($0.kind != nil || $0.hasChecks == !criterion.checks.isEmpty) }) {
        quiet[place].criteria.append(index)
      } else {
        quiet.append((criterion.absence, !criterion.checks.isEmpty, [index]))
      }
    }
    for group in quiet { write(group.criteria, of: report, to: &writer) }
    return writer.bytes
  }

  /// What stands before what is known of each criterion.
  private static let heads: [[UInt8]] = SuccessCriterion.levelsAAndAA.map { criterion in
    var writer = HTMLWriter()
    writer.markup("<tr><th scope=\"row\">")
    writer.text(criterion.number)
    writer.markup(" <a")
    writer.attribute("href", criterion.address)
    writer.markup(" lang=\"en\" hreflang=\"en\">")
    writer.text(criterion.handle)
    writer.markup("</a></th><td>")
    writer.text(criterion.level.rawValue)
    writer.markup("</td>")
    return writer.bytes
  }

  /// Criteria of which the same is to be said.
  private func write(_ criteria: [Int], of report: ConformanceReport, to writer: inout HTMLWriter) {
    guard let first = criteria.first else { return }
    writer.markup("<tr><th scope=\"row\">")
    for index in criteria {
      if index != first { writer.markup(", ") }
      writer.text(report.criteria[index].criterion.number)
    }
    writer.markup("</th><td>")
    let levels = ["A", "AA"].filter { level in criteria.contains { report.criteria[$0].criterion.level.rawValue == level } }
    writer.text(levels.joined(separator: ", "))
    writer.markup("</td>")
    let checks = report.criteria[first].absence == nil ? Set(criteria.flatMap { report.criteria[$0].checks }).count : 0
    write(report.criteria[first], checks: checks, namesFinders: false, to: &writer)
  }

  private func write(_ criterion: CriterionEvidence, checks: Int, namesFinders: Bool, to writer: inout HTMLWriter) {
    writer.markup("<td>")
    writeMachine(criterion, checks: checks, to: &writer)
    if namesFinders, !criterion.finders.isEmpty {
      writer.markup(" <code>")
      writer.text(criterion.finders.joined(separator: ", "))
      writer.markup("</code>")
    }
    writer.markup("</td><td>")
    writePeople(criterion, to: &writer)
    writer.markup("</td><td class=\"verdict-")
    writer.text(criterion.verdict.rawValue)
    writer.markup("\">")
    writer.html(verdict(criterion.verdict))
    writer.markup("</td></tr>\n")
  }

  private func writeMachine(_ criterion: CriterionEvidence, checks: Int, to writer: inout HTMLWriter) {
    if let absence = criterion.absence { return writer.html(absences[absence] ?? []) }
    if criterion.checks.isEmpty { return writer.html(noProgram) }
    if criterion.failedPages > 0 { return writer.words(phrases("conformance.machine.errors", count: criterion.failedPages), of: phrases) }
    if criterion.doubtfulPages > 0 { return writer.words(phrases("conformance.machine.doubts", count: criterion.doubtfulPages), of: phrases) }
    writer.words(phrases("conformance.machine.clean", count: checks), of: phrases)
  }

  private func writePeople(_ criterion: CriterionEvidence, to writer: inout HTMLWriter) {
    if criterion.absence != nil { return }
    if criterion.asked == 0 { return writer.html(noPerson) }
    let counts = phrases("conformance.people.answered", ["answered": String(criterion.answered), "asked": String(criterion.asked)])
    guard let last = criterion.lastAnswer else { return writer.words(counts, of: phrases) }
    let people = phrases("conformance.people.by", ["people": criterion.people.joined(separator: ", "), "date": phrases.date(last)])
    writer.words("\(counts) \(people)", of: phrases)
  }
}
