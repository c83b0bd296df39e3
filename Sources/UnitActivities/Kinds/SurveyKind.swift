import UnitMarkup
import UnitModel

/// `survey`: a question and a list of answers of which none is right; `multiple` lets a learner choose several.
struct SurveyKind: ActivityKind {
  let name = "survey"
  let attributes = ["multiple"]
  let isScored = false
  let scripts = ["options.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }) else {
      body.fail("this survey has no answers", help: "list them below the question: '- yes' and '- no'")
      return nil
    }
    let items = Array(document.children(of: list))
    for item in items where document.nodes[item].flags.contains(.checked) {
      body.fail("a survey has no right answer", at: document.nodes[item].span, help: "write '- [ ]', or use ':::choice'")
    }
    if items.count < 2 {
      body.fail("this survey has only one answer", at: document.nodes[list].span, help: "offer two answers or more")
    }
    body.rejectBlocks(after: list)
    let question = body.question(before: list)
    return ActivityReading(
      interaction: .likert(items, isMultiple: body.attributes?.has("multiple") ?? false), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String {
    if case .likert(_, isMultiple: true) = activity.interaction { return "activity.survey.many" }
    return "activity.survey.one"
  }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .likert(let items, let isMultiple) = activity.interaction else { return }
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"options\">\n")
    for (index, item) in items.enumerated() {
      writer.option(activity, number: index + 1, isMultiple: isMultiple) { content.writeInlines(of: content.document.textNode(of: item), to: &$0) }
    }
    writer.markup("</ul></fieldset>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .likert(let items, let isMultiple) = activity.interaction else { return .set(count: 0) }
    return isMultiple ? .set(count: items.count) : .digits(base: items.count + 1, count: 1)
  }
}
