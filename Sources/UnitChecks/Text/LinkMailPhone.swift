import UnitModel

struct LinkMailPhone: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-mail-phone",
      question: "Do links to mail addresses and phone numbers show them?",
      why: "On a device without a mail program or phone the link does nothing; whoever sees the address can still copy or dial it.",
      severity: .advice,
      requirements: ["2.4.4"],
      bad: [
        "[Contact](mailto:office@example.org)",
        "[Write to the office](mailto:office@example.org?subject=Card)",
        "[Call the office](tel:+358401234567)",
        "Ask [Anna Keller](mailto:anna@example.org).",
        "[Emergency](tel:112)",
      ],
      good: [
        "[office@example.org](mailto:office@example.org)",
        "[Office: office@example.org](mailto:office@example.org)",
        "[+358 40 123 4567](tel:+358401234567)",
        "[Call 112](tel:112)",
        "Write to office@example.org or call 112.",
        "[Anna Keller](mailto:anna@example.org), anna@example.org",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let target = text.target(of: node)
    let words = text.document.plainText(of: text.parent(of: node))
    let isShown: Bool
    if target.hasPrefix("mailto:") {
      isShown = words.lowercased().contains(target.dropFirst(7).prefix { $0 != "?" }.lowercased())
    } else if target.hasPrefix("tel:") {
      let number = target.filter(\.isNumber)
      isShown = words.filter(\.isNumber).contains(number.suffix(7))
    } else {
      return
    }
    if isShown { return report.pass() }
    let address = target.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" }
    report.fail("the text of this link hides \(address)", at: text[node].span, help: "write the address or number into the text")
  }
}
