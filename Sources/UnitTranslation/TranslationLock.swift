public import UnitModel

/// What the source said when each segment was translated: the file `unit.<lang>.lock` beside a translation. A segment
/// whose source says something else today is stale; no version control is needed to tell.
public struct TranslationLock: Sendable, Equatable {
  /// Segment id and the source's words as `SegmentContent.tagged` has them, in the order of the source.
  public private(set) var entries: [(id: String, text: String)]

  public init(_ entries: [(id: String, text: String)] = []) { self.entries = entries }

  /// Every segment of a source, as when somebody has just gone through the whole translation.
  public init(of source: LearningUnit) { entries = source.segments.map { ($0.id, $0.content.tagged) } }

  /// Name of the file for a language.
  public static func fileName(for language: LanguageTag) -> String { "unit.\(language).lock" }

  private static let signature = "waymark translation 1"

  /// One line for each segment: id, tabulator, words.
  public func encode() -> [UInt8] {
    let lines = entries.map { "\($0.id)\t\($0.text.replacing("\n", with: " ").replacing("\t", with: " "))" }
    return Array(([Self.signature] + lines).map { $0 + "\n" }.joined().utf8)
  }

  /// nil when the bytes are no such file.
  public init?(_ bytes: [UInt8]) {
    let lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard lines.first?.elementsEqual(Self.signature.utf8) ?? false else { return nil }
    entries = lines.dropFirst().compactMap { line in
      guard let tabulator = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      return (String(decoding: line[..<tabulator], as: UTF8.self), String(decoding: line[(tabulator + 1)...], as: UTF8.self))
    }
  }

  /// The source's words when a segment was translated.
  public func text(of id: String) -> String? { entries.first { $0.id == id }?.text }

  public static func == (left: TranslationLock, right: TranslationLock) -> Bool { left.encode() == right.encode() }
}
