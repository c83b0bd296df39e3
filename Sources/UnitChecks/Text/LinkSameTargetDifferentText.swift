import UnitModel

struct LinkSameTargetDifferentText: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-same-target-different-text",
      question: "Does a target have the same name wherever it is linked?",
      why: "Two names promise two places; people who find their way with effort go there twice.",
      severity: .advice,
      requirements: ["3.2.4"],
      bad: [
        "[Health insurance](https://example.org/a) and later [our partner](https://example.org/a)",
        "[The form](media/form.txt)\n\nText.\n\n[Registration](media/form.txt)",
        "- [Bus times](https://example.org/bus)\n- [Travel](https://example.org/bus)",
        "[Insurance](https://example.org/a), [doctors](https://example.org/a)",
        "[Map](https://example.org/map) and [![The way to school](media/card.svg)](https://example.org/map)",
      ],
      good: [
        "[Health insurance](https://example.org/a) and later [the health insurance](https://example.org/a)",
        "[Bus times](https://example.org/bus) and [times of the bus](https://example.org/bus)",
        "[Bus times](https://example.org/bus) and [train times](https://example.org/train)",
        "[Prices of cards](https://example.org/a#prices) and [where to order](https://example.org/a#order)",
        "[Insurance](https://example.org/a)",
        """
        ::::scenario{#story}

        A colleague falls.

        :::scene{#fall}

        - [Look first](#safe)
        - [Wait](#late)

        :::

        :::scene{#late}

        It is worse.

        - [Go back and call](#safe)

        :::

        :::scene{#safe ending}

        Help comes.

        :::

        ::::
        """,
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    var first: [String: Int] = [:]
    let choices = text.unit.activities.reduce(into: Set<Int>()) { $0.formUnion($1.ways) }
    for link in text.nodes(.link) where !choices.contains(link) {
      let target = text.target(of: link)
      let name = text.name(of: link)
      guard !name.isEmpty, !target.isEmpty else { continue }
      guard let other = first[target] else {
        first[target] = link
        continue
      }
      if isRelated(name, text.name(of: other)) {
        report.pass()
      } else {
        report.fail(
          "the same target is called '\(text.name(of: other))' before", at: text[link].span, help: "use one name for one target",
          notes: [Note("the earlier link", at: text[other].span)])
      }
    }
  }

  /// Whether two names share a word of some length.
  private func isRelated(_ left: String, _ right: String) -> Bool {
    let words = Set(left.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map { $0.prefix(5) })
    return right.split { !$0.isLetter && !$0.isNumber }.contains { words.contains($0.prefix(5)) }
  }
}

extension Activity {
  /// The links by which a learner goes on in a story: what they say is done in it, and no name of the place they lead to.
  fileprivate var ways: [Int] {
    guard case .performance(let scenes) = interaction else { return [] }
    return scenes.flatMap { $0.ways.map(\.node) }
  }
}
