import UnitMarkup
import UnitModel

struct ImageButtonName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-button-name",
      question: "Does every button that is a picture have a name?",
      why: "Without one a screen reader says only “button”, or the name of the file.",
      severity: .error,
      requirements: ["1.1.1", "4.1.2"],
      bad: [
        #"<input type="image" src="a.png">"#,
        #"<input type="image" src="a.png" alt="">"#,
        #"<input type="image" src="a.png" alt=" ">"#,
        #"<input type="image" src="a.png" aria-labelledby="gone">"#,
        #"<input type="IMAGE" src="a.png" value="Search">"#,
      ],
      good: [
        #"<input type="image" src="a.png" alt="Search">"#,
        #"<input type="image" src="a.png" aria-label="Search">"#,
        #"<input type="image" src="a.png" title="Search">"#,
        #"<p id="a">Search</p><input type="image" src="a.png" aria-labelledby="a">"#,
        #"<input type="image" src="a.png" style="display: none">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.nodes[element].name == "input" && ImplicitRole.inputType(of: element, in: page.tree) == "image"
    }
    page.requireNames(of: elements, &report, message: "this button is a picture without a name", help: "write into alt what the button does")
  }
}
