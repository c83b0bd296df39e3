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
  /// Clauses of EN 301 549 V3.2.1 that the criteria have there.
  public var clauses: [String] { requirements.compactMap { SuccessCriterion($0)?.clause } }
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

/// When a check of pages runs. A build reads every page back, so what runs there must be cheap and is about what an author's
/// text, the site's own templates or a fault of the compiler could break. What templates and renderer guarantee anyway, and all
/// that needs roles, names and styles, runs in `waymark audit`, and with it over the whole sample site in `make test`.
public enum PageOccasion: Sendable {
  /// In builds and in audits.
  case always
  /// In builds alone: rules of the house that other people's pages need not keep.
  case build
  /// In audits alone.
  case audit
}

/// A check of a page. Places are offsets in the page.
public protocol PageCheck: Check {
  var occasion: PageOccasion { get }
  /// The elements it wants to see; none: the whole page, once, through `inspect(page:)`.
  var elements: [MarkupName] { get }
  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport)
  func inspect(_ page: InspectedPage, _ report: inout CheckReport)
}

extension PageCheck {
  public var occasion: PageOccasion { .audit }
  public var elements: [MarkupName] { [] }
  public func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {}
  public func inspect(_ page: InspectedPage, _ report: inout CheckReport) {}
}

/// A check of the theme's style sheets. Places count through all of them.
public protocol ThemeCheck: Check {
  func inspect(_ theme: StyleSheet, _ report: inout CheckReport)
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
        id: about.id, severity ?? about.severity, message, at: span, help: help, notes: notes, fixes: fixes, requirements: about.requirements))
  }

  /// Fails, with one fix.
  mutating func fail(_ message: String, at span: SourceSpan, help: String, severity: Severity? = nil, fix: Fix?) {
    fail(message, at: span, help: help, severity: severity, fixes: fix.map { [$0] } ?? [])
  }

  /// A person has to look; never hidden.
  public mutating func cannotTell(_ message: String, at span: SourceSpan, help: String) {
    applied[current] = true
    let about = descriptions[current]
    diagnostics.append(
      Diagnostic(id: about.id, .advice, message, at: span, help: help, outcome: .cannotTell, requirements: about.requirements))
  }
}
