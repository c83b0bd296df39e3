import UnitMarkup
import UnitModel

/// `order`: an ordered list in the right order, shown shuffled.
struct OrderKind: ActivityKind {
  let name = "order"
  let attributes: [String] = []
  let isScored = true
  let scripts = ["order.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }), document.nodes[list].flags.contains(.ordered) else {
      body.fail("this activity has no numbered list", help: "number the steps in the right order: '1. first', '2. second'")
      return nil
    }
    let items = Array(document.children(of: list))
    if items.count < 2 {
      body.fail("there is nothing to order", at: document.nodes[list].span, help: "write two steps or more")
      return nil
    }
    body.rejectBlocks(after: list)
    let question = body.question(before: list)
    return ActivityReading(interaction: .sequencing(items), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.order" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .sequencing(let items) = activity.interaction else { return }
    writer.openQuestion(activity, content)
    writer.markup("<ol class=\"sequence\" data-shuffled>\n")
    for index in StableShuffle.order(of: items.count, seed: activity.id.value) {
      writer.markup("<li data-item=\"")
      writer.number(index + 1)
      writer.markup("\"><span class=\"item-text\">")
      writeText(of: items[index], content, to: &writer)
      writer.markup("</span></li>\n")
    }
    writer.markup("</ol></fieldset>\n")
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .sequencing(let items) = activity.interaction else { return }
    writer.markup("<ol class=\"sequence-answer\">\n")
    for item in items {
      writer.markup("<li>")
      writeText(of: item, content, to: &writer)
      writer.markup("</li>\n")
    }
    writer.markup("</ol>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .sequencing(let items) = activity.interaction else { return .set(count: 0) }
    return .digits(base: items.count + 1, count: items.count)
  }

  private func writeText(of item: Int, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    if let paragraph = content.document.firstParagraph(of: item) { content.writeInlines(of: paragraph, to: &writer) }
  }
}
