public import UnitModel

/// What search knows of a unit: its words, for the index, and the beginnings of its sections, to be shown with a result.
public struct SearchText: Sendable {
  /// A place that a word can lead to: the unit itself, or one of its sections.
  struct Section: Sendable {
    var heading: String
    /// Empty for the unit itself.
    var anchor: String
    var text: [UInt8] = []
  }

  /// Each word once: its length, its folded bytes, the number of the section it is most important in, and its weight from
  /// 1 to 9; in the order of the words' bytes.
  public let words: [UInt8]
  let sections: [Section]
  private let unit: LearningUnit

  /// Bytes kept of a section's text.
  private static let most = 300

  public init(_ unit: LearningUnit) {
    self.unit = unit
    let document = unit.document
    var collector = WordCollector()
    let matter = unit.frontMatter
    var sections = [Section(heading: matter.title.value, anchor: "")]
    collector.add(matter.title.value, section: 0, weight: 9)
    if let summary = matter.summary { collector.add(summary.value, section: 0, weight: 5) }
    for topic in matter.topics { collector.add(topic, section: 0, weight: 5) }
    for outcome in matter.outcomes { collector.add(outcome.text.value, section: 0, weight: 4) }
    let starts = unit.headings.filter { $0.level <= 2 }
    var next = 0
    var headingEnd = 0
    for (index, node) in document.nodes.enumerated() {
      if next < starts.count, starts[next].node == index {
        sections.append(Section(heading: document.plainText(of: index), anchor: starts[next].anchor))
        headingEnd = Int(node.end)
        next += 1
      }
      guard node.kind == .text || node.kind == .code else {
        if node.kind == .softBreak || node.kind.rawValue < NodeKind.text.rawValue { sections[sections.count - 1].break() }
        continue
      }
      let text = document.text[node.literal.range]
      collector.add(text, section: min(sections.count - 1, 255), weight: index < headingEnd ? 6 : 1)
      if index >= headingEnd, sections[sections.count - 1].text.count < Self.most { sections[sections.count - 1].text += text }
    }
    words = collector.words()
    self.sections = sections
  }

  /// The script that search loads to show a result, beside the unit's page.
  /// - Parameter file: name of the unit's page.
  public func script(file: String) -> SitePage {
    var writer = ScriptWriter()
    writer.raw("Waymark.search.unit(")
    writer.string("\(unit.slug):\(unit.language)")
    writer.raw(",")
    writer.string(file)
    writer.raw(",")
    writer.string(unit.frontMatter.summary?.value ?? "")
    writer.raw(",[")
    for (number, section) in sections.enumerated() {
      if number > 0 { writer.raw(",") }
      writer.raw("[")
      writer.string(section.heading)
      writer.raw(",")
      writer.string(section.anchor)
      writer.raw(",")
      writer.string(section.shortened(to: Self.most))
      writer.raw("]")
    }
    writer.raw("]);\n")
    return SitePage(path: "\(unit.slug)/search.\(unit.language).js", bytes: writer.bytes)
  }
}

extension SearchText.Section {
  fileprivate mutating func `break`() {
    if !text.isEmpty, text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
  }

  /// The text up to a number of bytes, cut between words.
  fileprivate func shortened(to most: Int) -> String {
    guard text.count > most else { return String(decoding: text, as: UTF8.self) }
    let end = text[..<most].lastIndex(of: UInt8(ascii: " ")) ?? most
    return String(decoding: text[..<end], as: UTF8.self) + " …"
  }
}
