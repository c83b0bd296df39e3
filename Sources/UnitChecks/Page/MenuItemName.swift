import UnitMarkup
import UnitModel

struct MenuItemName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "menuitem-name",
      question: "Does every item of a menu have a name?",
      why: "An item without one cannot be told from the next.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        #"<div role="menu"><div role="menuitem"></div></div>"#,
        #"<div role="menu"><button role="menuitem"><img src="a.svg" alt=""></button></div>"#,
        ##"<div role="menu"><a role="menuitem" href="#" aria-label=""></a></div>"##,
        #"<div role="menubar"><span role="menuitem" tabindex="0"> </span></div>"#,
        #"<ul role="menu"><li role="menuitem"><span hidden>New</span></li></ul>"#,
      ],
      good: [
        #"<div role="menu"><div role="menuitem">New file</div></div>"#,
        #"<div role="menu"><button role="menuitem" aria-label="New file"></button></div>"#,
        #"<div role="menu"><button role="menuitem" title="New file"></button></div>"#,
        #"<div role="menu"><div role="menuitem" hidden></div></div>"#,
        "<menu><li></li></menu>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.role(of: element) == .menuitem
    }
    page.requireNames(of: elements, &report, message: "this item of a menu has no name", help: "write what it does into it")
  }
}
