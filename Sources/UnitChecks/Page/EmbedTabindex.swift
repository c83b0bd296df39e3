import UnitMarkup
import UnitModel

struct EmbedTabindex: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "embed-tabindex",
      question: "Can the keyboard enter every embedded page that has something to operate?",
      why: "A negative tabindex takes the whole content away from keyboard users.",
      severity: .error,
      requirements: ["2.1.1"],
      bad: [
        #"<iframe title="A" tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe title="A" tabindex="-1" srcdoc="<button>Home</button>"></iframe>"#,
        #"<iframe title="A" tabindex="-2" srcdoc="<p tabindex=0>Home</p>"></iframe>"#,
        #"<iframe title="A" tabindex="-1" srcdoc="&lt;input&gt;"></iframe>"#,
        #"<iframe title="A" tabindex=-1 srcdoc="<details><summary>More</summary></details>"></iframe>"#,
      ],
      good: [
        #"<iframe title="A" srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe title="A" tabindex="0" srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe tabindex="-1" srcdoc="<p>Home</p>"></iframe>"#,
        #"<iframe tabindex="-1" hidden srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe tabindex="-1" inert srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe tabindex="-1" width="1" height="1" srcdoc="<a href='/'>Home</a>"></iframe>"#,
        #"<iframe tabindex="-1" srcdoc="<a href='/' tabindex=-1>Home</a>"></iframe>"#,
      ])
  }

  var elements: [MarkupName] { ["iframe"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard let index = page.accessibility.tabIndex(of: element), index < 0, let source = page.tree.attribute("srcdoc", of: element),
      page.accessibility.isFocusable(element), !page.accessibility.isOutOfSight(element), !isTiny(element, page)
    else { return }
    let inner = InspectedPage(HTMLParser.read(Array(source.utf8)).tree)
    let hasTabStop = inner.nodes.indices.contains { inner.accessibility.isTabStop($0) && !inner.accessibility.isOutOfSight($0) }
    if hasTabStop {
      report.fail("the keyboard cannot enter this embedded page", at: page.span(element), help: "take tabindex away")
    } else {
      report.pass()
    }
  }

  private func isTiny(_ element: Int, _ page: InspectedPage) -> Bool {
    ["width", "height"].contains { side in
      let styled = page.accessibility.styles.text(side, element).flatMap { CSSLength.pixels($0) }
      return (styled ?? page.tree.attribute(MarkupName(side.utf8), of: element).flatMap { Double($0) }).map { $0 <= 1 } ?? false
    }
  }
}
