public import UnitModel

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
