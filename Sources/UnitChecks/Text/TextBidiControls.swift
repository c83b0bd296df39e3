import UnitModel

struct TextBidiControls: TextCheck {
  let about = CheckDescription(
    id: "text-bidi-controls",
    question: "Is the text free of invisible characters that turn its direction?",
    why: "They make text read otherwise than it is written.",
    severity: .error,
    requirements: ["1.3.2"],
    bad: [
      "Call ‮211 now"
    ],
    good: [
      "Call 112 now"
    ])

  let kinds: [NodeKind] = [.text]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let bytes = text.document.text[text[node].literal.range]
    guard bytes.contains(0xE2) else { return }
    let hidden = String(decoding: bytes, as: UTF8.self).unicodeScalars.first { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }
    if let hidden {
      report.fail("there is an invisible character U+\(String(hidden.value, radix: 16, uppercase: true)) that turns the direction of the text", at: text[node].span, help: "remove it; mark other languages with [words]{lang=ar}")
    }
  }
}
