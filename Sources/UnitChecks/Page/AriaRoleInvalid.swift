import UnitMarkup
import UnitModel

struct AriaRoleInvalid: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-role-invalid",
      question: "Is every role one that exists?",
      why: "A role that nobody knows is passed over, and what it was to say is lost.",
      severity: .error,
      requirements: ["1.3.1", "4.1.2"],
      bad: [
        #"<div role="lnik">Text</div>"#,
        #"<input role="searchfield" aria-label="Search">"#,
        #"<div role="widget">Text</div>"#,
        #"<p role="heading1">Text</p>"#,
        #"<ul role="role list-item"></ul>"#,
      ],
      good: [
        #"<div role="note">Text</div>"#,
        #"<input role="searchfield searchbox" aria-label="Search">"#,
        #"<p role="">Text</p>"#,
        #"<p role=" ">Text</p>"#,
        #"<div role="lnik" hidden></div>"#,
        #"<p role="doc-tip">Text</p>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.nodes.indices {
      guard page.nodes[element].name != nil, let value = page.tree.attribute("role", of: element), !page.accessibility.isHidden(element) else {
        continue
      }
      let words = value.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { continue }
      if page.accessibility.explicitRole(of: element) != nil {
        report.pass()
      } else {
        let help = Suggestion.help(for: words[0].lowercased(), among: AriaRole.allCases.map(\.rawValue))
        report.fail("there is no role '\(words[0])'", at: page.span(element), help: help)
      }
    }
  }
}
