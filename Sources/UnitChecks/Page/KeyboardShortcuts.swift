import UnitMarkup
import UnitModel

struct KeyboardShortcuts: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "keyboard-shortcuts",
      question: "Is the page free of shortcuts that get in the way?",
      why: "An accesskey takes a key away from the screen reader or the browser, and two of one kind work nowhere.",
      severity: .warning,
      requirements: ["2.1.4"],
      bad: [
        #"<a href="a.html" accesskey="1">A</a>"#,
        #"<button accesskey="s">Save</button>"#,
        #"<label accesskey="n">Name <input></label>"#,
        #"<a href="a.html" accesskey="a">A</a><a href="b.html" accesskey="a">B</a>"#,
        #"<div tabindex="0" role="button" accesskey="x">A</div>"#,
      ],
      good: [
        #"<a href="a.html">A</a>"#,
        #"<a href="a.html" accesskey="">A</a>"#,
        "<button>Save</button>",
        "<p>accesskey</p>",
        "<kbd>S</kbd>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices where page.nodes[element].name != nil {
      guard let key = page.tree.attribute("accesskey", of: element), key.contains(where: { !$0.isWhitespace }) else { continue }
      report.fail("the key '\(key)' is taken as a shortcut", at: page.span(element), help: "take accesskey away")
    }
  }
}
