import UnitModel

struct ImageComplexNoDescription: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-complex-no-description",
      question: "Is everything that a chart, diagram or map tells also said in the text?",
      why:
        "The few words of a text alternative cannot hold a chart; people who do not see it, and people who find charts hard, need its content in words or in a table.",
      severity: .warning,
      requirements: ["1.1.1"],
      bad: [
        "![Rainfall by month](media/chart.png)",
        "![Diagram of the recycling process](media/card.svg)\n\n## Next part\n\nText.",
        "## Work\n\n![Map of the old town](media/map.png)",
        "Text.\n\n![Infographic about safe lifting](media/card.svg)\n\nText.",
        ":::figure\n\n![Floor plan of the workshop](media/card.svg)\n\nThe workshop\n\n:::",
        "---\ntitle: X\nlang: es\n---\n\n![Línea del tiempo de la estancia](media/card.svg)",
      ],
      good: [
        "![Chart: rainfall falls from 80 mm in April to 30 mm in August](media/chart.png)",
        "![Rainfall by month](media/chart.png)\n\n| Month | Rain |\n| - | - |\n| April | 80 |\n| May | 60 |",
        "![Map of the old town](media/map.png)\n\nThe school is north of the river. Cross the old bridge, turn left at the bakery and walk up the hill for two minutes.",
        "[![Map of the valley](media/map.png)](https://example.org/map)",
        "![Floor plan of the workshop](media/card.svg)\n\n:::details{summary=\"The floor plan in words\"}\n\nThe door is in the south.\n\n:::",
        "![A student reads a map](media/card.svg)",
      ])
  }

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let name = text.name(of: node)
    guard !name.isEmpty, !text.isInside(.link, node), isComplex(node, name, text) else { return }
    if name.contains(where: \.isNumber) && name.count > 30 || name.count > 90 || isDescribed(node, text) { return report.pass() }
    report.fail(
      "this picture needs a description beside its text alternative", at: text[node].span,
      help: "say below it in words, a list or a table what it shows, or in :::details{summary=\"…\"}")
  }

  /// By the file's name, or since the alternative begins with a word such as "map".
  private func isComplex(_ node: Int, _ name: String, _ text: InspectedText) -> Bool {
    if ImageName.of(text.target(of: node), in: text.words, has: .complexImage) { return true }
    let words = name.split(separator: " ").prefix(3)
    let isIn = { (words: ArraySlice<Substring>) in text.words.lexicon.contains(words.joined(separator: " "), .complexImage) }
    // "Línea del tiempo": a name of three words.
    return isIn(words.prefix(2)) || isIn(words) && !isIn(words.suffix(1))
  }

  /// Whether a table, a list, a disclosure or a paragraph of some length stands beside it.
  private func isDescribed(_ node: Int, _ text: InspectedText) -> Bool {
    var block = text.parent(of: node)
    if text[block].kind != .paragraph { return true }
    if text.name(of: block).count > text.name(of: node).count + 60 { return true }
    if let figure = text.ancestor(.container, of: block), text.document.container(figure)?.name.value == "figure" {
      if text.name(of: figure).count > text.name(of: node).count + 80 { return true }
      block = figure
    }
    return [text.sibling(before: block), text.sibling(behind: block)].contains { sibling in
      guard let sibling else { return false }
      switch text[sibling].kind {
      case .table, .list, .container: return true
      case .paragraph, .alert: return text.document.plainText(of: sibling).split(separator: " ").count >= 15
      default: return false
      }
    }
  }
}
