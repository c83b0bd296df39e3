/// A file of a unit's `media` folder.
public struct MediaFile: Sendable, Hashable {
  /// Bytes.
  public var size: Int
  /// Pixels, where the file says so.
  public var width: Int?
  public var height: Int?
  /// What in the file keeps it from being published, such as a script in a drawing; each a phrase for a message.
  public var problems: [String]
  /// What a text file (`.txt`, `.vtt`) holds, for the transcript in the page.
  public var text: [UInt8]?
  /// SHA-256 of the bytes; empty where nobody computed it.
  public var digest: [UInt8] = []
  /// How the picture moves; nil for a still one.
  public var animation: Animation?
  /// Length of a film or recording, where the file says so.
  public var seconds: Double?
  /// What a PDF says of itself; nil for other files.
  public var document: DocumentFacts?

  public init(size: Int, width: Int? = nil, height: Int? = nil, problems: [String] = [], text: [UInt8]? = nil) {
    self.size = size
    self.width = width
    self.height = height
    self.problems = problems
    self.text = text
  }
}
