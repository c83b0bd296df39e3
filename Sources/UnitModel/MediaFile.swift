/// A file of a unit's `media` folder.
public struct MediaFile: Sendable, Hashable {
  /// Bytes.
  public var size: Int
  /// Pixels, where the file says so.
  public var width: Int?
  public var height: Int?

  public init(size: Int, width: Int? = nil, height: Int? = nil) {
    self.size = size
    self.width = width
    self.height = height
  }
}
