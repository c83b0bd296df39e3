/// How much of a unit's state a platform keeps.
public struct StateRoom: Sendable {
  /// Characters.
  public let characters: Int
  /// Whether free text is kept there too, and not on the device alone.
  public let keepsText: Bool

  public init(characters: Int, keepsText: Bool) {
    self.characters = characters
    self.keepsText = keepsText
  }
}
