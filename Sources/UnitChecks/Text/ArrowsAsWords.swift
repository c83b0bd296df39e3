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
        "Choose **File** > **Save as**.",
        "Bread ← oven",
        "Open File >> Save.",
        "Go to *Menu > File*.",
      ],
      good: [
        "Open the menu **File**, choose **Export**, then **PDF**.",
        "[Next unit: wind →](https://example.org)",
        "The sign > means greater.",
        "5 > 3",
        "Write `a -> b`.",
        "He said «yes» and «no».",
        "He said « yes » and « no ».",
        "---\ntitle: Tasten\nlang: de\n---\n\nDie »F«-Tasten und die »Start«-Taste liegen oben.",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks where block.kind != .tableCell {
      var chain = 0
      var first: Int?
      var last = 0
      let hasQuotes = (block.hasSigns || block.present.contains(0xC2)) && isQuoted(prose.bytes[block.bytes])
      for (left, right) in zip(block.words, block.words.dropFirst()) {
        let gap = Int(prose.words[left].end)..<Int(prose.words[right].start)
        let isCode = prose.words[left].flags.contains(.code) && prose.words[right].flags.contains(.code)
        let hasCode = prose.words[left].flags.contains(.code) || prose.words[right].flags.contains(.code)
        guard gap.count >= 3, !hasCode || isCode && !isOneSpan(gap, block, prose) else { continue }
        switch arrow(prose.bytes[gap]) {
        // "**File** > **Save as**": two names side by side are a way through menus.
        case .weak where isBetweenNames(gap, block, prose): chain += 2
        case .strong: chain += 2
        case .weak where isMenu(left, right, gap, prose): chain += 2
        case .weak where hasQuotes: continue
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

  /// "Menu > File": two words that begin with a capital.
  private func isMenu(_ left: Int, _ right: Int, _ gap: Range<Int>, _ prose: Prose) -> Bool {
    [left, right].allSatisfy { prose.words[$0].flags.contains(.capitalised) && prose.words[$0].length >= 3 }
      && prose.bytes[gap].elementsEqual(" > ".utf8)
  }

  /// Whether one code span covers both sides.
  private func isOneSpan(_ gap: Range<Int>, _ block: Prose.Block, _ prose: Prose) -> Bool {
    block.marks.contains {
      prose.marks[$0].kind == .code && prose.marks[$0].bytes.lowerBound < gap.lowerBound && prose.marks[$0].bytes.upperBound > gap.upperBound
    }
  }

  /// Whether something in bold or code ends before a gap, and something begins behind it.
  private func isBetweenNames(_ gap: Range<Int>, _ block: Prose.Block, _ prose: Prose) -> Bool {
    let names = block.marks.filter { [.strong, .emphasis, .code].contains(prose.marks[$0].kind) }.map { prose.marks[$0].bytes }
    return names.contains { $0.upperBound == gap.lowerBound } && names.contains { $0.lowerBound == gap.upperBound }
  }

  /// Whether quotation marks of the shape « » stand in a text: then none of them is an arrow.
  private func isQuoted(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0xC2 && $1 == 0xAB || $0 == 0x80 && $1 == 0xB9 }
  }

  private enum Arrow { case none, weak, strong }

  /// `->`, `=>`, `→` say it alone; `>` and `»` only in a chain.
  private func arrow(_ gap: ArraySlice<UInt8>) -> Arrow {
    let signs = gap.filter { $0 > 0x20 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
    switch String(decoding: signs, as: UTF8.self) {
    case "->", "=>", "-->", "==>", ">>", "<-", "<--", "←", "→", "⇒", "➔", "➜", "►", "▶", "▸": return .strong
    case ">", "»", "›": return .weak
    default: return .none
    }
  }
}
