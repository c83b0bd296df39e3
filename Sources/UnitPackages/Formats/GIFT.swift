import UnitModel

/// Moodle's GIFT: questions as plain text, which other systems read too.
struct GIFT: PackageFormat {
  let name = "gift"
  let title = "GIFT questions"
  let contents = PackageContents.file(suffix: "gift.txt")
  let asksQuestions = true

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] {
    guard !unit.questions.isEmpty else { return [] }
    let category = unit.title.line(limit: 200).split(separator: "/").joined(separator: "//")
    let questions = unit.questions.flatMap(Self.texts)
    return [("questions.txt", Array((["$CATEGORY: $course$/top/\(category)"] + questions).joined(separator: "\n\n").utf8) + [10])]
  }

  func conversions(of unit: PackagedUnit) -> [QuestionConversion] {
    unit.questions.map { question in
      if case .other(let kind) = question.answer {
        return QuestionConversion(question: question, outcome: .leftOut("GIFT has no question like '\(kind)'"))
      }
      var losses: [String] = []
      switch question.answer {
      case .gaps(let pieces) where pieces.count > 3: losses.append("one question for each gap")
      case .sequencing: losses.append("an order is asked for as places to match")
      default: break
      }
      if question.hasPictures { losses.append("text alternatives in the place of pictures") }
      return QuestionConversion(question: question, outcome: losses.isEmpty ? .converted : .degraded(losses.joined(separator: "; ")))
    }
  }
}

extension GIFT {
  private static func texts(of question: Question) -> [String] {
    switch question.answer {
    case .trueFalse(let isTrue, _, let right, let wrong):
      let feedback = (wrong.map { "#" + escaped($0) } ?? (right == nil ? "" : "#")) + (right.map { "#" + escaped($0) } ?? "")
      return [text(question, question.text, "{\(isTrue ? "TRUE" : "FALSE")\(feedback)}")]
    case .choice(let options): return [text(question, question.text, choices(options))]
    case .gaps: return question.singleGaps.map(gap)
    case .matching(let pairs): return [text(question, question.text, matching(pairs))]
    case .sequencing: return [text(question, question.text, matching(question.placesAsPairs))]
    case .numeric(let answer, let tolerance): return [text(question, question.text, "{#\(answer):\(tolerance)}")]
    case .other: return []
    }
  }

  private static func choices(_ options: [Question.Option]) -> String {
    let count = options.count(where: \.isRight)
    let lines = options.map { option in
      let sign = count == 1 ? (option.isRight ? "=" : "~") : "~%\(option.isRight ? "" : "-")\(Question.share(of: count))%"
      return sign + escaped(option.text) + (option.feedback.map { "#" + escaped($0) } ?? "")
    }
    return "{\n" + lines.joined(separator: "\n") + "\n}"
  }

  private static func matching(_ pairs: [Question.Pair]) -> String {
    "{\n" + pairs.map { "=\(escaped($0.left)) -> \(escaped($0.right).split(separator: "->").joined(separator: "→"))" }.joined(separator: "\n") + "\n}"
  }

  /// The answers stand where the gap is.
  private static func gap(_ question: Question) -> String {
    guard case .gaps(let pieces) = question.answer else { return "" }
    let body = pieces.map { piece in
      switch piece {
      case .html(let html): return escaped(html)
      case .gap(let accepted, let options):
        let right = (options == nil ? accepted : Array(accepted.prefix(1))).map { "=" + escaped($0) }
        let wrong = (options ?? []).filter { !accepted.contains($0) }.map { "~" + escaped($0) }
        return "{\((right + wrong).joined(separator: " "))}"
      }
    }
    return "::\(escaped(question.title.line(limit: 120)))::[html]\(escaped(question.text))\(body.joined())"
  }

  private static func text(_ question: Question, _ html: String, _ answers: String) -> String {
    "::\(escaped(question.title.line(limit: 120)))::[html]\(escaped(html))\(answers)"
  }

  /// The characters that GIFT gives a meaning, and line ends, which would end the question; pictures have no place in a text.
  private static func escaped(_ text: String) -> String {
    HTMLText.replacingPictures(in: text).reduce(into: "") { result, character in
      switch character {
      case "~", "=", "#", "{", "}", ":", "\\": result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
  }
}
