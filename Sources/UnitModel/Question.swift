/// A scored question of a unit as other systems take it, its texts rendered: what a package of questions is made of.
public struct Question: Sendable, Hashable {
  /// The activity's id.
  public var id: String
  /// What people read in a list, without markup.
  public var title: String
  /// HTML: what stands before the question, and the question.
  public var text: String
  public var points: Int
  public var answer: Answer

  public init(id: String, title: String, text: String, points: Int, answer: Answer) {
    self.id = id
    self.title = title
    self.text = text
    self.points = points
    self.answer = answer
  }

  public enum Answer: Sendable, Hashable {
    /// Feedback is HTML; the words are those of the unit's language.
    case trueFalse(isTrue: Bool, words: Words, right: String?, wrong: String?)
    case choice([Option])
    /// A text in which the gaps stand, in order.
    case gaps([Piece])
    /// HTML on the left, plain text on the right.
    case matching([Pair])
    /// HTML of the items, in the right order.
    case sequencing([String])
    case numeric(answer: Double, tolerance: Double)
    /// A kind of activity that is more than a question; the name of its kind.
    case other(String)
  }

  public struct Option: Sendable, Hashable {
    /// HTML.
    public var text: String
    public var isRight: Bool
    /// HTML.
    public var feedback: String?

    public init(text: String, isRight: Bool, feedback: String?) {
      self.text = text
      self.isRight = isRight
      self.feedback = feedback
    }
  }

  /// How the two answers are called.
  public struct Words: Sendable, Hashable {
    public var yes: String
    public var no: String

    public init(yes: String, no: String) {
      self.yes = yes
      self.no = no
    }
  }

  public struct Pair: Sendable, Hashable {
    public var left: String
    public var right: String

    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  /// A part of a text with gaps.
  public enum Piece: Sendable, Hashable {
    case html(String)
    /// The accepted answers, the shown one first; `options` to choose from, or nil for a field.
    case gap(accepted: [String], options: [String]?)
  }
}
