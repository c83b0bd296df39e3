import UnitMarkup
import UnitModel

/// Moodle's question bank as XML: the unit's scored questions in a category of its own, pictures inside.
struct MoodleXML: PackageFormat {
  let name = "moodlexml"
  let title = "Moodle XML questions"
  let contents = PackageContents.file(suffix: "moodle.xml")
  let asksQuestions = true

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] {
    guard !unit.questions.isEmpty else { return [] }
    var xml = XMLWriter(capacity: 16_384)
    xml.element("quiz") { xml in
      xml.element("question", ["type": "category"]) { xml in
        xml.element("category") {
          $0.element("text", text: "$course$/top/" + unit.title.line(limit: 200).split(separator: "/").joined(separator: "//"))
        }
      }
      for question in unit.questions { write(question, of: unit, to: &xml) }
    }
    return [("questions.xml", xml.bytes)]
  }

  func conversions(of unit: PackagedUnit) -> [QuestionConversion] {
    unit.questions.map { question in
      switch question.answer {
      case .sequencing: QuestionConversion(question: question, outcome: .degraded("an order is asked for as places to match"))
      case .other(let kind): QuestionConversion(question: question, outcome: .leftOut("Moodle has no question like '\(kind)'"))
      default: QuestionConversion(question: question, outcome: .converted)
      }
    }
  }
}

extension MoodleXML {
  private func write(_ question: Question, of unit: PackagedUnit, to xml: inout XMLWriter) {
    switch question.answer {
    case .trueFalse(let isTrue, _, let right, let wrong):
      element("truefalse", question, unit, to: &xml) { xml in
        for isYes in [true, false] {
          answer(isYes ? "true" : "false", fraction: isYes == isTrue ? "100" : "0", feedback: isYes == isTrue ? right : wrong, unit, to: &xml)
        }
      }
    case .choice(let options):
      element("multichoice", question, unit, to: &xml) { xml in
        let count = options.count(where: \.isRight)
        xml.element("single", text: count == 1 ? "true" : "false")
        xml.element("shuffleanswers", text: "true")
        xml.element("answernumbering", text: "none")
        for option in options {
          let share = Question.share(of: count)
          answer(
            option.text, fraction: option.isRight ? share : count == 1 ? "0" : "-" + share, feedback: option.feedback, unit, isHTML: true, to: &xml)
        }
      }
    case .gaps(let pieces): element("cloze", question, unit, text: question.text + Self.cloze(pieces), to: &xml) { _ in }
    case .matching(let pairs): matching(pairs, question, unit, to: &xml)
    case .sequencing: matching(question.placesAsPairs, question, unit, to: &xml)
    case .numeric(let answer, let tolerance):
      element("numerical", question, unit, to: &xml) { xml in
        xml.element("answer", ["fraction": "100", "format": "moodle_auto_format"]) { xml in
          xml.element("text", text: "\(answer)")
          xml.element("tolerance", text: "\(tolerance)")
        }
      }
    case .other: break
    }
  }

  private func element(
    _ type: String, _ question: Question, _ unit: PackagedUnit, text: String? = nil, to xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    xml.element("question", ["type": type]) { xml in
      xml.element("name") { $0.element("text", text: question.title.line(limit: 120)) }
      html("questiontext", text ?? question.text, unit, to: &xml)
      if type != "cloze" { xml.element("defaultgrade", text: "\(question.points)") }
      xml.element("idnumber", text: "\(unit.id).\(unit.language).\(question.id)".cut(to: 100))
      content(&xml)
    }
  }

  private func matching(_ pairs: [Question.Pair], _ question: Question, _ unit: PackagedUnit, to xml: inout XMLWriter) {
    element("matching", question, unit, to: &xml) { xml in
      xml.element("shuffleanswers", text: "true")
      for pair in pairs {
        html("subquestion", pair.left, unit, to: &xml) { $0.element("answer") { $0.element("text", text: pair.right) } }
      }
    }
  }

  private func answer(
    _ text: String, fraction: String, feedback: String?, _ unit: PackagedUnit, isHTML: Bool = false, to xml: inout XMLWriter
  ) {
    func write(_ xml: inout XMLWriter) { if let feedback { html("feedback", feedback, unit, to: &xml) } }
    if isHTML {
      html("answer", text, unit, fraction: fraction, to: &xml, content: write)
    } else {
      xml.element("answer", ["fraction": fraction, "format": "moodle_auto_format"]) { xml in
        xml.element("text", text: text)
        write(&xml)
      }
    }
  }

  /// An element with HTML, and behind it the pictures it shows.
  private func html(
    _ name: String, _ html: String, _ unit: PackagedUnit, fraction: String? = nil, to xml: inout XMLWriter,
    content: (inout XMLWriter) -> Void = { _ in }
  ) {
    var pictures: [(name: String, bytes: [UInt8])] = []
    let text = HTMLText.replacingSources(in: html) { source in
      guard let bytes = unit.media[source] else { return source }
      let name = source.split(separator: "/").joined(separator: "-")
      if !pictures.contains(where: { $0.name == name }) { pictures.append((name, bytes)) }
      return "@@PLUGINFILE@@/\(PackagePath.reference(to: name))"
    }
    xml.element(name, ["fraction": fraction, "format": "html"]) { xml in
      xml.element("text", text: text)
      for picture in pictures {
        xml.element("file", ["name": picture.name, "path": "/", "encoding": "base64"], text: Base64.encode(picture.bytes))
      }
      content(&xml)
    }
  }

  /// The text with its gaps in Moodle's notation for embedded answers.
  private static func cloze(_ pieces: [Question.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .html(let html): return html
      case .gap(let accepted, let options):
        let wrong = (options ?? []).filter { !accepted.contains($0) }
        let right = (options == nil ? accepted : Array(accepted.prefix(1))).map { "=" + escaped($0, isField: options == nil) }
        let answers = right + wrong.map { escaped($0, isField: false) }
        return "{1:\(options == nil ? "SHORTANSWER" : "MULTICHOICE"):\(answers.joined(separator: "~"))}"
      }
    }.joined()
  }

  private static func escaped(_ text: String, isField: Bool) -> String {
    HTMLText.escaped(text).reduce(into: "") { result, character in
      if "}~/#\\".contains(character) || isField && character == "*" { result.append("\\") }
      result.append(character)
    }
  }
}
