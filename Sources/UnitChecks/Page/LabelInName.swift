import UnitMarkup
import UnitModel

struct LabelInName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "label-in-name",
      question: "Do the words that are seen on a control stand in its name?",
      why: "Who speaks to the computer says what is seen; when the name is another, nothing happens.",
      severity: .error,
      requirements: ["2.5.3"],
      bad: [
        #"<a href="a.html" aria-label="WCAG">ACT rules</a>"#,
        #"<button aria-label="Download the specification">Download specification</button>"#,
        #"<a href="a.html" aria-label="20 21">2021</a>"#,
        #"<a aria-label="WCAG" href="a.html">W C A G</a>"#,
        #"<button aria-label="Send">Submit form</button>"#,
        #"<div role="tablist"><div role="tab" aria-label="First">One</div></div>"#,
      ],
      good: [
        #"<a href="a.html" aria-label="act Rules">ACT rules</a>"#,
        #"<button aria-label="Search the site">Search</button>"#,
        #"<a href="a.html" aria-label="Logo"><img src="a.png" alt="Other"></a>"#,
        #"<a aria-label="University Avenue" href="a.html">University Ave.</a>"#,
        #"<a href="a.html" aria-label="non-standard">nonstandard</a>"#,
        #"<button aria-label="close">X</button>"#,
        #"<button aria-label="Hello world"><p>Hello</p><p>world</p></button>"#,
        #"<button aria-label="Search by date">Search by date (YYYY-MM-DD)</button>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { isNamedControl($0, page) }) {
      let label = page.accessibility.visibleText(of: element)
      guard !label.isEmpty, page.accessibility.hasAriaName(element) else { continue }
      let name = page.accessibility.name(of: element)
      switch LabelComparison.compare(label: label, name: name) {
      case .contained: report.pass()
      case .cannotTell: continue
      case .missing:
        report.fail(
          "'\(label)' is seen but the name is '\(name)'", at: page.span(element), help: "begin the name with the words that are seen, or take it away"
        )
      }
    }
  }

  private func isNamedControl(_ element: Int, _ page: InspectedPage) -> Bool {
    guard page.tree.has("aria-label", element) || page.tree.has("aria-labelledby", element) else { return false }
    if page.accessibility.isSummary(element) { return true }
    guard let role = page.accessibility.role(of: element) else { return false }
    return role.isWidget && role.isNamedFromContent
  }
}
