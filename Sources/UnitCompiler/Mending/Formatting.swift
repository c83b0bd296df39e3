import UnitModel
import UnitParsing

/// Brings texts into their canonical form.
public struct Formatting<Disk: World>: Sendable {
  /// What was done to one text.
  public struct Result: Sendable {
    /// Path below the site's folder.
    public var file: String
    public var isChanged: Bool
    /// Ids written for activities that had none.
    public var newIDs: [String]
    /// Whether the text was left alone since it would mean something else.
    public var isRefused: Bool
  }

  private let world: Disk
  private let texts: UnitTexts

  public init(_ world: Disk, _ texts: UnitTexts) {
    self.world = world
    self.texts = texts
  }

  /// Formats every text.
  /// - Parameter writes: whether changed texts are written.
  /// - Throws: `WorldError` when a file cannot be read or written.
  public func run(writes: Bool) throws -> [Result] {
    var results: [Result] = []
    for folder in texts.folders(in: world) {
      // Translations take their ids from the source, as it will be.
      var original: LearningUnit?
      let sourcePath = "units/\(folder.slug)/unit.md"
      if let bytes = try world.read("\(texts.source)/\(sourcePath)") {
        let source = SourceFile(path: sourcePath, bytes: bytes)
        let formatted = UnitFormatter.format(source, slug: folder.slug, isSource: true)?.bytes ?? bytes
        original = UnitReader.read(SourceFile(path: sourcePath, bytes: formatted), slug: folder.slug, isSource: true).value
      }
      for text in texts.texts(of: folder) { results += try format(text, like: text.isSource ? nil : original, writes: writes).map { [$0] } ?? [] }
    }
    return results
  }

  private func format(_ text: UnitTexts.Text, like original: LearningUnit?, writes: Bool) throws -> Result? {
    let path = "\(texts.source)/\(text.path)"
    guard let bytes = try world.read(path) else { return nil }
    let source = SourceFile(path: text.path, bytes: bytes)
    guard let formatted = UnitFormatter.format(source, slug: text.slug, isSource: text.isSource, like: original) else {
      return Result(file: text.path, isChanged: false, newIDs: [], isRefused: true)
    }
    let isChanged = formatted.bytes != bytes
    if isChanged, writes { try world.write([formatted.bytes], to: path) }
    return Result(file: text.path, isChanged: isChanged, newIDs: formatted.newIDs, isRefused: false)
  }
}
