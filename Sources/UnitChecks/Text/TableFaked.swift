import UnitModel

struct TableFaked: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-faked",
      question: "Are tables written as tables, not with blanks or tabs?",
      why: "Columns made of blanks exist for the eye only: a screen reader reads straight across them, and on a phone they break.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "```\nMonth   Rain\nApril   80\nMay     60\n```",
        "    Month   Rain   Sun\n    April   80     120\n    May     60     150",
        "```text\nMonth\tRain\nApril\t80\nMay\t60\n```",
        "Month &nbsp; &nbsp; Rain\\\nApril &nbsp; &nbsp; 80\\\nMay &nbsp; &nbsp; 60",
        "| Month | Rain |\n| April | 80 |\n| May | 60 |",
        "Month | Rain\nApril | 80\nMay | 60",
        "```text\nMonth | Rain\nApril | 80\nMay   | 60\n```",
        "Bread ..... 2 euros\nCake ...... 3 euros",
        "Month\tRain\nApril\t80\nMay\t60",
        "Name;Age;City\nAnna;21;Turku\nBen;19;Ghent",
        "Name   Age   City\nAnna   21    Turku\nBen    19    Ghent",
        "Name      Age\\\nAnna      21\\\nBen       19",
        "Name    |  Age\n--------+------\nAnna    |  21\nBen     |  19",
        "Bread      2 euros\n\nMilk       1 euro\n\nTea        3 euros",
        "- Mon     8:00     Office\n- Tue     9:00     Workshop\n- Wed     8:00     Office",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |\n| May | 60 |",
        "```sh\nls   -l   file\ncp   -r   file\nmv   -v   file\n```",
        "```\nwaymark build\nwaymark check\n```",
        "    if (a)   {\n      go();\n    }",
        "```\nA line of plain output.\nAnother line of it.\n  An indented one.\n```",
        "A | B means A or B.",
        "We wait ...\nand wait ...",
        "Anna is 21.  Ben is 19.\nThey live in Ghent.  They work.",
        "Dear Anna,   \nthank you for your letter,   \nwhich came today.",
        "Text with two  blanks\nand a line without.",
      ])
  }

  var kinds: [NodeKind] { [.codeBlock, .paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let isFaked: Bool
    if text[node].kind == .codeBlock {
      let info = text.document.string(text[node].title).lowercased()
      guard ["", "text", "txt", "plain", "plaintext", "none"].contains(info) else { return }
      isFaked = hasColumns(text.document.string(text[node].literal).split(whereSeparator: \.isNewline).map(Array.init))
    } else {
      guard let block = text.prose.block(ofNode: node), block.words.count >= 2 else { return }
      let hasRuns = hasRunOfBlanks(text.prose.bytes, block.bytes)
      guard hasRuns || [UInt8(ascii: "|"), 0x09, 0xA0, 0xE2, UInt8(ascii: "."), UInt8(ascii: ";")].contains(where: { block.present.contains($0) })
      else { return }
      guard text.unit.source.bytes[text[node].span.range].contains(0x0A) else {
        if hasRuns { inspectLine(node, text, &report) }
        return
      }
      let source = text.source(text[node].span)
      let lines = source.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy { "-+=| ".contains($0) } }
      let cells = lines.map { $0.count { $0 == "|" } }
      let hasPipes = lines.count >= 2 && cells.allSatisfy { $0 >= 2 } || lines.count >= 3 && cells[0] >= 1 && cells.allSatisfy { $0 == cells[0] }
      let fields = lines.map { $0.count { $0 == ";" } }
      let hasFields = lines.count >= 3 && fields[0] >= 2 && fields.allSatisfy { $0 == fields[0] }
      let words = block.present.contains(0x09) ? source : text.prose.text(block.bytes)
      isFaked =
        hasPipes || hasFields || hasGaps(words, lines: lines.count) || hasLeaders(lines) || hasRuns && lines.count >= 2 && lines.allSatisfy(hasColumn)
    }
    if isFaked {
      report.fail(
        "these lines look like a table but are plain text", at: text[node].span, help: "write | between the cells, and | - | - | below the first line"
      )
    } else {
      report.pass()
    }
  }

  /// Paragraphs or items of one line each, three or more in a row, with a run of blanks inside; reported at the first.
  private func inspectLine(_ node: Int, _ text: InspectedText, _ report: inout CheckReport) {
    let isItem = text[text.parent(of: node)].kind == .item
    func next(_ node: Int) -> Int? {
      isItem ? text.sibling(behind: text.parent(of: node)).map { $0 + 1 } : text.sibling(behind: node)
    }
    func previous(_ node: Int) -> Int? {
      isItem ? text.sibling(before: text.parent(of: node)).map { $0 + 1 } : text.sibling(before: node)
    }
    func isRow(_ node: Int?) -> Bool {
      guard let node, text[node].kind == .paragraph else { return false }
      let line = text.source(text[node].span)
      return !line.contains(where: \.isNewline) && hasColumn(line[...])
    }
    guard isRow(node), !isRow(previous(node)), let second = next(node), isRow(second), isRow(next(second)) else { return }
    report.fail(
      "these lines look like a table but are plain text", at: text[node].span, help: "write | between the cells, and | - | - | below the first line")
  }

  /// Whether two blanks stand side by side in a text.
  private func hasRunOfBlanks(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound + 1
      while index < range.upperBound {
        // A run of two has a blank at every other place.
        if bytes[index] == 0x20, bytes[index - 1] == 0x20 || index + 1 < range.upperBound && bytes[index + 1] == 0x20 { return true }
        index += 2
      }
      return false
    }
  }

  /// Three blanks or more between two texts of a line.
  private func hasColumn(_ line: Substring) -> Bool {
    let inside = line.drop { $0 == " " || $0 == ">" }
    guard let gap = inside.firstRange(of: "   ") else { return false }
    return inside[gap.upperBound...].contains { $0 != " " && $0 != "\\" } && !inside[..<gap.lowerBound].isEmpty
  }

  /// Whether most lines have a column, behind the first words, that begins at the same place after two blanks or a tab.
  private func hasColumns(_ lines: [[Character]]) -> Bool {
    let rows = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    guard rows.count >= 3 else { return false }
    if rows.allSatisfy({ $0.drop(while: \.isWhitespace).contains("\t") }) || hasEqualPipes(rows) { return true }
    let starts = rows.map(columnStarts)
    guard let first = starts.first, !first.isEmpty, starts.count(where: { !$0.isEmpty }) * 5 >= rows.count * 4 else { return false }
    let isCode = rows.contains { row in row.contains { "{};=()$#/\\<>│├└─┌|+".contains($0) } }
    return !isCode && first.contains { column in starts.count { $0.contains(column) } * 5 >= rows.count * 4 }
  }

  /// Every line with as many upright bars, each at the same place.
  private func hasEqualPipes(_ rows: [[Character]]) -> Bool {
    let places = rows.map { row in row.indices.filter { row[$0] == "|" } }
    return !places[0].isEmpty && places.allSatisfy { $0 == places[0] }
      && rows.allSatisfy { row in row.contains(where: \.isLetter) || row.contains(where: \.isNumber) }
  }

  private func columnStarts(_ line: [Character]) -> [Int] {
    let start = line.firstIndex { !$0.isWhitespace } ?? 0
    return line.indices.filter { $0 >= start + 3 && line[$0] != " " && line[$0 - 1] == " " && line[$0 - 2] == " " }
  }

  /// Lines with a run of dots between two texts, as in a price list.
  private func hasLeaders(_ lines: [Substring]) -> Bool {
    let led = lines.count { line in
      guard let dots = line.firstRange(of: " ...") ?? line.firstRange(of: "....") else { return false }
      let behind = line[dots.upperBound...].drop { $0 == "." || $0 == " " }
      return !behind.isEmpty && line[..<dots.lowerBound].contains(where: \.isLetter) && behind.count <= 30
    }
    return lines.count >= 2 && led == lines.count
  }

  /// Whether each line of a paragraph has a run of blanks that cannot break, or a tab, inside.
  private func hasGaps(_ words: String, lines count: Int) -> Bool {
    let lines = words.split(whereSeparator: \.isNewline)
    return lines.count >= 2
      && lines.allSatisfy { line in
        let gap = line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        return gap.contains("\t") || gap.count { $0 == "\u{A0}" } >= 2 || gap.contains { ("\u{2001}"..."\u{2003}").contains($0) }
      }
  }
}
