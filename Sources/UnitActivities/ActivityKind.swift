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
