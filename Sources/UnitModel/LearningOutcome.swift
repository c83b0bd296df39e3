/// The three kinds of the European Qualifications Framework.
public enum OutcomeKind: String, Sendable, CaseIterable { case knowledge, skill, responsibility }

/// A learning outcome: what a learner knows, can do or takes responsibility for afterwards.
public struct LearningOutcome: Sendable {
  public var id: Located<String>
  public var text: Located<String>
  public var kind: OutcomeKind?
  /// Level of the European Qualifications Framework, 1 to 8.
  public var eqf: Int?
  /// ESCO addresses or ids such as `lifecomp:P1`.
  public var maps: [Located<String>]

  public init(id: Located<String>, text: Located<String>, kind: OutcomeKind?, eqf: Int?, maps: [Located<String>]) {
    self.id = id
    self.text = text
    self.kind = kind
    self.eqf = eqf
    self.maps = maps
  }
}
