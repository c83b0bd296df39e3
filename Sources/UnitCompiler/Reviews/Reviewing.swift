public import UnitChecks
public import UnitModel
import UnitParsing

/// Shows the questions for people, and records their answers.
public struct Reviewing<Disk: World>: Sendable {
  /// One text and what a person has to judge in it.
  public struct ReviewedText: Sendable {
    public let source: SourceFile
    /// The authors of the front matter.
    public let authors: [String]
    public let questions: [ReviewQuestion]
  }

  private let world: Disk
  private let texts: UnitTexts
  private let today: CalendarDate

  public init(_ world: Disk, _ texts: UnitTexts, today: CalendarDate) {
    self.world = world
    self.texts = texts
    self.today = today
  }

  /// Every text that was asked for.
  /// - Throws: `WorldError` when a file cannot be read.
  public func run() throws -> [ReviewedText] {
    try texts.folders(in: world).flatMap { folder throws -> [ReviewedText] in
      let media = try MediaReader.media(of: folder, below: texts.source, in: world)
      return try texts.texts(of: folder).compactMap { text throws -> ReviewedText? in
        guard let bytes = try world.read("\(texts.source)/\(text.path)") else { return nil }
        return review(SourceFile(path: text.path, bytes: bytes), text, media)
      }
    }
  }

  /// Records an answer to one question in a text.
  /// - Returns: whether it could be put into the front matter.
  /// - Throws: `WorldError` when the file cannot be written.
  public func sign(_ question: ReviewQuestion, in text: ReviewedText, by name: String) throws -> Bool {
    let digests = question.places.map(\.digest)
    var seen: Set<String> = []
    let digest = digests.filter { seen.insert($0).inserted }.joined(separator: " ")
    let signOff = SignOff(check: Located(question.about.id, at: SourceSpan(start: 0, end: 0)), by: name, on: today, digest: digest)
    guard let bytes = SignOffWriter.write(signOff, into: text.source) else { return false }
    try world.write([bytes], to: "\(texts.source)/\(text.source.path)")
    return true
  }

  private func review(_ source: SourceFile, _ text: UnitTexts.Text, _ media: [String: MediaFile]) -> ReviewedText {
    let unit = UnitReader.read(source, slug: text.slug, isSource: text.isSource).value
    let inspected = InspectedText(unit: unit, media: media, today: today)
    return ReviewedText(
      source: source, authors: unit.frontMatter.authors, questions: Checklist.review(inspected, digest: Digest.short(of:), naming: true))
  }
}
