import UnitModel

struct CodeNoLanguage: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "code-no-language",
      question: "Does every block of code say in which language it is?",
      why: "The language tells assistive programs and translators that this is code, and which; without it they treat it as prose.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "```\nwaymark build\n```",
        "~~~\nwaymark build\n~~~",
        "- Item\n\n  ```\n  waymark build\n  ```",
        "````\nwaymark build\n````",
        "> ```\n> waymark build\n> ```\n>\n> A quotation with some words in it (Anna Keller).",
      ],
      good: [
        "```sh\nwaymark build\n```",
        "```text\nwaymark build\n```",
        "Write `waymark build`.",
        "~~~swift\nlet a = 1\n~~~",
        "    indented",
      ])
  }

  var kinds: [NodeKind] { [.codeBlock] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text[node].flags.contains(.fenced) else { return }
    if !text[node].title.isEmpty { return report.pass() }
    let start = Int(text[node].span.start)
    let fence = text.unit.source.bytes[start...].prefix { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }
    report.fail(
      "this block of code does not say its language", at: SourceSpan(fence.startIndex..<fence.endIndex),
      help: "write it behind the fence, such as ```sh, or ```text",
      fix: Fix(replace: SourceSpan(fence.endIndex..<fence.endIndex), with: "text", safety: .needsJudgement))
  }
}
