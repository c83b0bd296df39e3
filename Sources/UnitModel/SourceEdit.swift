/// A replacement of bytes in one file.
public struct SourceEdit: Sendable, Hashable {
  public var span: SourceSpan
  public var replacement: String

  public init(replace span: SourceSpan, with replacement: String) {
    self.span = span
    self.replacement = replacement
  }

  /// Whether both cannot be made at once: they share bytes, or begin at the same place.
  func conflicts(with other: SourceEdit) -> Bool {
    span.start == other.span.start || span.start < other.span.end && other.span.start < span.end
  }
}

extension SourceFile {
  /// Makes edits that do not get in each other's way. Of two that do, the first in the list is made. A line feed in a
  /// replacement is written as the file ends its lines.
  /// - Returns: the new bytes, and the indices of the edits that were made, in the order of the file.
  public func applying(_ edits: [SourceEdit]) -> (bytes: [UInt8], made: [Int]) {
    var chosen: [Int] = []
    for (index, edit) in edits.enumerated() where Int(edit.span.end) <= bytes.count {
      if !chosen.contains(where: { edits[$0].conflicts(with: edit) }) { chosen.append(index) }
    }
    chosen.sort { edits[$0].span.start < edits[$1].span.start }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let lineBreak = lineBreak
    var place = 0
    for index in chosen {
      result += bytes[place..<Int(edits[index].span.start)]
      let text = edits[index].replacement
      result += (lineBreak == "\n" ? text : text.replacing("\n", with: lineBreak)).utf8
      place = Int(edits[index].span.end)
    }
    return (result + bytes[place...], chosen)
  }
}
