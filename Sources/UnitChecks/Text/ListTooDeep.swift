import UnitModel

struct ListTooDeep: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "list-too-deep",
      question: "Have lists at most three levels, and items at most 100 words?",
      why: "People who listen, or who find reading hard, lose which point a deep item belongs to; on a phone little width is left.",
      severity: .advice,
      requirements: ["3.1.5"],
      bad: [
        "- a\n  - b\n    - c\n      - d",
        "1. a\n   1. b\n      1. c\n         1. d",
        "- a\n  1. b\n     - c\n       1. d",
        "- Take your card with you on every day of your stay. Show it at the desk when you need a doctor. Keep a copy in your room. Ask your mentor when you are not sure. Take your card with you on every day of your stay. Show it at the desk when you need a doctor. Keep a copy in your room. Ask your mentor when you are not sure. Take your card with you on every day of your stay. Show it at the desk when you need a doctor. Keep a copy in your room. Ask your mentor when you are not sure. Take your card.\n- Short.",
        "> - a\n>   - b\n>     - c\n>       - d",
      ],
      good: [
        "- a\n  - b\n    - c",
        "- a\n- b\n- c",
        "1. a\n   - b\n2. c\n   - d",
        "- Take your card with you on every day of your stay.",
        "Text.",
      ])
  }

  var kinds: [NodeKind] { [.list, .item] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    if text[node].kind == .item {
      let words = text.document.children(of: node).reduce(0) { $0 + (text.prose.block(ofNode: $1)?.words.count ?? 0) }
      if words > 100 {
        report.fail("this item has \(words) words; 100 are a good limit", at: text[node].span, help: "write it as text below a heading")
      }
      return
    }
    var depth = 1
    var index = node
    while let list = text.ancestor(.list, of: index) {
      depth += 1
      index = list
    }
    if depth == 4 {
      report.fail("this list is four levels deep", at: text[node].span, help: "divide it into lists below headings")
    } else {
      report.pass()
    }
  }
}
