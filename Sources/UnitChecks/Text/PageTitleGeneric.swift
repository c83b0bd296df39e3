import UnitModel

struct PageTitleGeneric: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-title-generic",
      question: "Does the title of the unit say what it is about?",
      why:
        "The title is the first thing a screen reader says, the name of the tab and of the entry on the learning platform; “Unit 1” fits them all.",
      severity: .warning,
      requirements: ["2.4.2"],
      bad: [
        "---\ntitle: Untitled\nlang: en\n---\n\nText.",
        "---\ntitle: Unit 1\nlang: en\n---\n\nText.",
        "---\ntitle: Title\nlang: en\n---\n\nText.",
        "---\ntitle: TODO\nlang: en\n---\n\nText.",
        "---\ntitle: Lesson 12\nlang: en\n---\n\nText.",
        "---\ntitle: Kapitel 3\nlang: de\n---\n\nText.",
        "---\ntitle: Home\nlang: en\n---\n\nText.",
        "---\ntitle: Neue Seite\nlang: de\n---\n\nText.",
        "---\ntitle: unit_final_v2.docx\nlang: en\n---\n\nText.",
        "---\ntitle: Lekcja 3\nlang: pl\n---\n\nText.",
      ],
      good: [
        "---\ntitle: Emergencies abroad\nlang: en\n---\n\nText.",
        "---\ntitle: \"Unit 1: papers\"\nlang: en\n---\n\nText.",
        "---\ntitle: First aid\nlang: en\n---\n\nText.",
        "---\ntitle: Ensiapu\nlang: fi\n---\n\nTeksti.",
        "---\ntitle: 112\nlang: en\n---\n\nText.",
        "---\ntitle: Home care\nlang: en\n---\n\nText.",
      ])
  }

  private static let names: Set<String> = [
    "unit", "lesson", "module", "page", "document", "new unit", "test", "einheit", "lektion", "modul", "yksikkö", "oppitunti", "moduuli", "unidad",
    "lección", "módulo", "unidade", "lição", "unità", "lezione", "modulo", "unité", "leçon", "todo", "tbd", "xxx", "home", "homepage", "index",
    "start", "new page",
    "new document", "untitled document", "neue seite", "neue einheit", "neues dokument", "nueva página", "nueva unidad", "nouvelle page",
    "nuova pagina",
    "nova página", "nowa strona", "uusi sivu", "νέα σελίδα", "jednostka", "lekcja", "moduł", "ενότητα", "μάθημα",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let title = text.unit.frontMatter.title
    var words = InspectedText.name(from: title.value)[...]
    guard !words.isEmpty else { return }
    let isNumber = words.allSatisfy(\.isNumber)
    while !isNumber, let last = words.last, last.isNumber || " .-".contains(last) { words.removeLast() }
    let name = String(words)
    if Self.names.contains(name) || isFileName(title.value) || text.words.genericHeadings.contains(name) {
      report.fail(
        "the title '\(title.value)' does not say what the unit is about", at: title.span, help: "name its matter, such as 'Emergencies abroad'")
    } else {
      report.pass()
    }
  }

  /// "unit_final_v2", "first-aid.docx".
  private func isFileName(_ title: String) -> Bool {
    !title.contains(" ")
      && (title.contains("_") || [".md", ".doc", ".docx", ".odt", ".pdf", ".pptx", ".html"].contains { title.lowercased().hasSuffix($0) })
  }
}
