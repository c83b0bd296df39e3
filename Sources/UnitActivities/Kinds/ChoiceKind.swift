import UnitMarkup
import UnitModel

/// `choice`: a question and a task list; one `[x]` means one answer, several mean many.
struct ChoiceKind: ActivityKind {
  let name = "choice"
  let attributes: [String] = []
  let isScored = true
  let scripts = ["options.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }) else {
      body.fail("this choice has no answers", help: "list them below the question: '- [x] right' and '- [ ] wrong'")
      return nil
    }
    let items = Array(document.children(of: list))
    for item in items where !document.nodes[item].flags.contains(.task) {
      body.fail("this answer has no check box", at: document.nodes[item].span, help: "write '- [x]' for a right answer, '- [ ]' for a wrong one")
      return nil
    }
    let options = items.map { item in
      Interaction.ChoiceOption(item: item, isRight: document.nodes[item].flags.contains(.checked), feedback: document.nestedItem(of: item))
    }
    if !options.contains(where: \.isRight) {
      body.fail("no answer of this choice is marked as right", at: document.nodes[list].span, help: "write '- [x]' before each right answer")
    }
    if options.count < 2 {
      body.fail("this choice has only one answer", at: document.nodes[list].span, help: "offer two answers or more")
    }
    body.rejectBlocks(after: list)
    let question = body.question(before: list)
    return ActivityReading(interaction: .choice(options), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { isMultiple(activity) ? "activity.choice.many" : "activity.choice.one" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .choice(let options) = activity.interaction else { return }
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"options\">\n")
    for (index, option) in options.enumerated() {
      writer.option(activity, number: index + 1, isMultiple: isMultiple(activity)) { writeText(of: option, content, to: &$0) }
    }
    writer.markup("</ul></fieldset>\n")
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .choice(let options) = activity.interaction else { return }
    writer.markup("<ul class=\"verdicts\">\n")
    for (index, option) in options.enumerated() {
      writer.verdict(content, number: index + 1, isRight: option.isRight, feedback: option.feedback) { writeText(of: option, content, to: &$0) }
    }
    writer.markup("</ul>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .choice(let options) = activity.interaction else { return .set(count: 0) }
    return isMultiple(activity) ? .set(count: options.count) : .digits(base: options.count + 1, count: 1)
  }

  private func isMultiple(_ activity: Activity) -> Bool {
    guard case .choice(let options) = activity.interaction else { return false }
    return options.count(where: \.isRight) > 1
  }

  private func writeText(of option: Interaction.ChoiceOption, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    if let paragraph = content.document.firstParagraph(of: option.item) { content.writeInlines(of: paragraph, to: &writer) }
  }
}
