import UnitModel
import UnitSite

/// What a build remembers for the next one: a single file, written last and as a whole. A build that was interrupted
/// leaves the old record, whose stamps then differ from the files it left, so the next build makes those again.
struct BuildRecord: Sendable {
  /// Digest of everything that all pages depend on: tool, configuration, theme, options, date.
  var environment: [UInt8]
  /// What belongs to no single unit.
  var shared: [SharedGroup]
  var units: [UnitRecord]

  /// Names this layout; another first line means another layout, and the record is not read.
  private static let signature = Array("waymark build record 4\n".utf8)

  /// - Returns: the bytes, to be written one piece behind the other.
  func encode() -> [[UInt8]] {
    var encoder = ByteEncoder()
    encoder.blob(environment)
    encoder.list(shared) { $0.group($1) }
    encoder.list(units) { $0.unit($1) }
    return [Self.signature, encoder.bytes]
  }

  /// The record in some bytes; nil when they are none of this layout.
  static func decode(_ bytes: [UInt8]) -> BuildRecord? {
    guard bytes.starts(with: signature) else { return nil }
    var decoder = ByteDecoder(bytes[signature.count...])
    guard let record = try? decoder.record(), decoder.isAtEnd else { return nil }
    return record
  }
}

extension ByteEncoder {
  fileprivate mutating func group(_ group: SharedGroup) {
    number(Int(group.name.rawValue))
    blob(group.digest)
    list(group.outputs) { $0.output($1) }
  }

  fileprivate mutating func output(_ output: OutputFile) {
    text(output.path)
    stamp(output.stamp)
  }

  fileprivate mutating func unit(_ unit: UnitRecord) {
    text(unit.slug)
    list(unit.folders) { $0.input($1) }
    list(unit.inputs) { $0.input($1) }
    list(unit.editions) { $0.edition($1) }
    blob(FindingCoding.encode(unit.folderFindings))
    list(unit.outputs) { $0.output($1) }
    blob(unit.dependencies)
    number(unit.longestState.withText)
    number(unit.longestState.withoutText)
  }

  private mutating func input(_ input: InputFile) {
    text(input.path)
    stamp(input.stamp)
    blob(input.digest)
  }

  private mutating func stamp(_ stamp: FileStamp) {
    number(stamp.size)
    number(stamp.modified)
    number(Int(stamp.kind.rawValue))
  }

  private mutating func edition(_ edition: EditionRecord) {
    text(edition.language.description)
    number(edition.isSource ? 1 : 0)
    text(edition.path)
    text(edition.identifier)
    span(edition.titleSpan)
    text(edition.page.title)
    optional(edition.page.summary) { $0.text($1) }
    optional(edition.page.phase) { $0.text($1.rawValue) }
    optional(edition.page.duration) { $0.number($1) }
    number(edition.hasErrors ? 1 : 0)
    number(edition.failsSiteChecks ? 1 : 0)
    blob(edition.details)
    blob(edition.evidence)
    blob(edition.words)
    blob(edition.anchors)
    list(edition.links) {
      $0.text($1.unit)
      $0.optional($1.fragment) { $0.text($1) }
      $0.span($1.span)
    }
    blob(edition.findings)
    number(edition.findingCount)
  }
}

extension ByteDecoder {
  fileprivate mutating func record() throws(Malformed) -> BuildRecord {
    BuildRecord(
      environment: Array(try blob()), shared: try list { decoder throws(Malformed) in try decoder.group() },
      units: try list { decoder throws(Malformed) in try decoder.unit() })
  }

  private mutating func group() throws(Malformed) -> SharedGroup {
    SharedGroup(
      name: try one(of: SharedGroup.Name.self), digest: Array(try blob()), outputs: try list { decoder throws(Malformed) in try decoder.output() })
  }

  private mutating func output() throws(Malformed) -> OutputFile { OutputFile(path: try text(), stamp: try stamp()) }

  private mutating func unit() throws(Malformed) -> UnitRecord {
    UnitRecord(
      slug: try text(), folders: try list { decoder throws(Malformed) in try decoder.input() },
      inputs: try list { decoder throws(Malformed) in try decoder.input() },
      editions: try list { decoder throws(Malformed) in try decoder.edition() }, folderFindings: FindingCoding.decode(try blob()),
      outputs: try list { decoder throws(Malformed) in try decoder.output() }, dependencies: Array(try blob()),
      longestState: LongestState(withText: try number(), withoutText: try number()))
  }

  private mutating func input() throws(Malformed) -> InputFile {
    InputFile(path: try text(), stamp: try stamp(), digest: Array(try blob()))
  }

  private mutating func stamp() throws(Malformed) -> FileStamp {
    FileStamp(size: try number(), modified: try number(), kind: try one(of: FileStamp.Kind.self))
  }

  private mutating func edition() throws(Malformed) -> EditionRecord {
    guard let language = LanguageTag(try text()) else { throw Malformed() }
    let isSource = try number() == 1
    let path = try text()
    let identifier = try text()
    let titleSpan = try span()
    let page = SiteMap.Page(
      title: try text(), summary: try optional { decoder throws(Malformed) in try decoder.text() },
      phase: try optional { decoder throws(Malformed) in try decoder.text() }.flatMap(Phase.init(rawValue:)),
      duration: try optional { decoder throws(Malformed) in try decoder.number() })
    let hasErrors = try number() == 1
    let failsSiteChecks = try number() == 1
    let details = try blob()
    let evidence = try blob()
    let words = try blob()
    let anchors = try blob()
    let links = try list { decoder throws(Malformed) in
      UnitLink(
        unit: try decoder.text(), fragment: try decoder.optional { decoder throws(Malformed) in try decoder.text() },
        span: try decoder.span())
    }
    return EditionRecord(
      language: language, isSource: isSource, path: path, identifier: identifier, titleSpan: titleSpan, page: page,
      hasErrors: hasErrors, failsSiteChecks: failsSiteChecks, details: details, evidence: evidence, words: words, anchors: anchors, links: links,
      findings: try blob(),
      findingCount: try number())
  }
}
