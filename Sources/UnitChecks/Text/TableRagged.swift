import UnitModel

struct TableRagged: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "table-ragged",
      question: "Has every row as many cells as the header row?",
      why: "Cells too many are lost for everybody, and with cells too few a screen reader names the wrong headers.",
      severity: .error,
      requirements: ["1.3.1"],
      bad: [
        "| Month | Rain |\n|---|---|\n| April | 80 | 120 |",
        "| Month | Rain | Sun |\n|---|---|---|\n| April | 80 |",
        "| Month | Rain |\n|---|---|\n| April | 80 |\n| May |",
        "Month | Rain\n---|---\nApril | 80 | 120",
        "| Month | Rain |\n|---|---|\n| April | 80 | a \\| b |",
      ],
      good: [
        "| Month | Rain |\n|---|---|\n| April | 80 |",
        "Month | Rain\n---|---\nApril | 80",
        "| Name | Sign |\n|---|---|\n| Bar | `a \\| b` |",
        "| Name | Sign |\n|---|---|\n| Bar | a \\| b |",
        "- Item\n\n  | Month | Rain |\n  |---|---|\n  | April | 80 |",
      ])
  }

  var kinds: [NodeKind] { [.table] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let facts = text.table(node)
    for row in facts.rowNodes {
      let line = text.unit.source.position(of: Int(text[row].span.start)).line
      let range = text.unit.source.line(line)
      let count = cells(in: text.unit.source.bytes[max(range.lowerBound, Int(text[row].span.start))..<range.upperBound])
      if count == facts.header.count {
        report.pass()
      } else {
        report.fail(
          "this row has \(count) \(count == 1 ? "cell" : "cells"), the header row \(facts.header.count)", at: text[row].span,
          help: count > facts.header.count ? "remove cells, or add headers" : "add the missing cells, such as '| none |'")
      }
    }
  }

  /// Cells between bars that are not escaped; a bar at either end of the line makes none.
  private func cells(in line: ArraySlice<UInt8>) -> Int {
    let trimmed = trim(line)
    guard !trimmed.isEmpty else { return 0 }
    let bars = trimmed.indices.count { trimmed[$0] == UInt8(ascii: "|") && ($0 == trimmed.startIndex || trimmed[$0 - 1] != UInt8(ascii: "\\")) }
    let first = trimmed.first == UInt8(ascii: "|") ? 1 : 0
    let last = trimmed.count > 1 && trimmed.last == UInt8(ascii: "|") && trimmed[trimmed.endIndex - 2] != UInt8(ascii: "\\") ? 1 : 0
    return bars - first - last + 1
  }

  private func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }
}
