public import UnitMarkup
public import UnitModel

/// What a check says of itself: its examples are its tests, its documentation and what `waymark explain` prints.
public struct CheckDescription: Sendable {
  /// Kebab-case, as in the published checklist; kept for ever.
  public let id: String
  /// What the check asks, as a question that "yes" answers well.
  public let question: String
  /// Why it matters, and to whom.
  public let why: String
  public let severity: Severity
  /// WCAG 2.2 success criteria by number.
  public let requirements: [String]
  /// Text that fails: Markdown for a check of texts, HTML for pages, CSS for the theme.
  public let bad: [String]
  /// Text that passes.
  public let good: [String]

  public init(
    id: String, question: String, why: String, severity: Severity, requirements: [String], bad: [String], good: [String]
  ) {
    self.id = id
    self.question = question
    self.why = why
    self.severity = severity
    self.requirements = requirements
    self.bad = bad
    self.good = good
  }
}

/// One rule of the accessibility checklist. Checks hold no state, so that calling one costs no reference counting.
public protocol Check: Sendable {
  var about: CheckDescription { get }
}

/// A check of what the author wrote: text and front matter.
public protocol TextCheck: Check {
  /// The nodes it wants to see; `document` comes once per unit.
  var kinds: [NodeKind] { get }
  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport)
}

/// A check of an emitted page. Places are offsets in the page.
public protocol PageCheck: Check {
  /// The elements it wants to see; none: the whole page, once, through `inspect(page:)`.
  var elements: [MarkupName] { get }
  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport)
  func inspect(_ page: InspectedPage, _ report: inout CheckReport)
}

extension PageCheck {
  public var elements: [MarkupName] { [] }
  public func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {}
  public func inspect(_ page: InspectedPage, _ report: inout CheckReport) {}
}

/// A check of the theme's style sheet. Places are offsets in the style sheet.
public protocol ThemeCheck: Check {
  func inspect(_ theme: StyleSheet, _ report: inout CheckReport)
}

/// A unit under inspection, with what lies around it.
public struct InspectedText: Sendable {
  public let unit: LearningUnit
  /// Files of the unit's `media` folder by path relative to the unit, such as `media/card.svg`.
  public let media: [String: MediaFile]
  public let today: CalendarDate
  public let words: WordLists
  /// The parent of each node; -1 for the document.
  public let parents: [Int32]

  public init(unit: LearningUnit, media: [String: MediaFile], today: CalendarDate) {
    self.unit = unit
    self.media = media
    self.today = today
    words = WordLists.of(unit.language)
    parents = Self.parents(in: unit.document)
  }

  public var document: Document { unit.document }

  public subscript(node: Int) -> Node { unit.document.nodes[node] }

  public func parent(of node: Int) -> Int { Int(parents[node]) }

  /// A node's words in lower case, blanks collapsed, without punctuation around them.
  func name(of node: Int) -> String {
    let words = document.plainText(of: node).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var scalars = words.unicodeScalars[...]
    let isEdge = { (scalar: Unicode.Scalar) in
      scalar.isASCII ? !Identifier.allows(UInt8(scalar.value)) : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether the node lies in a container of an activity's kind or in any container of a name.
  func isInside(_ kind: NodeKind, _ node: Int) -> Bool {
    var index = parent(of: node)
    while index > 0, self[index].kind != kind { index = parent(of: index) }
    return index > 0
  }

  private static func parents(in document: Document) -> [Int32] {
    let nodes = document.nodes
    return [Int32](unsafeUninitializedCapacity: nodes.count) { parents, count in
      var parent: Int32 = -1
      for index in nodes.indices {
        while parent >= 0, nodes[Int(parent)].end <= index { parent = parents[Int(parent)] }
        parents[index] = parent
        if nodes[index].end > index + 1 { parent = Int32(index) }
      }
      count = nodes.count
    }
  }
}

/// What checks found in one unit, page or style sheet.
public struct CheckReport {
  private let descriptions: [CheckDescription]
  /// Index of the check that reports now.
  var current = 0
  public private(set) var diagnostics: [Diagnostic] = []
  /// Whether each check applied to anything.
  private(set) var applied: [Bool]

  init(_ descriptions: [CheckDescription]) {
    self.descriptions = descriptions
    applied = [Bool](repeating: false, count: descriptions.count)
  }

  /// The check applied somewhere, and all was well.
  public mutating func pass() { applied[current] = true }

  public mutating func fail(
    _ message: String, at span: SourceSpan, help: String, severity: Severity? = nil, notes: [Note] = [], fixes: [Fix] = []
  ) {
    applied[current] = true
    let about = descriptions[current]
    diagnostics.append(
      Diagnostic(
        about.id, severity ?? about.severity, message, at: span, help: help, notes: notes, fixes: fixes, requirements: about.requirements))
  }

  /// A person has to look; never hidden.
  public mutating func cannotTell(_ message: String, at span: SourceSpan, help: String) {
    applied[current] = true
    let about = descriptions[current]
    diagnostics.append(
      Diagnostic(about.id, .advice, message, at: span, help: help, outcome: .cannotTell, requirements: about.requirements))
  }
}
