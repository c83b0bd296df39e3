import UnitMarkup
import UnitModel

struct HTMLObsolete: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-obsolete",
      question: "Is the page free of elements that HTML has given up?",
      why: "Text that moves or blinks cannot be read by many; the others show what styles should.",
      severity: .warning,
      requirements: ["2.2.2", "1.3.1"],
      bad: [
        "<marquee>News</marquee>",
        "<blink>News</blink>",
        #"<font size="5">News</font>"#,
        "<center>News</center>",
        "<big>News</big>",
      ],
      good: [
        "<p>News</p>",
        "<strong>News</strong>",
        "<s>Old</s>",
        "<small>Print</small>",
        "<u>Wrnog</u>",
      ])
  }

  var elements: [MarkupName] { ["marquee", "blink", "font", "center", "big", "strike", "tt", "basefont"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    let moves = page.nodes[element].name == "marquee" || page.nodes[element].name == "blink"
    report.fail(
      "\(page.tag(element)) is no element of HTML any more", at: page.span(element),
      help: moves ? "let the text stand still" : "use an element that says what it means, and a style sheet for its looks",
      severity: moves ? .error : nil)
  }
}
