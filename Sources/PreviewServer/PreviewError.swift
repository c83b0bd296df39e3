/// Why the preview cannot run.
public struct PreviewError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
