/// Something a learner does in a unit: a question, an ordering task, a reflection.
public struct Activity: Sendable {
  public var id: Located<String>
  /// Name of the container, such as `choice`.
  public var kind: String
  /// Place among the unit's activities, from 1.
  public var number: Int
  /// Index of the container's node.
  public var node: Int
  public var outcome: Located<String>?
  /// 0: not scored.
  public var points: Int
  /// How often the learner may check an answer; nil: as often as they like.
  public var attempts: Int?
  /// A sentence that helps without giving the answer away.
  public var hint: String?
  /// Blocks before the question.
  public var context: [Int]
  /// The paragraph that asks; nil when the author forgot it.
  public var prompt: Int?
  public var interaction: Interaction

  public init(
    id: Located<String>, kind: String, number: Int, node: Int, outcome: Located<String>?, points: Int, attempts: Int?, hint: String?,
    context: [Int], prompt: Int?, interaction: Interaction
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.node = node
    self.outcome = outcome
    self.points = points
    self.attempts = attempts
    self.hint = hint
    self.context = context
    self.prompt = prompt
    self.interaction = interaction
  }
}
