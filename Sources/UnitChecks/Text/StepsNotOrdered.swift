import UnitModel

struct StepsNotOrdered: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "steps-not-ordered",
      question: "Are steps in an order written as a numbered list?",
      why: "With numbers people who listen know where they are and how much is left, and can go back to “step 3”.",
      severity: .advice,
      requirements: ["1.3.1"],
      bad: [
        "- First open the map.\n- Then find the river.\n- Finally follow it.",
        "* First, switch it off.\n* Next, pull the plug.",
        "- Open the map.\n- Then find the river.\n- After that, follow it.\n- Finally, rest.",
        "---\ntitle: Papiere\nlang: de\n---\n\n- Zuerst öffnest du die Karte.\n- Dann suchst du den Fluss.\n- Zuletzt gehst du los.",
        "---\ntitle: Paperit\nlang: fi\n---\n\n- Ensin avaa kartta.\n- Sitten etsi joki.\n- Lopuksi lähde.",
      ],
      good: [
        "1. First open the map.\n2. Then find the river.\n3. Finally follow it.",
        "- boots\n- map\n- water",
        "- First aid kit\n- Map\n- Water",
        "- Last month it rained.\n- This month it snows.",
        "First open the map. Then find the river.",
      ])
  }

  var kinds: [NodeKind] { [.list] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard !text[node].flags.contains(.ordered), text.activity(around: node) == nil else { return }
    let starts = text.document.children(of: node).filter { item in
      guard let block = text.prose.block(ofNode: item + 1), let first = block.words.first else { return false }
      return text.prose.words[first].classes.contains(.step) && !isOrdinal(first, text.prose) || isNumbered(block, text)
    }
    if starts.count >= 2 {
      report.fail("these items are steps in an order", at: text[node].span, help: "number them: '1. ', '2. ', '3. '")
    } else {
      report.pass()
    }
  }

  /// "First aid kit": a word that also counts things, with no comma behind it.
  private func isOrdinal(_ index: Int, _ prose: Prose) -> Bool {
    let word = prose.words[index]
    let isCounting = ["first", "second", "third", "last", "next", "segundo", "secondo", "dernier"].contains(prose.text(of: word).lowercased())
    return isCounting && Int(word.end) < prose.bytes.count && ![UInt8(ascii: ","), UInt8(ascii: ":")].contains(prose.bytes[Int(word.end)])
      && !isVerbNext(index, prose)
  }

  /// "First mix the flour": an order right behind.
  private func isVerbNext(_ index: Int, _ prose: Prose) -> Bool {
    index + 2 < prose.words.count && prose.words[index + 2].classes.contains(.determiner)
  }

  /// "Step 3: bake".
  private func isNumbered(_ block: Prose.Block, _ text: InspectedText) -> Bool {
    guard block.words.count >= 3 else { return false }
    let prose = text.prose
    let first = prose.words[block.words.lowerBound]
    let second = prose.words[block.words.lowerBound + 1]
    return ["step", "schritt", "vaihe", "paso", "étape", "passo", "fase", "stap", "steg", "krok", "βήμα", "pass"].contains(
      prose.text(of: first).lowercased())
      && (second.flags.contains(.digits) || text.words.ordinals[prose.text(of: second).lowercased()] != nil)
  }
}
