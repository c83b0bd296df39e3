public import UnitMarkup
public import UnitModel

/// Writes parts of a unit's text. The page renderer is one; kinds ask it, since they know nothing of pages.
public protocol ContentWriting {
  var document: Document { get }
  var phrases: Phrases { get }
  /// The sentence of one of the unit's learning outcomes.
  func outcome(_ id: String) -> String?
  /// The inlines of a paragraph, a heading or a cell, without the element around them.
  func writeInlines(of node: Int, to writer: inout HTMLWriter)
  /// Whole blocks. `gap` writes the field for a gap inside them.
  func writeBlocks(_ nodes: [Int], gap: ((Int, inout HTMLWriter) -> Void)?, to writer: inout HTMLWriter)
}
