import UnitMarkup
import UnitModel

struct AriaNamingProhibited: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-naming-prohibited",
      question: "Do only elements that may have a name get one by ARIA?",
      why: "On a paragraph or a plain <span> such a name is read by some screen readers, replaces the text in others, and is lost in most.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<p aria-label="Bananas">Text</p>"#,
        #"<span aria-label="Bananas">Text</span>"#,
        #"<p aria-labelledby="gone">Text</p>"#,
        #"<strong aria-braillelabel="b">Text</strong>"#,
        #"<div aria-roledescription="slide">Text</div>"#,
        #"<h2 role="none" aria-label="Text">Text</h2>"#,
      ],
      good: [
        #"<div role="group" aria-label="Bananas">Text</div>"#,
        #"<div aria-label="Bananas" hidden></div>"#,
        #"<a href="a.html" aria-label="Bananas">Text</a>"#,
        #"<section aria-label="Bananas">Text</section>"#,
        #"<p aria-label="">Text</p>"#,
        #"<video controls aria-label="Film"></video>"#,
      ])
  }

  private static let naming: Set<String> = ["aria-label", "aria-labelledby", "aria-braillelabel"]
  private static let describingRole: Set<String> = ["aria-roledescription", "aria-brailleroledescription"]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    page.forEachAriaAttribute { element, name, value in
      guard Self.naming.contains(name) || Self.describingRole.contains(name), !value.allSatisfy(\.isWhitespace) else { return }
      guard !page.accessibility.isHidden(element) else { return }
      let explicit = page.accessibility.explicitRole(of: element)
      let role = explicit?.isPresentational == true ? explicit : page.accessibility.role(of: element)
      guard prohibits(name, role, element, page) else { return report.pass() }
      report.fail(
        "'\(name)' may not stand on \(page.tag(element))\(role.map { " with the role '\($0.rawValue)'" } ?? "")", at: page.span(element),
        help: "write the words as text, or give the element a role that can be named")
    }
  }

  /// Elements without a role that must not be named (ARIA in HTML, section 4).
  private static let withoutRole: Set<MarkupName> = [
    "abbr", "br", "cite", "figcaption", "kbd", "label", "legend", "mark", "rp", "rt", "var", "wbr",
  ]

  private func prohibits(_ name: String, _ role: AriaRole?, _ element: Int, _ page: InspectedPage) -> Bool {
    if let role { return Self.naming.contains(name) ? role.prohibitsName : role == .generic || role.isPresentational }
    return Self.naming.contains(name) && page.nodes[element].name.map(Self.withoutRole.contains) == true && !page.accessibility.isForeign(element)
  }
}
