import UnitModel

struct ArrowsAsWords: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "arrows-as-words",
      question: "Are ways through menus and steps said in words, not with arrows?",
      why: "A screen reader reads “greater” or “right-pointing arrow”, or nothing, and the steps run together.",
      severity: .advice,
      requirements: ["1.1.1"],
      bad: [
        "Menu > File > Export -> PDF",
        "Settings → Sound → Volume",
        "Open File -> Save.",
        "Home » Travel » Bus",
        "Water => steam",
      ],
      good: [
        "Open the menu **File**, choose **Export**, then **PDF**.",
        "[Next unit: wind →](https://example.org)",
        "The sign > means greater.",
        "5 > 3",
        "Write `a -> b`.",
        "He said «yes» and «no».",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks where block.kind != .tableCell {
      var chain = 0
      var first: Int?
      var last = 0
      for (left, right) in zip(block.words, block.words.dropFirst()) {
        let gap = Int(prose.words[left].end)..<Int(prose.words[right].start)
        guard gap.count >= 3, !prose.words[left].flags.contains(.code), !prose.words[right].flags.contains(.code) else { continue }
        switch arrow(prose.bytes[gap]) {
        case .strong: chain += 2
        case .weak where !prose.words[left].flags.contains(.digits): chain += 1
        default: continue
        }
        first = first ?? left
        last = right
      }
      guard chain >= 2, let first else { continue }
      report.fail(
        "arrows stand in place of words here", at: prose.span(Int(prose.words[first].start)..<Int(prose.words[last].end)),
        help: "write what to do: open **File**, then choose **Export**")
    }
  }

  private enum Arrow { case none, weak, strong }

  /// `->`, `=>`, `→` say it alone; `>` and `»` only in a chain.
  private func arrow(_ gap: ArraySlice<UInt8>) -> Arrow {
    let signs = gap.filter { $0 > 0x20 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
    switch String(decoding: signs, as: UTF8.self) {
    case "->", "=>", "-->", "==>", "→", "⇒", "➔", "➜", "►", "▶": return .strong
    case ">", "»", "›", ">>": return .weak
    default: return .none
    }
  }
}
