import UnitMarkup
import UnitModel

struct TextSpacingInline: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-spacing-inline",
      question: "Can readers widen the space between letters, words and lines?",
      why: "Who reads with dyslexia or low vision sets wider spaces; !important in a style attribute takes that away.",
      severity: .error,
      requirements: ["1.4.12"],
      bad: [
        #"<p style="letter-spacing: 0.1em !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="letter-spacing: normal !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="word-spacing: 0.1em !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="line-height: 1.2 !important; max-width: 200px">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="line-height: normal !important; max-width: 10em">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<div style="letter-spacing: 1px !important"><p style="">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p></div>"#,
      ],
      good: [
        #"<p style="letter-spacing: 0.12em !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="letter-spacing: 0.1em">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="word-spacing: 0.16em !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<p style="line-height: 2em !important; max-width: 200px">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
        #"<div style="letter-spacing: 0.1em !important"></div>"#,
        #"<p style="letter-spacing: 0.1em"><span style="letter-spacing: unset !important">Text</span></p>"#,
        #"<p style="line-height: 1 !important">Short</p>"#,
        #"<p style="display: none; word-spacing: 0 !important">The toy brought back fond memories of being lost in the rain forest and of coming home in the evening. Nobody would have thought that it still worked.</p>"#,
      ])
  }

  /// The smallest value that leaves readers what WCAG wants, in parts of the text's size.
  private static let minima: [(property: String, least: Double)] = [("letter-spacing", 0.12), ("word-spacing", 0.16), ("line-height", 1.5)]
  /// Width of a page where nothing says another, in CSS pixels.
  private static let pageWidth = 1280.0

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    var reported: Set<Int> = []
    var lines: [Int: Int] = [:]
    for text in page.nodes.indices where page.nodes[text].name == nil && !page.accessibility.isBlankText(text) && page.accessibility.isVisible(text) {
      let element = page.nodes[text].parent
      guard element >= 0, !page.accessibility.isForeign(element) else { continue }
      let size = page.accessibility.styles.fontSize(of: element, in: page.tree)
      for (property, least) in Self.minima {
        guard let (source, value) = fixed(property, element, page), let pixels = pixels(value, property, source, size, page) else { continue }
        if property == "line-height", !isWrapped(element, size, page, &lines) { continue }
        // A rounding error more than the minimum is no mistake.
        if pixels / size >= least - 0.0001 {
          report.pass()
        } else if reported.insert(source).inserted {
          report.fail(
            "'\(property): \(value) !important' cannot be widened", at: page.span(source), help: "take !important away, or write at least \(least)em")
        }
      }
    }
  }

  /// Fields do not take their spacing from what is around them (HTML Standard, section 15.5.1).
  private static let startsAnew: Set<MarkupName> = ["button", "input", "select", "textarea"]

  /// The declaration a text's value comes from, when it stands in a `style` attribute and is important.
  private func fixed(_ property: String, _ element: Int, _ page: InspectedPage) -> (source: Int, value: String)? {
    var index = element
    while index >= 0 {
      if let value = page.accessibility.styles[property, index] {
        if value.text != "inherit", value.text != "unset", value.text != "revert", value.text != "revert-layer" {
          return value.isImportant && value.isInline ? (index, value.text) : nil
        }
      }
      if Self.startsAnew.contains(page.nodes[index].name ?? "p") { return nil }
      index = page.nodes[index].parent
    }
    return nil
  }

  private func pixels(_ value: String, _ property: String, _ source: Int, _ size: Double, _ page: InspectedPage) -> Double? {
    if value == "normal" || value == "initial" { return property == "line-height" ? 1.2 * size : 0 }
    if property == "line-height", let factor = Double(value) { return factor * size }
    let sourceSize = page.accessibility.styles.fontSize(of: source, in: page.tree)
    if property == "line-height", value.hasSuffix("%") { return Double(value.dropLast()).map { $0 / 100 * sourceSize } }
    return CSSLength.pixels(value, fontSize: sourceSize)
  }

  /// Whether the text certainly runs over several lines: letters are at least a third of their height wide.
  /// - Parameter lines: what `longestLine` found already, by block.
  private func isWrapped(_ element: Int, _ size: Double, _ page: InspectedPage, _ lines: inout [Int: Int]) -> Bool {
    var width = Self.pageWidth
    var index = element
    while index >= 0 {
      if ["nowrap", "pre"].contains(page.accessibility.styles.text("white-space", index)) { return false }
      for property in ["width", "max-width", "inline-size", "max-inline-size"] {
        if let limit = page.accessibility.styles.text(property, index).flatMap({ CSSLength.pixels($0, fontSize: size) }) { width = min(width, limit) }
      }
      index = page.nodes[index].parent
    }
    var block = element
    while page.nodes[block].parent >= 0, !page.accessibility.isBlock(block) { block = page.nodes[block].parent }
    let characters = lines[block] ?? longestLine(of: block, page)
    lines[block] = characters
    return Double(characters) * size / 3 > width
  }

  /// Characters of the longest line of a block, if it had all the room it needs.
  private func longestLine(of block: Int, _ page: InspectedPage) -> Int {
    var longest = 0
    var line = ""
    func endLine() {
      longest = max(longest, AccessibilityTree.collapsed(line).count)
      line = ""
    }
    var node = block + 1
    while node < page.nodes[block].end {
      let isInnerBlock = page.accessibility.isBlock(node)
      if isInnerBlock { endLine() } else if page.nodes[node].name == nil, page.accessibility.isShown(node) { line += page.tree.content(of: node) }
      node = isInnerBlock ? page.nodes[node].end : node + 1
    }
    endLine()
    return longest
  }
}
