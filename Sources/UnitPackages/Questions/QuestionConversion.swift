public import UnitModel

/// What became of one question in a format of another system.
public struct QuestionConversion: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case converted
    /// Something of it was lost, in a few words.
    case degraded(String)
    /// The format has nothing of the kind, in a few words.
    case leftOut(String)
  }

  public var question: Question
  public var outcome: Outcome

  /// One line for a report.
  public var line: String {
    switch outcome {
    case .converted: "converted  \(question.id): \(question.title)"
    case .degraded(let loss): "degraded   \(question.id): \(question.title) (\(loss))"
    case .leftOut(let reason): "left out   \(question.id): \(question.title) (\(reason))"
    }
  }
}

extension Question {
  /// One question for each gap; the other gaps show their answer.
  var singleGaps: [Question] {
    guard case .gaps(let pieces) = answer else { return [] }
    let places = pieces.indices.filter { if case .gap = pieces[$0] { true } else { false } }
    return places.enumerated().map { number, place in
      let shown = pieces.enumerated().map { index, piece -> Piece in
        guard index != place, case .gap(let accepted, _) = piece else { return piece }
        return .html("<em>\(HTMLText.escaped(accepted[0]))</em>")
      }
      return Question(id: places.count > 1 ? "\(id)-\(number + 1)" : id, title: title, text: text, points: points, answer: .gaps(shown))
    }
  }

  /// One question for each row, with all the right sides to choose from.
  var singlePairs: [Question] {
    guard case .matching(let pairs) = answer else { return [] }
    let choices = pairs.map(\.right).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return pairs.enumerated().map { number, pair in
      let options = choices.map { Option(text: HTMLText.escaped($0), isRight: $0 == pair.right, feedback: nil) }
      return Question(id: "\(id)-\(number + 1)", title: title, text: "\(text)\n<p>\(pair.left)</p>", points: points, answer: .choice(options))
    }
  }

  /// Items to be matched with their places, for systems that cannot order.
  var placesAsPairs: [Pair] {
    guard case .sequencing(let items) = answer else { return [] }
    return items.enumerated().map { Pair(left: $1, right: String($0 + 1)) }
  }

  /// A right answer's share of 100, one of the grades Moodle knows.
  static func share(of count: Int) -> String {
    let shares = [1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5", 9: "11.11111", 10: "10"]
    return shares[count] ?? "5"
  }

  /// The text, and the text with gaps in which a line stands for each.
  var textWithBlanks: String {
    guard case .gaps(let pieces) = answer else { return text }
    return text + pieces.map { if case .html(let html) = $0 { html } else { "_____" } }.joined()
  }

  /// Whether there is a picture in the question, in what there is to choose from, or in the feedback.
  var hasPictures: Bool {
    let parts: [String?] =
      switch answer {
      case .trueFalse(_, _, let right, let wrong): [right, wrong]
      case .choice(let options): options.flatMap { [$0.text, $0.feedback] }
      case .gaps(let pieces): pieces.map { if case .html(let html) = $0 { html } else { nil } }
      case .matching(let pairs): pairs.map(\.left)
      case .sequencing(let items): items
      case .numeric, .other: []
      }
    return ([text] + parts).contains { $0?.contains("<img") == true }
  }
}
