import UnitMarkup
import UnitModel

/// `hotspot`: an image, then a task list that names places in it: `- [x] [The fire exit]{at="60 10 20 35"}`, with left,
/// top, width and height in per cent of the image.
struct HotspotKind: ActivityKind {
  let name = "hotspot"
  let attributes: [String] = []
  let isScored = true
  let scripts = ["options.js", "hotspot.js"]

  private let choice = ChoiceKind()

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    guard picture(of: body.blocks, body.document) != nil else {
      body.fail("this hotspot has no image", help: "write '![what it shows](media/name.svg)' before the list of places")
      return nil
    }
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }) else {
      body.fail("this hotspot names no places", help: "list them below the image: '- [x] [The fire exit]{at=\"60 10 20 35\"}'")
      return nil
    }
    guard let reading = choice.read(&body) else { return nil }
    for item in body.document.children(of: list) { checkPlace(of: item, &body) }
    guard let picture = picture(of: body.blocks, body.document), reading.prompt == picture else { return reading }
    // The image stands between question and list: the paragraph before it asks.
    let before = reading.context
    let prompt = before.last { body.kind(of: $0) == .paragraph }
    return ActivityReading(interaction: reading.interaction, context: before.filter { $0 != prompt }, prompt: prompt)
  }

  private func checkPlace(of item: Int, _ body: inout ActivityBody) {
    let example = "write the place in per cent of the image: [name]{at=\"left top width height\"}"
    guard let attribute = region(of: item, body.document) else {
      return body.fail("this place does not say where it is", at: body.document.nodes[item].span, help: example)
    }
    guard let numbers = Self.numbers(attribute.value ?? "") else {
      return body.fail("'at' must be four numbers from 0 to 100", at: attribute.span, help: example, rule: .attributeValue)
    }
    if numbers[0] + numbers[2] > 100 || numbers[1] + numbers[3] > 100 {
      body.fail(
        "this place reaches beyond the image", at: attribute.span, help: "left and width, and top and height, are 100 at most together",
        rule: .attributeValue)
    } else if numbers[2] < 4 || numbers[3] < 4 {
      body.fail("this place is too small to touch", at: attribute.span, help: "make it at least 4 per cent wide and high", rule: .attributeValue)
    }
  }

  func instruction(for activity: Activity) -> String {
    choice.instruction(for: activity) == "activity.choice.many" ? "activity.hotspot.many" : "activity.hotspot.one"
  }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .choice(let options) = activity.interaction else { return }
    let document = content.document
    writer.openQuestion(activity, content)
    writer.markup("<div class=\"hotspot\">")
    if let picture = picture(of: Array(document.children(of: activity.node)), document) { content.writeInlines(of: picture, to: &writer) }
    writer.markup("<svg class=\"regions\" width=\"100%\" height=\"100%\" aria-hidden=\"true\">")
    for (index, option) in options.enumerated() {
      guard let place = region(of: option.item, document)?.value.flatMap(Self.numbers) else { continue }
      writer.markup("<g data-option=\"")
      writer.number(index + 1)
      writer.markup("\"><rect rx=\"6\"")
      for (name, value) in zip(["x", "y", "width", "height"], place) { writer.percentage(name, value) }
      writer.markup("></rect><text dx=\"0.5em\" dy=\"1.2em\"")
      writer.percentage("x", place[0])
      writer.percentage("y", place[1])
      writer.markup(">")
      writer.number(index + 1)
      writer.markup("</text></g>")
    }
    writer.markup("</svg></div>\n<ol class=\"options\">\n")
    let isMultiple = options.count(where: \.isRight) > 1
    for (index, option) in options.enumerated() {
      writer.option(activity, number: index + 1, isMultiple: isMultiple) { content.writeInlines(of: document.textNode(of: option.item), to: &$0) }
    }
    writer.markup("</ol></fieldset>\n")
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    choice.writeAnswer(activity, content, to: &writer)
  }

  func encoding(of activity: Activity) -> AnswerEncoding { choice.encoding(of: activity) }

  /// The paragraph that holds nothing but an image.
  private func picture(of blocks: [Int], _ document: Document) -> Int? {
    blocks.first { block in
      let inlines = Array(document.children(of: block))
      return document.nodes[block].kind == .paragraph && inlines.count == 1 && document.nodes[inlines[0]].kind == .image
    }
  }

  private func region(of item: Int, _ document: Document) -> AttributeList.Attribute? {
    document.descendants(of: document.textNode(of: item)).lazy.compactMap { document.attributes(of: $0)?["at"] }.first
  }

  private static func numbers(_ text: String) -> [Int]? {
    let numbers = text.split { $0 == " " || $0 == "," }.map { Int($0) ?? -1 }
    return numbers.count == 4 && numbers.allSatisfy { (0...100).contains($0) } ? numbers : nil
  }
}

extension HTMLWriter {
  /// ` name="12%"`, for SVG's places.
  fileprivate mutating func percentage(_ name: String, _ value: Int) { html(" \(name)=\"\(value)%\"".utf8) }
}
