import UnitModel

struct ImageAltRepeatsCaption: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-repeats-caption",
      question: "Does the text alternative say something else than the text around the image?",
      why: "People with screen readers hear the same words twice and still do not know what the picture shows.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "The bridge at Thun in 1901\n\n![The bridge at Thun in 1901](media/card.svg)",
        "![The bridge at Thun](media/card.svg)\n\nThe bridge at Thun.",
        ":::figure\n\n![The bridge at Thun](media/card.svg)\n\nThe bridge at Thun\n\n:::",
        "![The bridge at Thun](media/card.svg \"The bridge at Thun\")",
        "[![The bridge at Thun](media/card.svg) The bridge at Thun](https://example.org)",
        "## The bridge at Thun\n\n![The bridge at Thun](media/card.svg)",
      ],
      good: [
        "The bridge at Thun in 1901\n\n![Five men in hats stand on an iron bridge with one arch](media/card.svg)",
        ":::figure\n\n![Five men stand on an iron bridge](media/card.svg)\n\nThe bridge at Thun\n\n:::",
        "![Five men stand on an iron bridge](media/card.svg)",
        "[![](media/card.svg){decorative} The bridge at Thun](https://example.org)",
        "The bridge at Thun was built in 1901.\n\n![The bridge at Thun: five men in hats stand on it](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    guard !name.isEmpty else { return }
    if InspectedText.name(from: text.document.string(text[node].title)) == name {
      return report.fail("the title of the image repeats its text alternative", at: text[node].span, help: "remove the title")
    }
    if let link = text.ancestor(.link, of: node), repeats(name, in: link, text) {
      return report.fail("the text alternative repeats the text of the link", at: text[node].span, help: "write ![](…) beside the words of the link")
    }
    let paragraph = text.parent(of: node)
    let blocks = [text.sibling(before: paragraph), text.sibling(behind: paragraph)].compactMap { $0 }
    if text[paragraph].kind == .paragraph, blocks.contains(where: { repeats(name, block: $0, text) }) {
      report.fail(
        "the text alternative repeats the text beside the image", at: text[node].span, help: "say what can be seen, which the text does not say")
    } else {
      report.pass()
    }
  }

  private func repeats(_ name: String, block: Int, _ text: InspectedText) -> Bool {
    guard [.paragraph, .heading].contains(text[block].kind), text.name(of: block) == name else { return false }
    return !text.document.descendants(of: block).contains { text[$0].kind == .image }
  }

  /// Whether a link says the words of its picture once more.
  private func repeats(_ name: String, in link: Int, _ text: InspectedText) -> Bool {
    let words = text.name(of: link)
    guard words.hasPrefix(name), words.count > name.count else { return words.hasSuffix(" " + name) }
    return InspectedText.name(from: String(words.dropFirst(name.count))) == name
  }
}
