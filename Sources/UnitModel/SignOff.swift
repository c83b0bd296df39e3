/// A human check that somebody signed off.
public struct SignOff: Sendable {
  public var check: Located<String>
  public var by: String
  public var on: CalendarDate
  /// Digests of what was judged, one for each place, with blanks between them; written by the tool.
  public var digest: String

  public init(check: Located<String>, by: String, on: CalendarDate, digest: String) {
    self.check = check
    self.by = by
    self.on = on
    self.digest = digest
  }

  /// The digest of each place that was judged.
  public var digests: [String] { digest.split(separator: " ").map(String.init) }
}
