import UnitModel

/// Reads one item of `exceptions`:
///
/// ```yaml
/// exceptions:
///   - check: table-too-wide
///     because: The timetable has nine columns on the wall, too.
///   - check: list-faked
///     verdict: false-positive
///     at: "– Good morning."
///     because: Two people talk; the dashes begin their turns.
///     by: A. Teacher
///     until: 2027-06-30
/// ```
enum ExceptionReader {
  static func read(_ node: YAMLNode, _ keys: inout KeyReader) -> FindingException? {
    var reader = KeyReader(node, of: "an exception")
    let check = reader.required("check", help: "name the check, as in brackets behind its message")
    let at = reader.text("at")
    let verdict = reader.choice("verdict", of: FindingException.Verdict.self) ?? .accepted
    let because = reader.text("because")
    let by = reader.text("by")
    let until = reader.date("until")
    reader.finish()
    let isReasonless = because?.value.allSatisfy(\.isWhitespace) ?? true
    if isReasonless {
      reader.report(
        Diagnostic(
          id: "suppression-reasonless", .error, "this exception has no reason", at: because?.span ?? reader.span,
          help: "say why the finding may stay: 'because: …'"))
    }
    if let at, at.value.isEmpty {
      reader.reject(at.span, "'at' must quote words of the text", help: "copy a few words from the place of the finding")
    }
    keys.absorb(reader)
    guard let check, let because, !isReasonless else { return nil }
    return FindingException(check: check, at: at, verdict: verdict, because: because.value, by: by?.value, until: until)
  }
}
