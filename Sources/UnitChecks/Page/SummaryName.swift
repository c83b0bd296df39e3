import UnitMarkup
import UnitModel

struct SummaryName: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "summary-name",
      question: "Does every disclosure say what it discloses?",
      why: "A screen reader announces only that something can be opened.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        "<details><summary></summary>Text</details>",
        "<details><summary> </summary>Text</details>",
        #"<details><summary role="none"></summary>Text</details>"#,
        #"<details><summary><img src="a.png" alt=""></summary>Text</details>"#,
        #"<details><summary aria-label=""></summary>Text</details>"#,
      ],
      good: [
        "<details><summary>Opening times</summary>Text</details>",
        #"<details><summary aria-label="Opening times"></summary>Text</details>"#,
        "<details><p>Text</p><summary>Opening times</summary></details>",
        "<summary></summary>",
        #"<details style="display: none"><summary></summary></details>"#,
        "<details><div><summary></summary></div></details>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let elements = page.exposed { element in
      page.accessibility.isSummary(element)
    }
    page.requireNames(of: elements, &report, message: "this disclosure has no name", help: "write into <summary> what opens")
  }
}
