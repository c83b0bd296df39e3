import UnitModel

struct ListSingleItems: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "list-single-items",
      question: "Is a list one list, not several of one item each?",
      why: "A screen reader announces “list, 1 item” again and again, and never says how many there are.",
      severity: .warning,
      requirements: ["1.3.1"],
      bad: [
        "- boots\n\nText.\n\n- map\n\nText.\n\n- water",
        "- boots\n* map\n+ water",
        "1. Open the map.\n\nIt is in the office.\n\n1. Find the river.",
        "1. Open the map.\n\nIt is in the office.\n\n2. Find the river.",
        "- boots\n\n<!-- -->\n\n- map",
        "1. Open it.\n\nText.\n\n1. Close it.\n\nText.\n\n1. Go home.",
        "1. Open it.\n2. Close it.\n\nWait a little.\n\n3. Go home.",
        "1. Open it.\n\n> [!NOTE]\n> Take care.\n\n1. Close it.",
      ],
      good: [
        "- boots\n- map\n- water",
        "1. Open the map.\n\n   It is in the office.\n\n2. Find the river.",
        "- boots",
        "- boots\n- map\n\nText.\n\n- water\n- bread",
        "- boots\n\n## Food\n\n- bread",
      ])
  }

  var kinds: [NodeKind] { [.list] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard text.activity(around: node) == nil else { return }
    if text[node].flags.contains(.ordered), let next = continuation(behind: node, text) {
      return report.fail(
        "the numbers of this list break off, and go on below", at: text[node].span, help: "indent what stands between, so that it belongs to an item",
        notes: [Note("the rest of the list", at: text[next].span)])
    }
    guard itemCount(node, text) == 1 else { return }
    guard let next = nextList(behind: node, text) else { return report.pass() }
    let isRenumbered = text[node].flags.contains(.ordered) && text[next].flags.contains(.ordered)
    guard itemCount(next, text) == 1 || isRenumbered, !follows(node, text) else { return }
    report.fail(
      "this list has one item, and another list follows", at: text[node].span,
      help: "write one list; indent what belongs to an item below it", notes: [Note("the next list", at: text[next].span)])
  }

  /// The ordered list behind one or two other blocks that counts on where this one ended.
  private func continuation(behind node: Int, _ text: InspectedText) -> Int? {
    guard !isContinued(node, text) else { return nil }
    var next = text.sibling(behind: node)
    for _ in 0..<3 {
      guard let sibling = next, text[sibling].kind != .heading else { return nil }
      if text[sibling].kind == .list {
        let counts =
          text[sibling].flags.contains(.ordered) && start(of: sibling, text) == start(of: node, text) + itemCount(node, text)
          && start(of: sibling, text) > 1
        return counts ? sibling : nil
      }
      next = text.sibling(behind: sibling)
    }
    return nil
  }

  /// Whether the list goes on where another ended, and so is reported there.
  private func isContinued(_ node: Int, _ text: InspectedText) -> Bool { start(of: node, text) > 1 }

  /// The number before the first item.
  private func start(of list: Int, _ text: InspectedText) -> Int {
    var number = 0
    for byte in text.unit.source.bytes[text[list].span.range] {
      guard Identifier.isDigit(byte), number < 100_000 else { break }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  private func itemCount(_ list: Int, _ text: InspectedText) -> Int { text.document.children(of: list).reduce(0) { count, _ in count + 1 } }

  /// The list right behind, or behind one paragraph.
  private func nextList(behind node: Int, _ text: InspectedText) -> Int? {
    guard let next = text.sibling(behind: node) else { return nil }
    if text[next].kind == .list { return next }
    guard [.paragraph, .htmlBlock, .codeBlock, .alert].contains(text[next].kind), let second = text.sibling(behind: next) else { return nil }
    return text[second].kind == .list && text[second].flags.contains(.ordered) == text[node].flags.contains(.ordered) ? second : nil
  }

  /// Whether the run began earlier, where it is reported.
  private func follows(_ node: Int, _ text: InspectedText) -> Bool {
    guard let before = text.sibling(before: node) else { return false }
    if text[before].kind == .list { return itemCount(before, text) == 1 }
    guard [.paragraph, .htmlBlock, .codeBlock, .alert].contains(text[before].kind), let first = text.sibling(before: before) else { return false }
    return text[first].kind == .list && itemCount(first, text) == 1
  }
}
