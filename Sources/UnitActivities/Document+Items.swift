import UnitModel

extension Document {
  /// The paragraph that holds a list item's text, or the item itself.
  func textNode(of item: Int) -> Int { firstParagraph(of: item) ?? item }

  /// A list item's own text: its first block when that is a paragraph.
  func firstParagraph(of item: Int) -> Int? { children(of: item).first { nodes[$0].kind == .paragraph } }

  /// The language that the text around a node is marked with; nil: the unit's.
  func language(around node: Int) -> String? {
    (0..<node).last { Int(nodes[$0].end) > node && attributes(of: $0)?.value("lang") != nil }.flatMap { attributes(of: $0)?.value("lang") }
  }

  /// The first item of the list nested in an item: an answer's feedback.
  func nestedItem(of item: Int) -> Int? {
    children(of: item).first { nodes[$0].kind == .list }.flatMap { list in children(of: list).first { _ in true } }
  }
}
