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
  /// Blocks before the question.
  public var context: [Int]
  /// The paragraph that asks; nil when the author forgot it.
  public var prompt: Int?
  public var interaction: Interaction

  public init(
    id: Located<String>, kind: String, number: Int, node: Int, outcome: Located<String>?, points: Int, context: [Int], prompt: Int?,
    interaction: Interaction
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.node = node
    self.outcome = outcome
    self.points = points
    self.context = context
    self.prompt = prompt
    self.interaction = interaction
  }
}

/// What a learner answers, in the closed vocabulary that every learning platform knows (SCORM's `cmi.interactions`).
/// Kinds of activities are open; this is not, so a package format never learns about kinds.
public enum Interaction: Sendable {
  /// A statement that is true or false.
  case trueFalse(isTrue: Bool, feedback: (right: Int?, wrong: Int?))
  case choice([ChoiceOption])
  case fillIn([Gap], options: [String]?)
  case matching([Pair])
  /// Nodes of the list items, in the right order.
  case sequencing([Int])
  case longFillIn(minimumWords: Int)

  /// SCORM 2004's name of the type; SCORM 1.2 has no `long-fill-in`, and nothing of the kind is reported there.
  public var typeName: String {
    switch self {
    case .trueFalse: "true-false"
    case .choice: "choice"
    case .fillIn: "fill-in"
    case .matching: "matching"
    case .sequencing: "sequencing"
    case .longFillIn: "long-fill-in"
    }
  }

  /// One answer a learner may pick.
  public struct ChoiceOption: Sendable {
    /// The list item.
    public var item: Int
    public var isRight: Bool
    /// The list item that holds the feedback.
    public var feedback: Int?

    public init(item: Int, isRight: Bool, feedback: Int?) {
      self.item = item
      self.isRight = isRight
      self.feedback = feedback
    }
  }

  /// One blank in a text.
  public struct Gap: Sendable {
    public var node: Int
    /// The answer shown, then what else is accepted; never empty.
    public var accepted: [String]

    public init(node: Int, accepted: [String]) {
      self.node = node
      self.accepted = accepted
    }
  }

  /// Two table cells that belong together.
  public struct Pair: Sendable {
    public var left: Int
    public var right: Int

    public init(left: Int, right: Int) {
      self.left = left
      self.right = right
    }
  }
}
