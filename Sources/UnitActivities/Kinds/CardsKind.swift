import UnitMarkup
import UnitModel

/// `cards`: a table of two columns, the front and the back of each card. There is no right answer.
struct CardsKind: ActivityKind {
  let name = "cards"
  let attributes: [String] = []
  let isScored = false
  let scripts = ["cards.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let table = body.blocks.last(where: { body.kind(of: $0) == .table }) else {
      body.fail("there are no cards", help: "write a table of two columns; each row is a card: '| front | back |'")
      return nil
    }
    let rows = document.children(of: table).filter { !document.nodes[$0].flags.contains(.header) }
    for row in rows {
      let cells = Array(document.children(of: row))
      guard cells.count == 2, cells.allSatisfy({ document.nodes[$0].end > Int32($0 + 1) }) else {
        body.fail("each card needs a front and a back", at: document.nodes[row].span, help: "write '| front | back |'")
        return nil
      }
    }
    if rows.isEmpty {
      body.fail("there are no cards", at: document.nodes[table].span, help: "add a row below the header row")
      return nil
    }
    body.rejectBlocks(after: table)
    let question = body.question(before: table)
    return ActivityReading(interaction: .other(rows), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.cards" }

  /// The table for readers without script and on paper, the cards for the others.
  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .other(let rows) = activity.interaction else { return }
    let document = content.document
    if let prompt = activity.prompt {
      writer.markup("<p class=\"question-text\">")
      content.writeInlines(of: prompt, to: &writer)
      writer.markup("</p>\n")
    }
    writer.markup("<div class=\"cards-table\">")
    content.writeBlocks(document.children(of: activity.node).filter { document.nodes[$0].kind == .table }, gap: nil, to: &writer)
    writer.markup("</div>\n<ul class=\"deck\">\n")
    for row in rows {
      let cells = Array(document.children(of: row))
      writer.markup("<li><details class=\"flip\"><summary>")
      content.writeInlines(of: cells[0], to: &writer)
      writer.markup("</summary><p>")
      content.writeInlines(of: cells[1], to: &writer)
      writer.markup("</p></details></li>\n")
    }
    writer.markup("</ul>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .other(let rows) = activity.interaction else { return .set(count: 0) }
    return .set(count: rows.count)
  }
}
