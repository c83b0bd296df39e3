public import UnitMarkup
public import UnitModel

/// One kind of activity: how its container is read, and what its HTML is.
public protocol ActivityKind: Sendable {
  /// Name of the container.
  var name: String { get }
  /// Attributes beside those that every activity knows.
  var attributes: [String] { get }
  /// Whether a right answer gives points.
  var isScored: Bool { get }
  /// Its part of the runtime: files of `templates/runtime/kinds`, in the order in which a page loads them.
  var scripts: [String] { get }

  /// Whether the learner asks for a judgement with a button.
  var hasCheckButton: Bool { get }

  /// Reads the container's blocks; nil when they are no such activity, after saying why.
  func read(_ body: inout ActivityBody) -> ActivityReading?

  /// Key of the phrase that says what to do.
  func instruction(for activity: Activity) -> String

  /// The question without its prompt's context.
  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter)

  /// What the disclosure "Show answer" holds; nothing for kinds without points.
  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter)

  /// Key of the phrase above the part that stands at the end of the unit's text; nil: there is none.
  var closing: String? { get }

  /// That part, between its title and its end.
  func writeClosing(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter)

  /// How a learner's answer is kept.
  func encoding(of activity: Activity) -> AnswerEncoding
}

extension ActivityKind {
  public var hasCheckButton: Bool { isScored }
  public var closing: String? { nil }
  public func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {}
  public func writeClosing(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {}
}

/// What a kind made of a container.
public struct ActivityReading: Sendable {
  public var interaction: Interaction
  /// Blocks before the question.
  public var context: [Int]
  /// The paragraph that asks.
  public var prompt: Int?

  public init(interaction: Interaction, context: [Int] = [], prompt: Int? = nil) {
    self.interaction = interaction
    self.context = context
    self.prompt = prompt
  }
}

/// Writes parts of a unit's text. The page renderer is one; kinds ask it, since they know nothing of pages.
public protocol ContentWriting {
  var document: Document { get }
  var phrases: Phrases { get }
  /// The sentence of one of the unit's learning outcomes.
  func outcome(_ id: String) -> String?
  /// The inlines of a paragraph, a heading or a cell, without the element around them.
  func writeInlines(of node: Int, to writer: inout HTMLWriter)
  /// Whole blocks. `gap` writes the field for a gap inside them.
  func writeBlocks(_ nodes: [Int], gap: ((Int, inout HTMLWriter) -> Void)?, to writer: inout HTMLWriter)
}

/// The blocks of an activity's container while it is read.
public struct ActivityBody {
  public let document: Document
  public let container: Int
  public let blocks: [Int]
  public private(set) var diagnostics: [Diagnostic] = []

  public init(document: Document, container: Int) {
    self.document = document
    self.container = container
    blocks = Array(document.children(of: container))
  }

  public var attributes: AttributeList? { document.attributes(of: container) }

  /// Where to point when something is missing: the opening line.
  public var headSpan: SourceSpan { document.container(container)?.span ?? document.nodes[container].span }

  public func kind(of node: Int) -> NodeKind { document.nodes[node].kind }

  /// Splits the blocks before the answers into context and prompt: the last of them asks when it is a paragraph.
  public func question(before answers: Int?) -> (context: [Int], prompt: Int?) {
    let before = answers.flatMap { answers in blocks.firstIndex(of: answers).map { blocks[..<$0] } } ?? blocks[...]
    guard let last = before.last, kind(of: last) == .paragraph else { return (Array(before), nil) }
    return (Array(before.dropLast()), last)
  }

  public mutating func fail(
    _ message: String, at span: SourceSpan? = nil, help: String, rule: TextRule = .activitySyntax, severity: Severity = .error
  ) {
    diagnostics.append(Diagnostic(rule, severity, message, at: span ?? headSpan, help: help))
  }

  /// The value of an attribute as a whole number; nil, after saying so, when it is none in the range.
  public mutating func number(_ name: String, in range: ClosedRange<Int>, of node: Int? = nil) -> Int? {
    guard let attribute = document.attributes(of: node ?? container)?[name] else { return nil }
    if let number = attribute.value.flatMap({ Int($0) }), range.contains(number) { return number }
    fail(
      "'\(name)' must be a whole number from \(range.lowerBound) to \(range.upperBound)", at: attribute.span,
      help: "write, for example, \(name)=\(max(range.lowerBound, min(2, range.upperBound)))", rule: .attributeValue)
    return nil
  }

  /// Says that blocks behind the answers have no place in the activity.
  public mutating func rejectBlocks(after answers: Int) {
    guard let index = blocks.firstIndex(of: answers), index + 1 < blocks.count else { return }
    fail(
      "there is text behind the answers of this activity", at: document.nodes[blocks[index + 1]].span,
      help: "put it before the question, or behind the closing ':::'")
  }
}
