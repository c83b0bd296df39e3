import UnitModel

struct HTMLDisallowed: TextCheck {
  let about = CheckDescription(
    id: "html-disallowed",
    question: "Is the text free of HTML?",
    why: "HTML from many hands breaks pages and accessibility; everything needed has Markdown or a container.",
    severity: .error,
    requirements: [],
    bad: [
      "Press <b>now</b>.",
      "<div>Text</div>"
    ],
    good: [
      "Press **now**."
    ])

  let kinds: [NodeKind] = [.htmlInline, .htmlBlock]

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let source = text.document.string(text[node].literal)
    let name = String(source.drop { $0 == "<" || $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
    if text[node].kind == .htmlInline, source.hasPrefix("</") { return }
    let mends = [
      "b": "write **words**", "strong": "write **words**", "i": "write *words*", "em": "write *words*", "br": "end the line with a backslash",
      "img": "write ![text alternative](media/name)", "a": "write [words](address)", "table": "write a table with | between its cells",
      "details": "write :::details{summary=\"…\"}", "figure": "write :::figure", "code": "write `words`", "ul": "write a list with '- '",
      "ol": "write a list with '1. '", "h2": "write ## words", "h3": "write ### words", "abbr": "write [EHIC]{abbr=\"…\"}",
    ]
    report.fail(name.isEmpty ? "HTML comments are not kept" : "the HTML element '\(name)' cannot stand here", at: text[node].span, help: mends[name] ?? "write it in Markdown, or leave it out")
  }
}
