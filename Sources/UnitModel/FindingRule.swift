/// What findings can be about beside the checks of the checklist, declared where they are made: the cases of one enumeration.
/// Since a finding takes nothing else, there is none without an explanation.
public protocol FindingRule: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// What is wrong and how to mend it, in one or two sentences.
  var meaning: String { get }
}

extension FindingRule {
  /// As it stands in brackets behind a message; kept for ever.
  public var id: String { rawValue }
}
