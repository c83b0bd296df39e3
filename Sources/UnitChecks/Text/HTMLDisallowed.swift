import UnitModel

struct HTMLDisallowed: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-disallowed",
      question: "Is the text free of HTML?",
      why: "HTML from many hands breaks pages and accessibility for everybody; all that is needed has Markdown or a container.",
      severity: .error,
      requirements: [],
      bad: [
        "Press <b>now</b>.",
        "<div>Text</div>",
        "Text<br>text",
        "<!-- a note -->",
        "<table><tr><th>A</th></tr></table>",
      ],
      good: [
        "Press **now**.",
        "5 < 6 and 7 > 6",
        "`<b>` is a tag.",
        "```html\n<b>now</b>\n```",
        "\\<b\\> is written with backslashes.",
      ])
  }

  private static let mends = [
    "b": "write **words**", "strong": "write **words**", "u": "write **words**", "big": "write a heading: ## words", "i": "write *words*",
    "em": "write *words*",
    "br": "end the line with a backslash, or begin a new paragraph", "p": "begin a new paragraph with an empty line",
    "div": "write the text without the tag",
    "center": "write the text without the tag", "font": "write the text without the tag",
    "span": "write [words]{lang=de} for another language, or plain words",
    "img": "write ![text alternative](media/name)", "a": "write [words](address)", "table": "write a table with | between its cells",
    "hr": "write ---",
    "details": "write :::details{summary=\"…\"}", "figure": "write :::figure", "code": "write `words`", "pre": "write the code between fences: ```",
    "ul": "write a list with '- '", "ol": "write a list with '1. '", "li": "write '- ' before each item", "blockquote": "write > before each line",
    "h1": "write ## words", "h2": "write ## words", "h3": "write ### words", "h4": "write #### words", "abbr": "write [EHIC]{abbr=\"…\"}",
    "iframe": "link to it: [what it is](address)", "video": "write :::video around a link to the file",
    "audio": "write :::audio around a link to the file",
    "sub": "write the sign itself, such as H₂O", "sup": "write the sign itself, such as m²", "del": "write ~~words~~", "s": "write ~~words~~",
    "input": "use an activity, such as :::choice", "button": "use an activity, such as :::choice", "form": "use an activity, such as :::choice",
  ]

  var kinds: [NodeKind] { [.htmlInline, .htmlBlock] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let source = text.document.string(text[node].literal)
    let name = String(source.drop { "</! \n".contains($0) }.prefix { $0.isLetter || $0.isNumber }).lowercased()
    if text[node].kind == .htmlInline, source.hasPrefix("</") { return }
    let isComment = source.drop(while: \.isWhitespace).hasPrefix("<!") || name.isEmpty
    report.fail(
      isComment ? "HTML comments are not kept" : "the HTML element '\(name)' cannot stand here", at: text[node].span,
      help: isComment ? "leave it out" : Self.mends[name] ?? "write it in Markdown, or leave it out")
  }
}
