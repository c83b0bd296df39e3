/// One page as it will be written.
public struct SitePage: Sendable {
  /// Path below the site or package, with `/` between parts.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
