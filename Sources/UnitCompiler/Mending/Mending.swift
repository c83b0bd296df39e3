import UnitChecks
public import UnitModel
import UnitParsing

/// A finding that was mended.
public struct Mend: Sendable, Hashable {
  /// Path below the site's folder.
  public var file: String
  /// Where it stood when it was mended, from 1.
  public var line: Int
  public var id: String
  public var message: String
}

/// Applies the fixes of findings to texts, again and again until no check has another one.
public struct Mending<Disk: World>: Sendable {
  /// More rounds than any real text needs; two fixes that undo each other end here.
  private static var maximumRounds: Int { 12 }

  private let world: Disk
  private let texts: UnitTexts
  private let today: CalendarDate
  /// Whether fixes that need a person's judgement are applied too.
  private let isUnsafe: Bool

  public init(_ world: Disk, _ texts: UnitTexts, today: CalendarDate, isUnsafe: Bool = false) {
    self.world = world
    self.texts = texts
    self.today = today
    self.isUnsafe = isUnsafe
  }

  /// Mends every text and writes those that changed.
  /// - Throws: `WorldError` when a file cannot be read or written.
  public func run() throws -> [Mend] {
    try texts.folders(in: world).flatMap { folder in
      let media = try MediaReader.media(of: folder, below: texts.source, in: world)
      return try texts.texts(of: folder).flatMap { try mend($0, media) }
    }
  }

  private func mend(_ text: UnitTexts.Text, _ media: [String: MediaFile]) throws -> [Mend] {
    let path = "\(texts.source)/\(text.path)"
    guard let original = try world.read(path) else { return [] }
    var bytes = original
    var mends: [Mend] = []
    for _ in 0..<Self.maximumRounds {
      guard let round = round(SourceFile(path: text.path, bytes: bytes), text, media) else { break }
      bytes = round.bytes
      mends += round.mends
    }
    if bytes != original { try world.write([bytes], to: path) }
    return bytes == original ? [] : mends
  }

  /// One check of the text and the fixes that can be made together; nil when there are none, or when the text would have
  /// more errors than before.
  private func round(_ source: SourceFile, _ text: UnitTexts.Text, _ media: [String: MediaFile]) -> (bytes: [UInt8], mends: [Mend])? {
    let findings = check(source, text, media)
    let fixable = findings.compactMap { finding in finding.fixes.first { isUnsafe || $0.safety == .safe }.map { (finding, $0) } }
    guard !fixable.isEmpty else { return nil }
    let (bytes, made) = source.applying(fixable.map { SourceEdit(replace: $0.1.span, with: $0.1.replacement) })
    guard bytes != source.bytes else { return nil }
    let after = check(SourceFile(path: source.path, bytes: bytes), text, media)
    guard errorCount(after) <= errorCount(findings) else { return nil }
    let mends = made.map { index in
      let finding = fixable[index].0
      return Mend(file: source.path, line: source.position(of: Int(finding.span.start)).line, id: finding.id, message: finding.message)
    }
    return (bytes, mends)
  }

  private func errorCount(_ findings: [Diagnostic]) -> Int { findings.count { $0.severity == .error } }

  private func check(_ source: SourceFile, _ text: UnitTexts.Text, _ media: [String: MediaFile]) -> [Diagnostic] {
    Checklist.check(UnitReader.read(source, slug: text.slug, isSource: text.isSource), media: media, today: today).findings
  }
}
