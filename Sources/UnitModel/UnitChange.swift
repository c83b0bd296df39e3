/// What a version of a unit brought, as its author tells it.
public struct UnitChange: Sendable, Hashable {
  public var version: String
  public var on: CalendarDate
  /// One sentence.
  public var text: String

  public init(version: String, on: CalendarDate, text: String) {
    self.version = version
    self.on = on
    self.text = text
  }
}
