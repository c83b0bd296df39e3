import UnitModel

struct TextBlankLines: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-blank-lines",
      question: "Is space between parts left to the theme?",
      why: "Screen readers read empty lines as “blank”, and on a phone or enlarged they push the text out of sight.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "Text.<br><br><br><br>Text.",
        "Text.<br/>\n<br/>Text.",
        "Text.\n\n&nbsp;\n\nText.",
        "Name: &nbsp;&nbsp;&nbsp;&nbsp; Date",
        "Text.\\\n\\\nText.",
        "<p></p>\n\nText.",
        "Text.\n\n<p>&nbsp;</p>\n\nText.",
        "Text.\n\n<br>\n\nText.",
        "Text.\n\n.\n\nText.",
        "&emsp;&emsp;&emsp;Text",
      ],
      good: [
        "Text.\n\nText.",
        "Text.\\\nText.",
        "10&nbsp;km",
        "Text.\n\n\n\nText.",
        "`<br><br>`",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    inspectTags(text, &report)
    let prose = text.prose
    for block in prose.blocks where block.kind == .paragraph && (block.words.isEmpty || mayHaveRun(block)) {
      let bytes = prose.bytes[block.bytes]
      if !bytes.isEmpty, block.words.isEmpty, isBlank(bytes) || [".", "\\", ". "].contains(where: { bytes.elementsEqual($0.utf8) }) {
        report.fail(
          "this paragraph is empty", at: text[block.node].span, help: "remove it; the theme sets paragraphs apart",
          fix: Fix(replace: text[block.node].span, with: "", safety: .safe))
      } else if let run = blankRun(bytes) {
        report.fail("these blanks only make space", at: prose.span(run), help: "remove them; use a table, a list or paragraphs")
      }
    }
  }

  private func inspectTags(_ text: InspectedText, _ report: inout CheckReport) {
    var previous: RawTag?
    var isReported = false
    for tag in text.tags {
      if tag.name == "br", isAlone(tag, text) {
        report.fail("this tag only makes space", at: tag.span, help: "remove it; the theme sets paragraphs apart")
        previous = nil
        continue
      }
      let gap = previous.map { text.source(SourceSpan(start: $0.span.end, end: tag.span.start)) } ?? "x"
      let isEmptyGap = gap.replacingNonBreaking.allSatisfy(\.isWhitespace)
      let follows =
        isEmptyGap
        && (tag.name == "br" && previous?.name == "br" || tag.name == "p" && tag.isClosing && previous?.name == "p" && previous?.isClosing == false)
      if follows, !isReported {
        report.fail(
          "these tags only make space", at: SourceSpan(start: previous?.span.start ?? tag.span.start, end: tag.span.end),
          help: "begin a new paragraph with one empty line")
      }
      isReported = follows
      previous = tag
    }
  }

  /// A `<br>` that is a paragraph of its own.
  private func isAlone(_ tag: RawTag, _ text: InspectedText) -> Bool {
    let block = text[tag.node].kind == .htmlBlock ? tag.node : text.parent(of: tag.node)
    return text.source(text[block].span).filter { !$0.isWhitespace }.count <= tag.span.range.count
  }

  /// Whether it holds bytes of blanks that cannot break, of wide blanks, or of line breaks.
  private func mayHaveRun(_ block: Prose.Block) -> Bool {
    block.present.contains(0xA0) || block.present.contains(0xE2) || block.present.contains(0x0A)
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains(0xA0) && bytes.allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 } }

  /// Three blanks that cannot break, or two line breaks with nothing between.
  private func blankRun(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var start = bytes.startIndex
    var blanks = 0
    var breaks = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 0xA0 where index > bytes.startIndex && bytes[index - 1] == 0xC2: blanks += 1
      case 0x80...0x8A where index > bytes.startIndex + 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: blanks += 1
      case 0x80 where index > bytes.startIndex && bytes[index - 1] == 0xE2, 0xE2: break
      case 0x0A: breaks += 1
      case 0x20, 0xC2: break
      default:
        start = index + 1
        blanks = 0
        breaks = 0
      }
      if blanks >= 3 || breaks >= 2 { return start..<index + 1 }
    }
    return nil
  }
}

extension String {
  /// With `&nbsp;` as a blank.
  fileprivate var replacingNonBreaking: String {
    var rest = self[...]
    var result = ""
    while !rest.isEmpty {
      if rest.hasPrefix("&nbsp;") { rest = rest.dropFirst(6) } else { result.append(rest.removeFirst()) }
    }
    return result
  }
}
