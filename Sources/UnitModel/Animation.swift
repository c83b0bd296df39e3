/// How a picture moves by itself.
public struct Animation: Sendable, Hashable {
  /// 0 where the file does not say.
  public var frames: Int
  /// Seconds until it stops, or of one run when it never does; nil where the file does not say.
  public var seconds: Double?
  /// Whether it begins again for ever.
  public var isEndless: Bool

  public init(frames: Int, seconds: Double?, isEndless: Bool) {
    self.frames = frames
    self.seconds = seconds
    self.isEndless = isEndless
  }
}
