/// Reads any HTML as a browser with scripts does, after the HTML Standard, section 13.2: implied and omitted tags, misnested
/// formatting, content that strays out of tables, foreign content. Every bytes give a tree, in time linear to their number.
public enum HTMLParser {
  /// What a browser silently mends.
  public enum Problem: Sendable {
    /// An end tag that closes nothing.
    case strayEndTag
    /// A start tag whose element is open at the end of the page, or is closed by the end tag of another.
    case unclosed
    /// Content of a table outside its cells, which a browser puts before the table.
    case outsideTableCell
    /// A link in a link, a button in a button, a form in a form: the outer one ends there, or the inner one is dropped.
    case nestedInItself
  }

  /// The tree, and what was mended with the bytes of the tag it concerns, in the order it was met. Contents of `template` are
  /// not in the tree, since no page shows them; those of `noscript` are one text.
  public static func read(_ bytes: [UInt8]) -> (tree: MarkupTree, problems: [(problem: Problem, range: Range<Int>)]) {
    var builder = HTMLTreeBuilder(bytes)
    builder.read()
    return (builder.flatten(), builder.problems)
  }

  /// The tree of a page of XHTML, in which every element that has no end tag ends itself.
  public static func readXHTML(_ bytes: [UInt8]) -> (tree: MarkupTree, problems: [(problem: Problem, range: Range<Int>)]) {
    let (tree, unbalanced) = HTMLReader.read(bytes)
    let problems = unbalanced.map { start -> (problem: Problem, range: Range<Int>) in
      let isEndTag = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
      return (isEndTag ? .strayEndTag : .unclosed, start..<start + 1)
    }
    return (tree, problems)
  }
}
