import UnitModel

struct DetailsSummaryName: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "details-summary-name",
      question: "Does every disclosure say what it hides?",
      why: "A screen reader reads only the summary; “Details” does not tell anybody whether it is worth opening.",
      severity: .error,
      requirements: ["4.1.2"],
      bad: [
        ":::details\n\nText.\n\n:::",
        ":::details{summary=\"\"}\n\nText.\n\n:::",
        ":::details{summary=\" \"}\n\nText.\n\n:::",
        ":::details{summary=\"…\"}\n\nText.\n\n:::",
        "<details><p>Text</p></details>",
        ":::details{summary=\"Click here\"}\n\nText.\n\n:::",
        ":::details{summary=\"Click to expand\"}\n\nText.\n\n:::",
      ],
      good: [
        ":::details{summary=\"If you lost your card\"}\n\nText.\n\n:::",
        ":::details{summary=\"More about insurance\"}\n\nText.\n\n:::",
        ":::details{summary=\"Answer to question 3\"}\n\nText.\n\n:::",
        "`<details>`",
        "The details are below the map.",
      ])
  }

  private static let names: Set<String> = [
    "show", "hide", "open", "toggle", "answer", "hint", "expand", "click to expand", "click to open", "tap to open", "zeigen", "anzeigen",
    "aufklappen",
    "ausklappen", "mehr anzeigen", "näytä", "mostrar", "desplegar", "expandir", "afficher", "déplier", "dérouler", "mostra", "espandi", "pokaż",
    "rozwiń",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for container in text.nodes(.container) {
      guard let head = text.document.container(container), head.name.value == "details" else { continue }
      let name = InspectedText.name(from: text.document.attributes(of: container)?.value("summary") ?? "")
      if name.isEmpty {
        report.fail("this disclosure has no summary", at: head.span, help: "write :::details{summary=\"what is inside\"}")
      } else if text.words.genericLinks.contains(name)
        || Self.names.contains(name)
      {
        report.fail(
          "the summary '\(name)' does not say what is inside", at: head.span, help: "name the matter, such as \"If you lost your card\"",
          severity: .warning)
      } else {
        report.pass()
      }
    }
    for (index, tag) in text.tags.enumerated() where tag.name == "details" && !tag.isClosing {
      if text.tags[(index + 1)...].first?.name != "summary" {
        report.fail("this disclosure has no summary", at: tag.span, help: "write :::details{summary=\"what is inside\"}")
      }
    }
  }
}
