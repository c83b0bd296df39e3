/// One file of a package.
public struct PackageEntry: Sendable {
  /// Path from the package's root, with `/` between parts.
  public let path: String
  public let content: CompressedContent

  public init(path: String, content: CompressedContent) {
    self.path = path
    self.content = content
  }
}
