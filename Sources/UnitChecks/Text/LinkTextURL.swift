import UnitModel

struct LinkTextURL: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-text-url",
      question: "Are links named by words, not by their address?",
      why: "Screen readers read an address letter by letter, and nobody can tell from it what is there.",
      severity: .warning,
      requirements: ["2.4.4"],
      bad: [
        "See https://example.org/path",
        "[www.example.org](https://example.org)",
        "See [https://example.org/a/b/c?x=1](https://example.org/a/b/c?x=1).",
        "See <https://example.org>.",
        "[doi:10.1000/182](https://doi.org/10.1000/182)",
        "[10.1000/182](https://doi.org/10.1000/182)",
        "[media/form.pdf](media/form.pdf)",
        "[example.org/rules](https://example.org/rules)",
      ],
      good: [
        "[The insurance office](https://example.org)",
        "Write to [office@example.org](mailto:office@example.org).",
        "[Rules, version 10.2](https://example.org)",
        "[Example.org, the shop](https://example.org)",
        "[Fire and/or smoke](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.link] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let words = text.document.plainText(of: node)
    let trimmed = words.lowercased().filter { !$0.isWhitespace }
    guard !trimmed.isEmpty, !text.target(of: node).hasPrefix("mailto:") else { return }
    if words.contains(" ") || !isAddress(trimmed) { return report.pass() }
    report.fail("the text of this link is an address", at: text[node].span, help: "write [words that name the target](\(text.target(of: node)))")
  }

  private func isAddress(_ words: String) -> Bool {
    let isWeb = ["http://", "https://", "www.", "ftp://", "doi:", "doi.org/"].contains { words.hasPrefix($0) }
    let isDOI = words.hasPrefix("10.") && words.contains("/")
    let parts = words.split(separator: "/")
    let isPath = parts.count > 1 && (parts[0].contains(".") || parts.last?.contains(".") == true)
    return isWeb || isDOI || isPath
  }
}
