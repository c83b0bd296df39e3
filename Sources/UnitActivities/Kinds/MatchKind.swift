import UnitMarkup
import UnitModel

/// `match`: a table of two columns; what stands in one row belongs together.
struct MatchKind: ActivityKind {
  let name = "match"
  let attributes: [String] = []
  let isScored = true
  let scripts = ["fields.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let table = body.blocks.last(where: { body.kind(of: $0) == .table }) else {
      body.fail("this match has no table", help: "write a table of two columns; each row is a pair")
      return nil
    }
    var pairs: [Interaction.Pair] = []
    for row in document.children(of: table) where !document.nodes[row].flags.contains(.header) {
      let cells = Array(document.children(of: row))
      guard cells.count == 2, cells.allSatisfy({ document.nodes[$0].end > Int32($0 + 1) }) else {
        body.fail("each row of a match needs two cells with text", at: document.nodes[row].span, help: "write '| one half | the other |'")
        return nil
      }
      pairs.append(Interaction.Pair(left: cells[0], right: cells[1]))
    }
    if pairs.count < 2 {
      body.fail("a match needs two pairs or more", at: document.nodes[table].span, help: "add a row below the header row")
      return nil
    }
    body.rejectBlocks(after: table)
    let question = body.question(before: table)
    return ActivityReading(interaction: .matching(pairs), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.match" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .matching(let pairs) = activity.interaction else { return }
    let options = StableShuffle.order(of: pairs.count, seed: activity.id.value).map {
      (value: $0 + 1, text: content.document.plainText(of: pairs[$0].right))
    }
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"pairs\">\n")
    for (index, pair) in pairs.enumerated() {
      writer.markup("<li><label for=\"")
      writer.fieldID(activity, index + 1)
      writer.markup("\">")
      content.writeInlines(of: pair.left, to: &writer)
      writer.markup("</label> ")
      writer.select(activity, number: index + 1, options: options, isShuffled: true, content.phrases)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>")
    writer.wordBank(options.map(\.text), content.phrases)
    writer.markup("</fieldset>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .matching(let pairs) = activity.interaction else { return .set(count: 0) }
    return .digits(base: pairs.count + 1, count: pairs.count)
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .matching(let pairs) = activity.interaction else { return }
    writer.markup("<ul class=\"match-answers\">\n")
    for pair in pairs {
      writer.markup("<li>")
      content.writeInlines(of: pair.left, to: &writer)
      writer.markup(" – ")
      content.writeInlines(of: pair.right, to: &writer)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>\n")
  }
}
