import UnitMarkup
import UnitModel

/// `number{answer=112 tolerance=0 unit=€}`: a question with a number as its answer; an optional list holds the feedback
/// when right, then when wrong.
struct NumberKind: ActivityKind {
  let name = "number"
  let attributes = ["answer", "tolerance", "unit"]
  let isScored = true
  let scripts = ["fields.js", "number.js"]

  private let longestAnswer = 24

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    guard let answer = number("answer", &body) else {
      if body.attributes?["answer"] == nil {
        body.fail("this question does not say which number is right", help: "write, for example, answer=112 on the opening line")
      }
      return nil
    }
    let tolerance = number("tolerance", &body) ?? 0
    if tolerance < 0 {
      body.fail(
        "'tolerance' cannot be less than 0", at: body.attributes?["tolerance"]?.span, help: "write, for example, tolerance=0.5", rule: .attributeValue
      )
    }
    let list = body.blocks.last { body.kind(of: $0) == .list }
    if let list {
      body.rejectBlocks(after: list)
      if body.document.children(of: list).reduce(0, { count, _ in count + 1 }) > 2 {
        body.fail("there are more than two feedbacks", at: body.document.nodes[list].span, help: "first the feedback when right, then when wrong")
      }
    }
    let question = body.question(before: list)
    return ActivityReading(
      interaction: .numeric(Interaction.Numeric(answer: answer, tolerance: max(0, tolerance))), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.numberField" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .numeric(let number) = activity.interaction else { return }
    writer.markup("<div class=\"number-field\">")
    writer.fieldLabel(activity, instruction(for: activity), content)
    writer.markup("<input type=\"text\" inputmode=\"decimal\" size=\"10\" maxlength=\"")
    writer.number(longestAnswer)
    writer.markup("\" autocomplete=\"off\" id=\"")
    writer.fieldID(activity, 1)
    writer.markup("\"")
    writer.attribute("data-answer", number.answer.description)
    writer.attribute("data-tolerance", number.tolerance.description)
    if let unit = unit(activity, content) {
      writer.attribute("data-unit", unit)
      writer.markup("><span class=\"number-unit\">")
      writer.text(unit)
      writer.markup("</span></div>\n")
    } else {
      writer.markup("></div>\n")
    }
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .numeric(let number) = activity.interaction else { return }
    let attributes = content.document.attributes(of: activity.node)
    writer.markup("<p><strong>")
    writer.text(attributes?.value("answer") ?? "")
    if let unit = unit(activity, content) { writer.text("\u{A0}" + unit) }
    writer.markup("</strong>")
    if number.tolerance > 0, let tolerance = attributes?.value("tolerance") { writer.text(" ± " + tolerance) }
    writer.markup("</p>\n")
    guard let list = content.document.children(of: activity.node).reversed().first(where: { content.document.nodes[$0].kind == .list }) else {
      return
    }
    for (item, name) in zip(content.document.children(of: list), ["right", "wrong"]) {
      writer.markup("<div class=\"feedback\"")
      writer.attribute("data-for", name)
      writer.markup(">")
      writer.feedback(of: item, isRight: name == "right", content)
      writer.markup("</div>\n")
    }
  }

  func encoding(of activity: Activity) -> AnswerEncoding { .text(limit: longestAnswer) }

  private func unit(_ activity: Activity, _ content: any ContentWriting) -> String? {
    content.document.attributes(of: activity.node)?.value("unit")
  }

  /// An attribute as a number, with a decimal comma or point.
  private func number(_ name: String, _ body: inout ActivityBody) -> Double? {
    guard let attribute = body.attributes?[name] else { return nil }
    if let text = attribute.value, let number = Double(String(text.map { $0 == "," ? "." : $0 })), number.isFinite, abs(number) < 1e15 {
      return number
    }
    body.fail("'\(name)' is not a number", at: attribute.span, help: "write digits, such as \(name)=12.5", rule: .attributeValue)
    return nil
  }
}
