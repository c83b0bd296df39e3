import UnitMarkup
import UnitModel

/// `sort`: a table whose header row names the groups, and whose cells hold what belongs to each.
struct SortKind: ActivityKind {
  let name = "sort"
  let attributes: [String] = []
  let isScored = true
  let scripts = ["fields.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    guard let table = body.blocks.last(where: { body.kind(of: $0) == .table }) else {
      body.fail("this activity has no table", help: "write a table: the groups in the header row, what belongs to each below it")
      return nil
    }
    let rows = Array(document.children(of: table))
    let groups = rows.first.map { Array(document.children(of: $0)) } ?? []
    if groups.count < 2 {
      body.fail("there is only one group to sort into", at: document.nodes[table].span, help: "name two groups or more in the header row")
      return nil
    }
    if let empty = groups.first(where: { isEmpty($0, document) }) {
      body.fail("this group has no name", at: document.nodes[empty].span, help: "write the group's name in the header row")
      return nil
    }
    var pairs: [Interaction.Pair] = []
    for row in rows.dropFirst() {
      for (cell, group) in zip(document.children(of: row), groups) where !isEmpty(cell, document) {
        pairs.append(Interaction.Pair(left: cell, right: group))
      }
    }
    if pairs.count < 2 {
      body.fail("there is nothing to sort", at: document.nodes[table].span, help: "write what belongs to each group into the rows below its name")
      return nil
    }
    body.rejectBlocks(after: table)
    let question = body.question(before: table)
    return ActivityReading(interaction: .matching(pairs), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.sort" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .matching(let pairs) = activity.interaction else { return }
    let groups = groups(of: pairs)
    let options = groups.enumerated().map { (value: $0 + 1, text: content.document.plainText(of: $1)) }
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"pairs\" data-shuffled>\n")
    for index in StableShuffle.order(of: pairs.count, seed: activity.id.value) {
      writer.markup("<li><label for=\"")
      writer.fieldID(activity, index + 1)
      writer.markup("\">")
      content.writeInlines(of: pairs[index].left, to: &writer)
      writer.markup("</label> ")
      let answer = groups.firstIndex(of: pairs[index].right).map { $0 + 1 }
      writer.select(activity, number: index + 1, options: options, answer: answer, content.phrases)
      writer.markup("</li>\n")
    }
    writer.markup("</ul>")
    writer.wordBank(options.map(\.text), content.phrases)
    writer.markup("</fieldset>\n")
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .matching(let pairs) = activity.interaction else { return }
    writer.markup("<dl class=\"sort-answer\">\n")
    for group in groups(of: pairs) {
      writer.markup("<dt>")
      content.writeInlines(of: group, to: &writer)
      writer.markup("</dt>\n")
      for pair in pairs where pair.right == group {
        writer.markup("<dd>")
        content.writeInlines(of: pair.left, to: &writer)
        writer.markup("</dd>\n")
      }
    }
    writer.markup("</dl>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .matching(let pairs) = activity.interaction else { return .set(count: 0) }
    return .digits(base: groups(of: pairs).count + 1, count: pairs.count)
  }

  /// The header cells that something belongs to, in the table's order.
  private func groups(of pairs: [Interaction.Pair]) -> [Int] { Set(pairs.map(\.right)).sorted() }

  private func isEmpty(_ cell: Int, _ document: Document) -> Bool { document.plainText(of: cell).allSatisfy(\.isWhitespace) }
}
