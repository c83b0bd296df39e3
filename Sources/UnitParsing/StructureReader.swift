import UnitActivities
import UnitModel

/// Finds in a document what a unit knows of itself: headings with anchors, activities, links to units.
struct StructureReader {
  let document: Document
  var activities: [Activity] = []
  var headings: [Heading] = []
  var unitLinks: [UnitLink] = []
  var diagnostics: [Diagnostic] = []
  private var anchors: [String: SourceSpan?] = [:]
  /// How often each name was made from a heading, so that many headings of one text take no longer than others.
  private var repetitions: [String: Int] = [:]
  private var syntax: ContainerSyntax
  /// Index behind the last node of the scenario read last.
  private var scenarioEnd = 0

  init(_ document: Document) {
    self.document = document
    syntax = ContainerSyntax(document)
  }

  mutating func read() {
    for list in document.attributes { claim(list.id) }
    for index in document.nodes.indices {
      let node = document.nodes[index]
      switch node.kind {
      case .heading: readHeading(index)
      case .container: readContainer(index)
      case .link:
        if let link = UnitLink(document.string(node.literal), at: node.span) { unitLinks.append(link) }
      case .span, .image, .code, .emphasis, .strong, .table, .paragraph, .list, .quote, .codeBlock: break
      default: continue
      }
      if node.kind != .container, let attributes = document.attributes(of: index) { checkAttributes(attributes, of: node.kind) }
    }
    diagnostics += syntax.diagnostics
  }

  /// Ids an author wrote come before the ones made from headings.
  private mutating func claim(_ id: Located<String>?) {
    guard let id else { return }
    if Anchor.isReserved(id.value) {
      diagnostics.append(
        Diagnostic(
          TextRule.identifierReserved, .error, "the id '\(id.value)' is used by the page itself", at: id.span,
          help: "choose another word, such as '\(id.value)-1'"))
    } else if let first = anchors[id.value] {
      diagnostics.append(
        Diagnostic(
          id: "html-duplicate-id", .error, "the id '\(id.value)' is here twice", at: id.span, help: "give each place its own id",
          notes: first.map { [Note("first here", at: $0)] } ?? [], requirements: ["4.1.2"]))
    }
    if anchors[id.value] == nil { anchors[id.value] = .some(id.span) }
  }

  private mutating func readHeading(_ index: Int) {
    let anchor: String
    if let id = document.attributes(of: index)?.id {
      anchor = id.value
    } else {
      var name = Anchor.make(from: document.plainText(of: index))
      // With a number behind it, "section" is a name of the page's own, and so is "section-2".
      if anchors[name] != nil || Anchor.isReserved(name), Anchor.isReserved("\(name)-2") { name = "part-\(name)" }
      var candidate = name
      var number = repetitions[name] ?? 1
      while anchors[candidate] != nil || Anchor.isReserved(candidate) {
        number += 1
        candidate = "\(name)-\(number)"
      }
      repetitions[name] = number
      anchor = candidate
      anchors[anchor] = .some(nil)
    }
    headings.append(Heading(node: index, level: Int(document.nodes[index].value), anchor: anchor))
  }

  private mutating func readContainer(_ index: Int) {
    guard let head = document.container(index) else { return }
    if let kind = ActivityCatalog.kind(named: head.name.value) {
      let activity = ActivityReader.read(index, of: document, as: kind, number: activities.count + 1)
      diagnostics += activity.diagnostics
      if let activity = activity.value { activities.append(activity) }
      if kind is ScenarioKind { scenarioEnd = Int(document.nodes[index].end) }
    } else if head.name.value == ScenarioKind.scene {
      if index >= scenarioEnd {
        diagnostics.append(
          Diagnostic(
            TextRule.containerMisplaced, .error, "a scene belongs inside a scenario", at: head.name.span,
            help: "put the scenes between '::::scenario{#story}' and '::::', one colon more than ':::scene'"))
      }
    } else if let container = ContentContainer(rawValue: head.name.value) {
      checkAttributes(document.attributes(of: index), of: container)
      syntax.check(index, as: container)
    } else {
      let names = ContentContainer.allCases.map(\.rawValue) + ActivityCatalog.kinds.map(\.name)
      diagnostics.append(
        Diagnostic(
          TextRule.containerUnknown, .error, "there is no container '\(head.name.value)'", at: head.name.span,
          help: Suggestion.help(for: head.name.value, among: names.sorted()),
          fixes: Suggestion.fixes(for: head.name.value, at: head.name.span, among: names.sorted())))
    }
  }

  private mutating func checkAttributes(_ attributes: AttributeList?, of container: ContentContainer) {
    for entry in attributes?.entries ?? [] {
      guard container.attributes.contains(entry.name) else {
        reject(entry, "'\(container.rawValue)' has no attribute '\(entry.name)'", help: Suggestion.help(for: entry.name, among: container.attributes))
        continue
      }
      if entry.name == "checked" || entry.name == "expires", CalendarDate(entry.value ?? "") == nil {
        reject(entry, "'\(entry.name)' must be a date such as 2026-11-02", rule: .attributeValue, help: "write year, month and day as numbers")
      }
      if entry.name == "lang" { checkLanguage(entry) }
    }
  }

  private mutating func checkAttributes(_ attributes: AttributeList, of kind: NodeKind) {
    let known = Self.attributes(of: kind)
    for entry in attributes.entries {
      guard known.contains(entry.name) else {
        let help = known.isEmpty ? "only an id such as {#name} can stand here" : Suggestion.help(for: entry.name, among: known)
        reject(entry, "there is no attribute '\(entry.name)' here", help: help)
        continue
      }
      if entry.name == "lang" { checkLanguage(entry) }
    }
  }

  private mutating func checkLanguage(_ entry: AttributeList.Attribute) {
    guard LanguageTag(entry.value ?? "") == nil else { return }
    diagnostics.append(
      Diagnostic(
        id: "language-tag-invalid", .error, "'\(entry.value ?? "")' is not a language tag", at: entry.span,
        help: "write the tag of BCP 47, such as lang=de or lang=pt-BR", requirements: ["3.1.2"]))
  }

  private static func attributes(of kind: NodeKind) -> [String] {
    switch kind {
    case .image: ["decorative", "lang"]
    case .span: ["abbr", "at", "lang"]
    case .table: ["caption", "row-headers", "lang"]
    case .heading, .link, .emphasis, .strong, .code, .paragraph, .list, .quote: ["lang"]
    default: []
    }
  }

  private mutating func reject(_ entry: AttributeList.Attribute, _ message: String, rule: TextRule = .attributeUnknown, help: String) {
    diagnostics.append(Diagnostic(rule, .error, message, at: entry.span, help: help))
  }
}
