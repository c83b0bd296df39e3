import UnitModel

/// Judges the exceptions of a unit's front matter and takes out the findings they cover.
struct Exceptions {
  /// A finding that stays, with the author's reason.
  typealias Excepted = (finding: Diagnostic, exception: FindingException)

  private(set) var findings: [Diagnostic] = []
  private(set) var excepted: [Excepted] = []

  /// - Parameter found: what the checks of texts found.
  init(_ found: [Diagnostic], in unit: LearningUnit, today: CalendarDate) {
    let exceptions = unit.frontMatter.exceptions
    guard !exceptions.isEmpty else {
      findings = found
      return
    }
    var usable = exceptions.map { problem(of: $0, today: today) == nil }
    for exception in exceptions { if let problem = problem(of: exception, today: today) { findings.append(problem) } }
    var isUsed = usable.map { !$0 }
    for finding in found {
      guard let index = exceptions.indices.first(where: { usable[$0] && Self.covers(exceptions[$0], finding, unit.source) }) else {
        findings.append(finding)
        continue
      }
      isUsed[index] = true
      if let refusal = refusal(of: exceptions[index], for: finding) {
        findings += [refusal, finding]
        usable[index] = false
      } else {
        excepted.append((finding, exceptions[index]))
      }
    }
    for (index, exception) in exceptions.enumerated() where !isUsed[index] {
      findings.append(
        SuppressionReasonless.failure(
          "nothing here needs this exception from '\(exception.check.value)' any more", at: exception.check.span, help: "remove it from 'exceptions'")
      )
    }
  }

  private static func covers(_ exception: FindingException, _ finding: Diagnostic, _ source: SourceFile) -> Bool {
    guard exception.check.value == finding.id else { return false }
    return exception.at.map { source.text(finding.span).contains($0.value) } ?? true
  }

  /// What is wrong with an exception whatever was found.
  private func problem(of exception: FindingException, today: CalendarDate) -> Diagnostic? {
    let id = exception.check.value
    let known = Checklist.textChecks.map(\.about.id)
    if !known.contains(id) {
      let isOther = Checklist.check(named: id) != nil
      return SuppressionReasonless.failure(
        isOther ? "'\(id)' is no check of a unit's text, so a unit cannot make an exception from it" : "there is no check '\(id)'",
        at: exception.check.span,
        help: isOther
          ? "remove the exception" : Suggestion.nearest(to: id, among: known).map { "did you mean '\($0)'?" } ?? "list them: waymark explain")
    }
    if let until = exception.until, until < today {
      return SuppressionReasonless.failure(
        "this exception held until \(until.iso)", at: exception.check.span, help: "look again: mend the text, or give the exception a new date")
    }
    return nil
  }

  /// Why an exception may not cover an error.
  private func refusal(of exception: FindingException, for finding: Diagnostic) -> Diagnostic? {
    guard finding.severity == .error else { return nil }
    let criteria = finding.requirements.compactMap(SuccessCriterion.init).filter { $0.level != .aaa }
    guard let criterion = criteria.first else {
      return SuppressionOfError.failure(
        "there is no exception from the error '\(finding.id)'", at: exception.check.span, help: "mend the text at its place")
    }
    guard exception.verdict == .falsePositive else {
      return SuppressionOfError.failure(
        "'\(finding.id)' is an error against WCAG \(criterion.number) (\(criterion.level.rawValue)) and cannot be accepted", at: exception.check.span,
        help: "mend it, or write 'verdict: false-positive' where the check is wrong")
    }
    let missing = [("at", exception.at == nil), ("by", exception.by == nil), ("until", exception.until == nil)].filter(\.1).map { "'\($0.0)'" }
    if missing.isEmpty { return nil }
    return SuppressionOfError.failure(
      "a false positive of '\(finding.id)' needs \(missing.joined(separator: ", "))", at: exception.check.span,
      help: "quote the words at the place (at), say who judged (by) and until when it holds (until)")
  }
}
