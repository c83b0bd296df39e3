import UnitMarkup
import UnitModel

struct HTMLEventHandler: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-event-handler",
      question: "Is the page free of scripts and styles inside it?",
      why: "The page's own security policy forbids them, so they would not work; and what others wrote must not run.",
      severity: .error,
      requirements: [],
      bad: [
        #"<p onclick="x()">Text</p>"#,
        "<script>x()</script>",
        #"<p style="color:red">Text</p>"#,
        #"<img src="a.png" alt="" onerror="x()">"#,
        "<style>p { color: red }</style>",
      ],
      good: [
        "<p>Text</p>",
        #"<script src="a.js" defer></script>"#,
        #"<link rel="stylesheet" href="a.css">"#,
        #"<p data-onclick="x">Text</p>"#,
        #"<p title="onclick">Text</p>"#,
      ])
  }

  var occasion: PageOccasion { .build }

  /// The attributes that run or style something, of those that pages with other people's text are attacked by.
  private static let refused: MarkupNameSet = [
    "style", "onclick", "onload", "onerror", "onfocus", "onblur", "onchange", "oninput", "onsubmit", "onkeydown", "onkeyup", "onmouseover",
    "onmouseenter", "onpointerdown", "ontoggle", "onanimationstart",
  ]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let (script, style): (MarkupName, MarkupName) = ("script", "style")
    for node in page.nodes.indices {
      guard let name = page.nodes[node].name else { continue }
      let hasHandler = page.tree.attributes[page.nodes[node].attributes].contains { Self.refused.contains($0.name) }
      let isInline =
        name == style || name == script && page.tree.value("src", of: node) == nil && !page.hasValue("type", "application/ld+json", node)
      if hasHandler || isInline {
        report.fail("there is a script or style inside the page", at: page.span(node), help: "put it into a file of the theme")
      }
    }
  }
}
