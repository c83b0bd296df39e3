import UnitModel

struct AsciiArt: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "ascii-art",
      question: "Are pictures pictures with a text alternative, not drawn with characters?",
      why: "A screen reader reads a drawing of characters sign by sign: “vertical bar, underscore, underscore, slash”.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "```\n /\\_/\\\n( o.o )\n > ^ <\n```",
        "```\n+------+     +------+\n| Home | --> | Work |\n+------+     +------+\n```",
        "    .--.\n    |o_o |\n    |:_/ |\n    //   \\ \\",
        "```text\n  ┌──────┐\n  │ Home │\n  └──────┘\n```",
        "```\n*\n***\n*****\n*******\n```",
        "\\* \\* \\*\\\n\\*\\*\\*\\*\\*\\\n\\* \\* \\*",
      ],
      good: [
        "```sh\nls -l | grep a > b\n```",
        "```\nwaymark build\nwaymark check\nwaymark explain\n```",
        "```swift\nlet a = [[1, 2], [3, 4]]\n```",
        "![A cat](media/card.svg)",
        "```\nLine one of a poem,\nline two of a poem,\nline three.\n```",
        "```\n--fail-on warning\n--report github\n```",
      ])
  }

  var kinds: [NodeKind] { [.codeBlock, .paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let art: String
    if text[node].kind == .codeBlock {
      let info = text.document.string(text[node].title).lowercased()
      guard ["", "text", "txt", "plain", "plaintext", "none", "ascii"].contains(info) else { return }
      art = text.document.string(text[node].literal)
    } else {
      guard let block = text.prose.block(ofNode: node), block.bytes.count > 12, block.words.count * 12 < block.bytes.count else { return }
      art = text.document.plainTextWithBreaks(of: node)
    }
    if isDrawing(art) {
      report.fail("this is a picture drawn with characters", at: text[node].span, help: "make it an image: ![what it shows](media/name), or say it in words")
    } else {
      report.pass()
    }
  }

  /// Three lines or more, of which most are rather signs than letters, or boxes.
  private func isDrawing(_ art: String) -> Bool {
    let lines = art.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    guard lines.count >= 3 else { return false }
    let boxes = lines.count { line in
      let marks = line.unicodeScalars.count { (0x2500...0x259F).contains($0.value) }
      let trimmed = line.filter { !$0.isWhitespace }
      let isRule = trimmed.hasPrefix("+-") && trimmed.hasSuffix("-+")
      return marks >= 2 || isRule || line.contains("-->") || trimmed.hasPrefix("|") && trimmed.hasSuffix("|")
    }
    let hasFrame = lines.contains { line in line.contains("+-") || line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) } }
    if hasFrame, boxes * 3 >= lines.count * 2 { return true }
    let drawn = lines.count { line in
      let signs = line.count { !$0.isWhitespace && !$0.isLetter && !$0.isNumber }
      let letters = line.count { $0.isLetter || $0.isNumber }
      return signs > letters
    }
    return drawn * 4 >= lines.count * 3
  }
}

extension Document {
  /// A node's text with its line breaks.
  fileprivate func plainTextWithBreaks(of node: Int) -> String {
    descendants(of: node).map { index in
      switch nodes[index].kind {
      case .text, .code: string(nodes[index].literal)
      case .softBreak, .lineBreak: "\n"
      default: ""
      }
    }.joined()
  }
}
