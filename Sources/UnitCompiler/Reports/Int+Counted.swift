extension Int {
  /// The number with what it counts: `1 unit`, `2 units`.
  public func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
