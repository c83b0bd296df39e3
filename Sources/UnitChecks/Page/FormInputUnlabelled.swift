import UnitMarkup
import UnitModel

struct FormInputUnlabelled: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "form-input-unlabelled",
      question: "Does every field have a label?",
      why: "Without one a screen reader says only “edit”, and nobody knows what is asked.",
      severity: .error,
      requirements: ["4.1.2", "3.3.2"],
      bad: [
        #"<input type="text" id="a">"#,
        #"<input type="date">"#,
        #"<div role="textbox">first name</div>"#,
        #"<label>first name <span role="textbox"></span></label>"#,
        "<select><option>One</option></select>",
        #"<label for="b">Name</label><input id="c">"#,
        #"<input type="checkbox">"#,
      ],
      good: [
        "<label for=\"a&amp;b\">Name</label><input id=\"a&amp;b\">",
        #"<label for="a">Name</label><input type="text" id="a">"#,
        "<label>Name <input></label>",
        #"<input aria-label="Name">"#,
        #"<input title="Name">"#,
        #"<input placeholder="Name">"#,
        #"<input type="hidden">"#,
        #"<select role="none" disabled><option>One</option></select>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      if let role = page.accessibility.role(of: element) { return role.isField }
      let type = ImplicitRole.inputType(of: element, in: page.tree)
      return page.nodes[element].name == "input" && !["hidden", "submit", "button", "reset", "image"].contains(type)
    }
    page.requireNames(of: elements, &report, message: "this field has no label", help: "write <label for> with its id, or put it into a <label>")
  }
}
