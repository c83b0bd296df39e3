public import UnitModel

/// Where a translation is built otherwise than its source: ids, kinds, points, right answers, numbers of answers.
public enum StructureDrift {
  /// - Returns: errors at their places in the translation.
  public static func between(_ source: LearningUnit, _ translation: LearningUnit) -> [Diagnostic] {
    frontMatter(source, translation) + anchors(source, translation) + activities(source, translation)
  }

  private static func error(_ message: String, at span: SourceSpan, help: String) -> Diagnostic {
    Diagnostic(TranslationRule.drift, .error, message, at: span, help: help)
  }

  private static func frontMatter(_ source: LearningUnit, _ translation: LearningUnit) -> [Diagnostic] {
    let (from, to) = (source.frontMatter, translation.frontMatter)
    var diagnostics: [Diagnostic] = []
    let ids = Set(from.outcomes.map(\.id.value))
    for outcome in to.outcomes where !ids.contains(outcome.id.value) {
      diagnostics.append(error("the source has no outcome '\(outcome.id.value)'", at: outcome.id.span, help: "use the ids of unit.md"))
    }
    let known = Set(to.outcomes.map(\.id.value))
    for outcome in from.outcomes where !known.contains(outcome.id.value) {
      diagnostics.append(
        error("the outcome '\(outcome.id.value)' of the source is missing here", at: to.title.span, help: "translate it: '\(outcome.text.value)'"))
    }
    if from.pass != to.pass || from.completion != to.completion {
      diagnostics.append(
        error(
          "'pass' and 'completion' are not those of the source", at: to.title.span, help: "copy both from unit.md, so that all languages ask the same"
        ))
    }
    return diagnostics
  }

  /// Ids that other places link to.
  private static func anchors(_ source: LearningUnit, _ translation: LearningUnit) -> [Diagnostic] {
    func named(_ unit: LearningUnit) -> [Located<String>] {
      unit.headings.compactMap { unit.document.attributes(of: $0.node)?.id }
    }
    let known = Set(named(source).map(\.value))
    let present = Set(named(translation).map(\.value))
    let extra = named(translation).filter { !known.contains($0.value) }
    let missing = named(source).filter { !present.contains($0.value) }
    var diagnostics = extra.map {
      error("the source has no heading '#\($0.value)'", at: $0.span, help: Suggestion.help(for: $0.value, among: missing.map(\.value)))
    }
    for id in missing.dropFirst(extra.count) {
      diagnostics.append(
        error(
          "the heading '{#\(id.value)}' of the source is missing here", at: translation.frontMatter.title.span,
          help: "add the section, with the same id"))
    }
    return diagnostics
  }

  private static func activities(_ source: LearningUnit, _ translation: LearningUnit) -> [Diagnostic] {
    let originals = Dictionary(source.activities.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(translation.activities.map(\.id.value))
    var diagnostics: [Diagnostic] = []
    for activity in translation.activities {
      guard let original = originals[activity.id.value] else {
        let missing = source.activities.map(\.id.value).filter { !present.contains($0) }
        diagnostics.append(
          error(
            "the source has no activity '\(activity.id.value)'", at: activity.id.span, help: Suggestion.help(for: activity.id.value, among: missing)))
        continue
      }
      if let fault = difference(original, in: source, activity, in: translation) { diagnostics.append(fault) }
    }
    let missing = source.activities.filter { !present.contains($0.id.value) }
    let extra = translation.activities.count { originals[$0.id.value] == nil }
    for activity in missing.dropFirst(extra) {
      diagnostics.append(
        error(
          "the activity '\(activity.id.value)' of the source is missing here", at: translation.frontMatter.title.span,
          help: "translate it, with the same id"))
    }
    let order = source.activities.map(\.id.value).filter(present.contains)
    let own = translation.activities.filter { originals[$0.id.value] != nil }
    if let moved = zip(order, own).first(where: { $0 != $1.id.value }) {
      diagnostics.append(
        error(
          "the activity '\(moved.1.id.value)' stands where the source has '\(moved.0)'", at: moved.1.id.span, help: "keep the order of the source"))
    }
    return diagnostics
  }

  // MARK: One activity

  private static func difference(
    _ original: Activity, in source: LearningUnit, _ activity: Activity, in translation: LearningUnit
  ) -> Diagnostic? {
    let place = translation.document.container(activity.node)?.span ?? activity.id.span
    let name = activity.id.value
    if original.kind != activity.kind {
      return error("'\(name)' is '\(activity.kind)' here and '\(original.kind)' in the source", at: place, help: "write :::\(original.kind)")
    }
    if original.points != activity.points {
      return error(
        "'\(name)' gives \(activity.points) points here and \(original.points) in the source", at: place, help: "write points=\(original.points)")
    }
    if original.outcome?.value != activity.outcome?.value {
      return error(
        "'\(name)' assesses another outcome than in the source", at: activity.outcome?.span ?? place,
        help: original.outcome.map { "write outcome=\($0.value)" } ?? "leave 'outcome' out")
    }
    let from = parts(of: original.node, in: source.document)
    let to = parts(of: activity.node, in: translation.document)
    if let differing = zip(from, to).first(where: { $0.signature != $1.signature }) {
      return error(
        "this \(differing.1.name) of '\(name)' is not as in the source", at: translation.document.nodes[differing.1.node].span,
        help: "the source has \(differing.0.description) here; keep the order, the right answers and the ids")
    }
    if from.count != to.count {
      return error(
        "'\(name)' has \(to.count < from.count ? "fewer" : "more") parts than in the source", at: place,
        help: "keep the same number of answers, rows and gaps as in unit.md")
    }
    return nil
  }

  private struct Part {
    let node: Int
    let name: String
    let description: String
    let signature: String
  }

  /// The parts of an activity that its meaning hangs on; how many paragraphs a feedback has is free.
  private static func parts(of container: Int, in document: Document) -> [Part] {
    document.descendants(of: container).compactMap { index in
      let node = document.nodes[index]
      switch node.kind {
      case .item where node.flags.contains(.task):
        let word = node.flags.contains(.checked) ? "a right answer, '- [x]'," : "a wrong answer, '- [ ]',"
        return Part(node: index, name: "answer", description: word, signature: "task \(node.flags.contains(.checked))")
      case .list: return Part(node: index, name: "list", description: "a list of another kind", signature: "list \(node.flags.contains(.ordered))")
      case .item: return Part(node: index, name: "item", description: "an item without a check box", signature: "item")
      case .tableRow: return Part(node: index, name: "row", description: "another row", signature: "row")
      case .tableCell: return Part(node: index, name: "cell", description: "another cell", signature: "cell")
      case .gap: return Part(node: index, name: "gap", description: "a gap", signature: "gap")
      case .container:
        let head = document.container(index)?.name.value ?? ""
        let id = document.attributes(of: index)?.id?.value ?? ""
        return Part(
          node: index, name: "container", description: "':::\(head)'\(id.isEmpty ? "" : " with #\(id)")", signature: "container \(head) \(id)")
      default: return nil
      }
    }
  }
}
