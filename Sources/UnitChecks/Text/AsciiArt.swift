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
        "```\n(o_o)\n/| |\\\n```",
        "```\nStart\n  |\n  v\nEnd\n```",
        "```\nHome --> Bus --> Work\n```",
        "```\n████████ 80 %\n███ 30 %\n```",
        "@>--->---",
        "```\nsite\n├── units\n│   └── unit.md\n└── waymark.yml\n```",
      ],
      good: [
        "```sh\nls -l | grep a > b\n```",
        "```\nwaymark build\nwaymark check\nwaymark explain\n```",
        "```swift\nlet a = [[1, 2], [3, 4]]\n```",
        "![A cat](media/card.svg)",
        "```\nLine one of a poem,\nline two of a poem,\nline three.\n```",
        "```\n--fail-on warning\n--report github\n```",
        "```text\n[x] done\n[ ] open\n```",
        "```text\n1 + 1 = 2\n(3 - 1) * 2 = 4\n```",
        "```\n...\n```",
        "And so on …",
      ])
  }

  var kinds: [NodeKind] { [.codeBlock, .paragraph] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let isDrawn: Bool
    var isTree = false
    if text[node].kind == .codeBlock {
      let info = text.document.string(text[node].title).lowercased()
      guard ["", "text", "txt", "plain", "plaintext", "none", "ascii"].contains(info) else { return }
      let art = text.document.string(text[node].literal)
      isDrawn = CharacterDrawing.fills(art)
      isTree = isDrawn && CharacterDrawing.isTree(art)
    } else {
      guard let block = text.prose.block(ofNode: node), block.bytes.count >= 5 else { return }
      // Most paragraphs are words throughout; counting their letters is cheap.
      let letters = text.prose.words[block.words].reduce(0) { $0 + Int($1.length) }
      let mayFill = block.bytes.count > 12 && block.words.count * 12 < block.bytes.count
      let mayBeLine = letters * 4 <= block.bytes.count
      guard mayFill || mayBeLine else { return report.pass() }
      let art = text.document.plainTextWithBreaks(of: node)
      isDrawn = mayFill && CharacterDrawing.fills(art) || mayBeLine && CharacterDrawing.isLine(art)
    }
    if isTree {
      report.fail(
        "this tree is drawn with characters", at: text[node].span, help: "a list with lists inside says it, too", severity: .advice)
    } else if isDrawn {
      report.fail(
        "this is a picture drawn with characters", at: text[node].span, help: "make it an image: ![what it shows](media/name), or say it in words")
    } else {
      report.pass()
    }
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
