import UnitMarkup
import UnitModel

struct ButtonName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "button-name",
      question: "Does every button have a name?",
      why: "A screen reader says only “button”, and speech input has nothing to call it by.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        "<style>button::before{content:\"\"}</style><button></button>",
        "<style>button::before{content:\"\\e900\"}</style><button></button>",
        "<button><span style=\"visibility:hidden\">Go</span></button>",
        "<button></button>",
        #"<span role="button"></span>"#,
        #"<input type="button">"#,
        #"<button><img src="a.png" alt=""></button>"#,
        #"<button aria-label=" "></button>"#,
        #"<button><span aria-hidden="true">x</span></button>"#,
      ],
      good: [
        "<style>.go::before{content:\"Go\"}</style><button class=\"go\"></button>",
        "<style>.go::after{content:url(go.png) / \"Go\"}</style><button class=\"go\"></button>",
        "<button><span style=\"visibility:hidden\">x<b style=\"visibility:visible\">Go</b></span></button>",
        "<div inert><button></button></div>",
        "<button>Save</button>",
        #"<button aria-label="Save"></button>"#,
        #"<input type="submit">"#,
        #"<input type="button" value="Save">"#,
        #"<button><img src="a.png" alt="Save"></button>"#,
        "<button hidden></button>",
        #"<button role="none" disabled></button>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.role(of: element) == .button
        && !(page.nodes[element].name == "input" && ImplicitRole.inputType(of: element, in: page.tree) == "image")
    }
    page.requireNames(of: elements, &report, message: "this button has no name", help: "write what it does into it, or into aria-label")
  }
}
