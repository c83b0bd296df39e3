public import UnitModel

/// What pages about all units tell of a unit in one language, beyond its title: kept from build to build, so that such a
/// page is made without compiling the units it lists.
public struct UnitDetails: Sendable, Hashable {
  public struct Outcome: Sendable, Hashable {
    public var id: String
    public var text: String
    public var kind: OutcomeKind?
    /// Level of the European Qualifications Framework, 1 to 8.
    public var eqf: Int?
    /// ESCO addresses or ids such as `lifecomp:P1`.
    public var maps: [String]

    public init(id: String, text: String, kind: OutcomeKind?, eqf: Int?, maps: [String]) {
      self.id = id
      self.text = text
      self.kind = kind
      self.eqf = eqf
      self.maps = maps
    }
  }

  /// A word that the unit explains.
  public struct Term: Sendable, Hashable {
    public var term: String
    public var meaning: String
    /// The place on the unit's page; nil: the page.
    public var anchor: String?

    public init(term: String, meaning: String, anchor: String? = nil) {
      self.term = term
      self.meaning = meaning
      self.anchor = anchor
    }
  }

  public var version: String
  /// SPDX identifier.
  public var licence: String?
  public var authors: [String]
  public var topics: [String]
  public var audience: [Audience]
  public var roles: [Role]
  public var outcomes: [Outcome]
  public var terms: [Term]
  public var changes: [UnitChange]

  public init(
    version: String, licence: String? = nil, authors: [String] = [], topics: [String] = [], audience: [Audience] = [], roles: [Role] = [],
    outcomes: [Outcome] = [], terms: [Term] = [], changes: [UnitChange] = []
  ) {
    self.version = version
    self.licence = licence
    self.authors = authors
    self.topics = topics
    self.audience = audience
    self.roles = roles
    self.outcomes = outcomes
    self.terms = terms
    self.changes = changes
  }

  public init(_ unit: LearningUnit) {
    let matter = unit.frontMatter
    self.init(
      version: matter.version, licence: matter.licence?.value, authors: matter.authors, topics: matter.topics, audience: matter.audience,
      roles: matter.roles,
      outcomes: matter.outcomes.map { Outcome(id: $0.id.value, text: $0.text.value, kind: $0.kind, eqf: $0.eqf, maps: $0.maps.map(\.value)) },
      terms: Self.terms(of: unit.document), changes: matter.changes)
  }

  /// The terms of the unit's glossaries, then the abbreviations that the text writes out, each once.
  private static func terms(of document: Document) -> [Term] {
    var terms: [Term] = []
    for node in document.nodes.indices where document.container(node)?.name.value == ContentContainer.glossary.rawValue {
      for table in document.children(of: node) where document.nodes[table].kind == .table {
        for row in document.children(of: table) where !document.nodes[row].flags.contains(.header) {
          let cells = Array(document.children(of: row))
          guard cells.count > 1 else { continue }
          let forms = document.plainText(of: cells[0]).split(separator: ",")
          let name = forms.first.map(String.init) ?? ""
          terms.append(Term(term: name, meaning: document.plainText(of: cells[1]), anchor: "term-\(terms.count + 1)"))
        }
      }
    }
    guard !document.attributes.isEmpty else { return terms }
    for node in document.nodes.indices where document.nodes[node].kind == .span {
      guard let meaning = document.attributes(of: node)?.value("abbr") else { continue }
      let term = Term(term: document.plainText(of: node), meaning: meaning)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }
}
