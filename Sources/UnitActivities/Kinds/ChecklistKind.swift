import UnitMarkup
import UnitModel

/// `checklist`: a task list that remembers what was ticked. There is no right answer.
struct ChecklistKind: ActivityKind {
  let name = "checklist"
  let attributes: [String] = []
  let isScored = false
  let scripts = ["options.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }) else {
      body.fail("this checklist is empty", help: "list what is to do: '- [ ] pack the papers'")
      return nil
    }
    let items = Array(document.children(of: list))
    for item in items where !document.nodes[item].flags.contains(.task) {
      body.fail("this line has no check box", at: document.nodes[item].span, help: "write '- [ ]' before it")
    }
    body.rejectBlocks(after: list)
    let question = body.question(before: list)
    return ActivityReading(interaction: .other(items), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.checklist" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .other(let items) = activity.interaction else { return }
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"options ticks\">\n")
    for (index, item) in items.enumerated() {
      writer.option(activity, number: index + 1, isMultiple: true) { content.writeInlines(of: content.document.textNode(of: item), to: &$0) }
    }
    writer.markup("</ul></fieldset>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .other(let items) = activity.interaction else { return .set(count: 0) }
    return .set(count: items.count)
  }
}
