import UnitActivities
import UnitMarkup
import UnitModel

/// Renders a unit's scored activities as questions for other systems.
struct QuestionRenderer {
  let renderer: TextRenderer
  let unit: LearningUnit

  var questions: [Question] {
    unit.activities.filter { $0.points > 0 }.map { activity in
      let text = text(of: activity)
      let title = plain(text)
      return Question(
        id: activity.id.value, title: title.isEmpty ? activity.id.value : title, text: text, points: activity.points, answer: answer(of: activity))
    }
  }

  private func answer(of activity: Activity) -> Question.Answer {
    switch activity.interaction {
    case .trueFalse(let isTrue, let feedback):
      .trueFalse(
        isTrue: isTrue, words: Question.Words(yes: renderer.phrases("activity.true"), no: renderer.phrases("activity.false")),
        right: feedback.right.map(item), wrong: feedback.wrong.map(item))
    case .choice(let options):
      .choice(options.map { Question.Option(text: item($0.item), isRight: $0.isRight, feedback: $0.feedback.map(item)) })
    case .fillIn(let gaps, let options): .gaps(pieces(of: activity, gaps, options))
    case .matching(let pairs): .matching(pairs.map { Question.Pair(left: inlines($0.left), right: plain(inlines($0.right))) })
    case .sequencing(let items): .sequencing(items.map(item))
    case .numeric(let number): .numeric(answer: number.answer, tolerance: number.tolerance)
    case .longFillIn, .likert, .performance, .other: .other(activity.kind)
    }
  }

  /// Context and prompt; a text with gaps is its own question.
  private func text(of activity: Activity) -> String {
    var writer = HTMLWriter()
    renderer.writeBlocks(activity.context + (activity.prompt.map { [$0] } ?? []), gap: nil, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self).trimmingNewlines
  }

  /// What a list item says before its feedback.
  private func item(_ node: Int) -> String {
    let document = unit.document
    guard document.nodes[node].kind == .item else { return inlines(node) }
    let blocks = document.children(of: node).filter { document.nodes[$0].kind != .list }
    if let only = blocks.first, blocks.count == 1, document.nodes[only].kind == .paragraph { return inlines(only) }
    var writer = HTMLWriter()
    renderer.writeBlocks(Array(blocks), gap: nil, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self).trimmingNewlines
  }

  private func inlines(_ node: Int) -> String {
    var writer = HTMLWriter()
    renderer.writeInlines(of: node, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The text around the gaps, cut where each stands.
  private func pieces(of activity: Activity, _ gaps: [Interaction.Gap], _ options: [String]?) -> [Question.Piece] {
    var writer = HTMLWriter()
    var cuts: [(place: Int, gap: Interaction.Gap)] = []
    let blocks = unit.document.children(of: activity.node).filter { !activity.context.contains($0) }
    let byNode = Dictionary(uniqueKeysWithValues: gaps.map { ($0.node, $0) })
    renderer.writeBlocks(
      Array(blocks), gap: { node, writer in if let gap = byNode[node] { cuts.append((writer.bytes.count, gap)) } }, to: &writer)
    var pieces: [Question.Piece] = []
    var start = 0
    for cut in cuts {
      pieces.append(.html(String(decoding: writer.bytes[start..<cut.place], as: UTF8.self)))
      pieces.append(.gap(accepted: cut.gap.accepted, options: options))
      start = cut.place
    }
    pieces.append(.html(String(decoding: writer.bytes[start...], as: UTF8.self)))
    return pieces
  }

  private func plain(_ html: String) -> String {
    let tree = HTMLReader.read(Array("<p>\(html)</p>".utf8)).tree
    return tree.nodes.isEmpty ? "" : tree.text(of: 0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingNewlines: String { String(drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed()) }
}
