/// An author's word that a finding may stay: an item of `exceptions` in the front matter.
public struct FindingException: Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    /// The finding is right, and there is a reason to leave it so.
    case accepted
    /// The check is wrong here.
    case falsePositive = "false-positive"
  }

  public var check: Located<String>
  /// Words of the source at the place of the finding; nil: anywhere in the unit.
  public var at: Located<String>?
  public var verdict: Verdict
  public var because: String
  public var by: String?
  /// The last day on which it holds.
  public var until: CalendarDate?

  public init(check: Located<String>, at: Located<String>?, verdict: Verdict, because: String, by: String?, until: CalendarDate?) {
    self.check = check
    self.at = at
    self.verdict = verdict
    self.because = because
    self.by = by
    self.until = until
  }
}
