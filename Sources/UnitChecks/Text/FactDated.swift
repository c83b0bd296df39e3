import UnitModel

struct FactDated: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "fact-dated",
      question: "Does every fact name its source and a date, and is it not past its date?",
      why: "Numbers, rules and addresses change; learners abroad rely on them.",
      severity: .error,
      requirements: [],
      bad: [
        ":::fact\n\n112 is free.\n\n:::",
        ":::fact{source=\"https://example.org\" checked=2020-01-01 expires=2021-01-01}\n\n112 is free.\n\n:::",
        ":::fact{source=\"https://example.org\"}\n\n112 is free.\n\n:::",
        ":::fact{checked=2026-01-01}\n\n112 is free.\n\n:::",
        ":::fact{source=\"a friend\" checked=2026-01-01}\n\n112 is free.\n\n:::",
      ],
      good: [
        ":::fact{source=\"https://example.org\" checked=2026-01-01}\n\n112 is free.\n\n:::",
        ":::fact{source=\"https://example.org\" checked=2026-01-01 expires=2030-01-01}\n\n112 is free.\n\n:::",
        ":::fact{source=\"http://example.org/a\" checked=2026-10-01}\n\n112 is free.\n\n:::",
        "It is a fact that 112 is free.",
        ":::details{summary=\"If you lost your card\"}\n\nText.\n\n:::",
      ])
  }

  var kinds: [NodeKind] { [.container] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    guard let head = text.document.container(node), head.name.value == "fact" else { return }
    let attributes = text.document.attributes(of: node)
    if LinkTarget(attributes?.value("source") ?? "") != .external {
      report.fail("this fact has no source", at: head.span, help: "write source=\"https://…\" on the opening line")
    }
    if attributes?["checked"] == nil {
      report.fail(
        "this fact does not say when it was checked", at: head.span, help: "write checked=\(text.today.iso) once you have looked at the source")
    }
    if let expires = attributes?.value("expires").flatMap({ CalendarDate($0) }), expires < text.today {
      let isLongPast = (text.today.year * 12 + text.today.month) - (expires.year * 12 + expires.month) > 3
      report.fail(
        "this fact was to be checked again by \(expires.iso)", at: head.span, help: "look at the source, mend the text, and set new dates",
        severity: isLongPast ? .error : .warning)
    }
  }
}
