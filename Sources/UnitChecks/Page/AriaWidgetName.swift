import UnitMarkup
import UnitModel

struct AriaWidgetName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "aria-widget-name",
      question: "Do dialogs, tooltips, meters, progress bars, tabs and items of trees have a name?",
      why: "A screen reader says that something is there, and not what.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div role="dialog"></div>"#,
        #"<div role="progressbar" aria-valuenow="3"></div>"#,
        #"<div role="tooltip"></div>"#,
        #"<div role="meter" aria-valuenow="3"></div>"#,
        #"<div role="tablist"><div role="tab"></div></div>"#,
        "<dialog open><p>Text</p></dialog>",
      ],
      good: [
        #"<div role="dialog" aria-label="Settings"></div>"#,
        #"<div role="progressbar" aria-valuenow="3" aria-label="Loading"></div>"#,
        #"<label>Progress <progress max="3" value="1"></progress></label>"#,
        #"<div role="tooltip">The rules</div>"#,
        "<dialog><p>Text</p></dialog>",
        #"<div role="tablist"><div role="tab">One</div></div>"#,
      ])
  }

  private static let roles: Set<AriaRole> = [.alertdialog, .dialog, .meter, .progressbar, .tab, .tooltip, .treeitem]

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    for element in page.exposed(where: { page.accessibility.role(of: $0).map(Self.roles.contains) ?? false }) {
      if !page.accessibility.name(of: element).isEmpty {
        report.pass()
      } else {
        let role = page.accessibility.role(of: element)?.rawValue ?? ""
        report.fail("this \(role) has no name", at: page.span(element), help: "name it with aria-labelledby or aria-label")
      }
    }
  }
}
