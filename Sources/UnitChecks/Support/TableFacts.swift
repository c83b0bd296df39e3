import UnitModel

/// A table's rows and cells by index of their nodes.
struct TableFacts {
  let node: Int
  let header: [Int]
  let rows: [[Int]]
  /// Nodes of the rows below the header.
  let rowNodes: [Int]
  let headerRow: Int

  init(_ node: Int, of text: InspectedText) {
    self.node = node
    let all = Array(text.document.children(of: node))
    headerRow = all.first ?? node
    header = all.first.map { Array(text.document.children(of: $0)) } ?? []
    rowNodes = Array(all.dropFirst())
    rows = rowNodes.map { Array(text.document.children(of: $0)) }
  }

  /// Whether a cell holds neither words nor signs nor a picture.
  static func isBlank(_ cell: Int, _ text: InspectedText) -> Bool {
    text.document.descendants(of: cell).allSatisfy { index in
      let node = text[index]
      switch node.kind {
      case .text, .code: return text.document.string(node.literal).allSatisfy { $0.isWhitespace || $0 == "\u{A0}" }
      case .image, .gap, .htmlInline: return false
      default: return true
      }
    }
  }
}
