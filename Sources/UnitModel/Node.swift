/// What a node of a unit's text is.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  case document
  // Blocks.
  case heading, paragraph, list, item, quote, alert, codeBlock, thematicBreak
  case table, tableRow, tableCell, footnoteDefinition, container, htmlBlock
  // Inlines.
  case text, softBreak, lineBreak, code, emphasis, strong, strikethrough, link, image, footnoteReference
  /// Bracketed text with attributes: `[Guten Tag]{lang=de}`.
  case span
  /// A blank to fill in: `[[answer|also accepted]]` inside a `gap` container.
  case gap
  case htmlInline
}

/// One node of a unit's text: fixed size, without references, so that a tree is one array.
public struct Node: Sendable {
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A list whose items are not set apart by blank lines.
    public static let tight = Flags(rawValue: 1)
    public static let ordered = Flags(rawValue: 2)
    /// A list item with a check box.
    public static let task = Flags(rawValue: 4)
    public static let checked = Flags(rawValue: 8)
    /// The header row of a table.
    public static let header = Flags(rawValue: 16)
    /// A link the author wrote as a bare address.
    public static let autolink = Flags(rawValue: 32)
    /// A code block between fences, not by indentation.
    public static let fenced = Flags(rawValue: 64)
  }

  public var kind: NodeKind
  public var flags: Flags
  /// Heading: level 1–6. Ordered list: first number. Table cell: alignment (0 none, 1 left, 2 centre, 3 right).
  /// Alert: raw value of `AlertKind`. Container: index into `Document.containers`. Footnote: its number from 1.
  public var value: UInt16
  /// The node's bytes in the source file.
  public var span: SourceSpan
  /// Index behind the node's last descendant: the next sibling, when there is one.
  public var end: Int32
  /// Index into `Document.attributes`, or -1.
  public var attributes: Int32
  /// Text, code, HTML: its literal. Link, image: its destination. Footnote: its label. Gap: its answers.
  public var literal: TextRange
  /// Link, image: its title. Code block: its info string.
  public var title: TextRange

  public init(
    _ kind: NodeKind, span: SourceSpan, flags: Flags = [], value: UInt16 = 0, literal: TextRange = .empty, title: TextRange = .empty
  ) {
    self.kind = kind
    self.flags = flags
    self.value = value
    self.span = span
    self.end = 0
    self.attributes = -1
    self.literal = literal
    self.title = title
  }
}

/// A range of `Document.text`.
public struct TextRange: Sendable, Hashable {
  public var start: UInt32
  public var count: UInt32

  public init(start: Int, count: Int) {
    self.start = UInt32(clamping: start)
    self.count = UInt32(clamping: count)
  }

  public static let empty = TextRange(start: 0, count: 0)
  public var isEmpty: Bool { count == 0 }
  public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// GitHub's call-outs.
public enum AlertKind: UInt16, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  /// The word in the source (`> [!NOTE]`, in capitals there), the style's and the phrases' name.
  public var name: String {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "important"
    case .warning: "warning"
    case .caution: "caution"
    }
  }
}
