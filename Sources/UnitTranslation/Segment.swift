public import UnitModel

/// A piece of text a translator sees as one: a heading, a paragraph, a table cell, a title, a caption.
public struct Segment: Sendable {
  /// Stable as long as the structure stays: the nearest id or section, then the place in it, such as `accident.l1.i2.p1`.
  public let id: String
  public let form: Form
  /// The bytes in the source that hold it.
  public let span: SourceSpan
  public let content: SegmentContent
  /// The bytes behind each code of `content`, in the order of their numbers.
  let codes: [Code]

  /// How the text is written in the file.
  public enum Form: Sendable {
    case heading, paragraph, tableCell
    /// The value of an attribute in braces, with the quotes around it.
    case attribute
    /// A value of the front matter.
    case frontMatter
  }

  /// Something inside a text that a translator keeps: a pair around words, or a point.
  struct Code: Sendable {
    let kind: CodeKind
    /// Bytes before the words, or the whole point.
    let opening: [UInt8]
    /// Bytes behind the words; nil for a point.
    let closing: [UInt8]?
    /// What to write before the words where the value may not hold a quotation mark; 0: anything goes.
    var quote: UInt8 = 0
  }
}

/// What a code stands for.
public enum CodeKind: String, Sendable, CaseIterable {
  case emphasis, strong, strikethrough, link, image, span
  /// The long form of an abbreviation.
  case expansion
  /// Words to fill in, with what else is accepted.
  case gap
  case code, address, lineBreak, footnote
}
