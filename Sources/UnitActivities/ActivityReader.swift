public import UnitModel

/// Reads a container that holds an activity: what all kinds share, then what the kind says.
public enum ActivityReader {
  /// Attributes that every activity knows, and those that need a right answer.
  private static func attributes(of kind: any ActivityKind) -> [String] {
    kind.attributes + ["outcome", "points"] + (kind.isScored ? ["attempts", "hint"] : [])
  }

  /// The activity in a container, or nil with diagnostics. `number` counts the unit's activities from 1.
  public static func read(_ container: Int, of document: Document, as kind: any ActivityKind, number: Int) -> Reported<Activity?> {
    var body = ActivityBody(document: document, container: container)
    var diagnostics: [Diagnostic] = []
    let attributes = body.attributes
    let known = Self.attributes(of: kind)
    for entry in attributes?.entries ?? [] where !known.contains(entry.name) {
      diagnostics.append(
        Diagnostic(
          TextRule.attributeUnknown, .error, "'\(kind.name)' has no attribute '\(entry.name)'", at: entry.span,
          help: Suggestion.help(for: entry.name, among: known)))
    }
    let points = points(attributes, kind, &diagnostics)
    let id = id(of: body, kind, number, &diagnostics)
    let attempts = kind.isScored ? body.number("attempts", in: 1...99) : nil
    let hint = hint(&body)
    let reading = kind.read(&body)
    guard let reading else { return Reported(nil, diagnostics: diagnostics + body.diagnostics) }
    let outcome = attributes?["outcome"].flatMap { entry in entry.value.map { Located($0, at: entry.span) } }
    let activity = Activity(
      id: id, kind: kind.name, number: number, node: container, outcome: outcome, points: points, attempts: attempts, hint: hint,
      context: reading.context, prompt: reading.prompt, interaction: reading.interaction)
    if !kind.encoding(of: activity).fits {
      body.fail("this activity has more than \(AnswerEncoding.largestBase - 1) answers", help: "split it into two activities")
    }
    return Reported(activity, diagnostics: diagnostics + body.diagnostics)
  }

  private static func hint(_ body: inout ActivityBody) -> String? {
    guard let attribute = body.attributes?["hint"] else { return nil }
    if let hint = attribute.value, hint.contains(where: { !$0.isWhitespace }) { return hint }
    body.fail("'hint' has no words", at: attribute.span, help: "write hint=\"what helps to find the answer\"", rule: .attributeValue)
    return nil
  }

  private static func points(_ attributes: AttributeList?, _ kind: any ActivityKind, _ diagnostics: inout [Diagnostic]) -> Int {
    guard let entry = attributes?["points"] else { return kind.isScored ? 1 : 0 }
    guard kind.isScored else {
      diagnostics.append(
        Diagnostic(
          TextRule.attributeUnknown, .error, "'\(kind.name)' has no right answer, so it gives no points", at: entry.span, help: "remove 'points'"))
      return 0
    }
    if let value = entry.value, let points = Int(value), (0...1000).contains(points) { return points }
    diagnostics.append(
      Diagnostic(
        TextRule.attributeValue, .error, "'points' must be a whole number from 0 to 1000", at: entry.span, help: "write, for example, points=2"))
    return 1
  }

  /// The author's id. Scored activities need one, since results are stored under it.
  private static func id(of body: ActivityBody, _ kind: any ActivityKind, _ number: Int, _ diagnostics: inout [Diagnostic]) -> Located<String> {
    if let id = body.attributes?.id { return id }
    if kind.isScored {
      diagnostics.append(
        Diagnostic(
          TextRule.activityIDMissing, .error, "this activity has no id, so its result could not be stored", at: body.headSpan,
          help: "write a short word that never changes behind the name, such as :::\(kind.name){#call}"))
    }
    return Located("\(kind.name)-\(number)", at: body.headSpan)
  }
}
