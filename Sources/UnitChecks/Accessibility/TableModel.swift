import UnitMarkup

/// The cells of a table by row and column, and which headers belong to which, after the HTML Standard, section 4.9.12.
struct TableModel {
  struct Cell {
    let node: Int
    let isHeader: Bool
    let column: Int
    let row: Int
    let width: Int
    let height: Int
  }

  private(set) var cells: [Cell] = []
  private var slots: [[Int?]] = []
  private var columnCount = 0
  /// Rows and columns of row groups and column groups.
  private var rowGroups: [Range<Int>] = []
  private var columnGroups: [Range<Int>] = []
  private let page: AccessibilityTree
  private var tree: MarkupTree { page.tree }

  /// Slots beyond which a table is not read.
  private static let maximumSlots = 100_000

  /// nil for a table without cells or with more than can be read.
  init?(_ table: Int, _ page: AccessibilityTree) {
    self.page = page
    var row = 0
    for child in page.children(of: table) {
      switch tree.nodes[child].name {
      case "colgroup": readColumns(child)
      case "tr":
        guard readRow(child, at: row) else { return nil }
        row += 1
      case "thead", "tbody", "tfoot":
        let first = row
        for line in page.children(of: child) where tree.nodes[line].name == "tr" {
          guard readRow(line, at: row) else { return nil }
          row += 1
        }
        row = max(row, slots.count)
        if row > first { rowGroups.append(first..<row) }
      default: continue
      }
    }
    if cells.isEmpty { return nil }
  }

  private mutating func readColumns(_ group: Int) {
    let columns = page.children(of: group).filter { tree.nodes[$0].name == "col" }
    let start = columnGroups.last?.upperBound ?? 0
    let count = columns.isEmpty ? span("span", of: group) : columns.reduce(0) { $0 + span("span", of: $1) }
    columnGroups.append(start..<start + count)
  }

  private func span(_ attribute: MarkupName, of node: Int) -> Int {
    min(max(1, tree.attribute(attribute, of: node).flatMap { Int(AccessibilityTree.collapsed($0)) } ?? 1), 1000)
  }

  private mutating func readRow(_ line: Int, at row: Int) -> Bool {
    while slots.count <= row { slots.append([]) }
    var column = 0
    for node in page.children(of: line) where tree.nodes[node].name == "td" || tree.nodes[node].name == "th" {
      while column < slots[row].count, slots[row][column] != nil { column += 1 }
      let role = page.role(of: node)
      let isHeader = role == .columnheader || role == .rowheader || tree.nodes[node].name == "th" && role != .cell && role != .gridcell
      let cell = Cell(node: node, isHeader: isHeader, column: column, row: row, width: span("colspan", of: node), height: span("rowspan", of: node))
      guard (row + cell.height) * max(columnCount, column + cell.width) <= Self.maximumSlots else { return false }
      cells.append(cell)
      place(cells.count - 1)
      column += cell.width
    }
    return true
  }

  private mutating func place(_ index: Int) {
    let cell = cells[index]
    columnCount = max(columnCount, cell.column + cell.width)
    for row in cell.row..<cell.row + cell.height {
      while slots.count <= row { slots.append([]) }
      while slots[row].count < cell.column + cell.width { slots[row].append(nil) }
      for column in cell.column..<cell.column + cell.width where slots[row][column] == nil { slots[row][column] = index }
    }
  }

  private func cell(_ row: Int, _ column: Int) -> Int? {
    row < slots.count && column < slots[row].count ? slots[row][column] : nil
  }

  private enum Scope { case column, row, columnGroup, rowGroup, none }

  /// For which cells a header stands ("column header", "row header" and so on of the standard).
  private func scope(of header: Cell) -> Scope {
    switch tree.attribute("scope", of: header.node)?.lowercased() {
    case "col": return .column
    case "row": return .row
    case "colgroup": return .columnGroup
    case "rowgroup": return .rowGroup
    default: break
    }
    // An empty corner holds no data.
    func isData(_ cell: Cell) -> Bool {
      !cell.isHeader && tree.descendants(of: cell.node).contains { tree.nodes[$0].name != nil || tree.content(of: $0).contains { !$0.isWhitespace } }
    }
    let rowHasData = (header.row..<header.row + header.height).contains { row in
      slots[row].contains { $0.map { isData(cells[$0]) } ?? false }
    }
    if !rowHasData { return .column }
    let columnHasData = (header.column..<header.column + header.width).contains { column in
      slots.indices.contains { cell($0, column).map { isData(cells[$0]) } ?? false }
    }
    return columnHasData ? .none : .row
  }

  /// The headers of each cell, by the cell's position in `cells`.
  func headers() -> [[Int]] {
    let scopes = cells.map { $0.isHeader ? scope(of: $0) : .none }
    return cells.indices.map { headers(of: $0, scopes) }
  }

  private func headers(of index: Int, _ scopes: [Scope]) -> [Int] {
    let cell = cells[index]
    if let named = tree.attribute("headers", of: cell.node) {
      let nodes = named.split(whereSeparator: \.isWhitespace).compactMap { page.element(withID: $0.utf8) }
      return cells.indices.filter { $0 != index && nodes.contains(cells[$0].node) }
    }
    var found: Set<Int> = []
    for row in cell.row..<cell.row + cell.height { scan(from: index, row: row, column: cell.column, down: 0, across: -1, scopes, &found) }
    for column in cell.column..<cell.column + cell.width { scan(from: index, row: cell.row, column: column, down: -1, across: 0, scopes, &found) }
    for header in cells.indices where scopes[header] == .rowGroup || scopes[header] == .columnGroup {
      if isInGroup(cell, of: cells[header], scopes[header]) { found.insert(header) }
    }
    found.remove(index)
    return found.sorted()
  }

  /// The standard's "internal algorithm for scanning and assigning header cells".
  private func scan(from principal: Int, row: Int, column: Int, down: Int, across: Int, _ scopes: [Scope], _ found: inout Set<Int>) {
    var row = row
    var column = column
    var opaque: [Cell] = []
    var inBlock = cells[principal].isHeader
    var block: [Cell] = inBlock ? [cells[principal]] : []
    while true {
      row += down
      column += across
      if row < 0 || column < 0 { return }
      guard let current = cell(row, column) else { continue }
      let candidate = cells[current]
      guard candidate.isHeader else {
        if inBlock {
          inBlock = false
          opaque += block
          block = []
        }
        continue
      }
      inBlock = true
      block.append(candidate)
      let isBlocked: Bool
      if down != 0 {
        isBlocked = scopes[current] != .column || opaque.contains { $0.column == candidate.column && $0.width == candidate.width }
      } else {
        isBlocked = scopes[current] != .row || opaque.contains { $0.row == candidate.row && $0.height == candidate.height }
      }
      if !isBlocked { found.insert(current) }
    }
  }

  private func isInGroup(_ cell: Cell, of header: Cell, _ scope: Scope) -> Bool {
    if scope == .rowGroup {
      guard let group = rowGroups.first(where: { $0.contains(header.row) }) else { return false }
      return group.contains(cell.row) && (cell.row, cell.column) >= (header.row, header.column)
    }
    guard let group = columnGroups.first(where: { $0.contains(header.column) }) else { return false }
    return group.contains(cell.column) && cell.column >= header.column && cell.row >= header.row
  }
}
