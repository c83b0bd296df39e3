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
  case numeric(Numeric)
  /// Nodes of the list items to choose from; no one is right.
  case likert([Int], isMultiple: Bool)
  /// A way through scenes.
  case performance([Scene])
  /// Nodes of the things an activity without right answers is about.
  case other([Int])

  /// SCORM 2004's name of the type; SCORM 1.2 has no `long-fill-in`, and nothing of the kind is reported there.
  public var typeName: String {
    switch self {
    case .trueFalse: "true-false"
    case .choice: "choice"
    case .fillIn: "fill-in"
    case .matching: "matching"
    case .sequencing: "sequencing"
    case .longFillIn: "long-fill-in"
    case .numeric: "numeric"
    case .likert(_, let isMultiple): isMultiple ? "choice" : "likert"
    case .performance: "performance"
    case .other: "other"
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

  /// A number with how far an answer may be from it.
  public struct Numeric: Sendable {
    public var answer: Double
    public var tolerance: Double

    public init(answer: Double, tolerance: Double) {
      self.answer = answer
      self.tolerance = tolerance
    }
  }

  /// One scene of a branching story.
  public struct Scene: Sendable {
    /// The scene's container.
    public var node: Int
    public var id: String
    public var points: Int
    public var ways: [Way]

    public init(node: Int, id: String, points: Int, ways: [Way]) {
      self.node = node
      self.id = id
      self.points = points
      self.ways = ways
    }

    /// A scene that leads nowhere ends the story.
    public var isEnding: Bool { ways.isEmpty }
  }

  /// A link from one scene to another.
  public struct Way: Sendable {
    /// The link.
    public var node: Int
    /// Index of the scene it leads to.
    public var target: Int

    public init(node: Int, target: Int) {
      self.node = node
      self.target = target
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
