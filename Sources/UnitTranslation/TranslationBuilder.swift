public import UnitModel

/// Puts what a translator wrote into the text of a unit.
public struct TranslationBuilder: Sendable {
  private let source: LearningUnit
  private let existing: LearningUnit?
  private let lock: TranslationLock?
  private let parse: @Sendable (SourceFile) -> LearningUnit

  /// - Parameters:
  ///   - existing: the translation there is already.
  ///   - lock: the record beside it.
  ///   - parse: reads a unit's text; used to prove that the result has the structure of the source.
  public init(
    source: LearningUnit, existing: LearningUnit?, lock: TranslationLock?, parse: @escaping @Sendable (SourceFile) -> LearningUnit
  ) {
    self.source = source
    self.existing = existing
    self.lock = lock
    self.parse = parse
  }

  /// What a translator gets: every segment with the words there are already.
  public func export(to language: LanguageTag) -> TranslationFile {
    let translated = Dictionary((existing?.segments ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let status = existing.map { TranslationStatus(source: source, translation: $0, lock: lock) }
    let missing = Set(status?.missing.map(\.id) ?? [])
    let stale = Dictionary((status?.stale ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entries = source.segments.map { segment in
      let own = translated[segment.id].flatMap { missing.contains(segment.id) || $0.codes.count != segment.codes.count ? nil : $0.content }
      let before = stale[segment.id]?.before.map { "; it was: \($0)" } ?? ""
      return TranslationFile.Entry(
        id: segment.id, source: segment.content, target: own, state: own == nil ? .missing : stale[segment.id] == nil ? .done : .stale,
        note: segment.form.name + before, codes: segment.codes.map(\.kind))
    }
    return TranslationFile(unit: source.slug, sourceLanguage: source.language, targetLanguage: language, entries: entries)
  }

  /// The translation with the words of a file put in, or nil with the reasons, each at its place in that file.
  public func build(_ file: TranslationFile) -> Reported<BuiltTranslation?> {
    var diagnostics: [Diagnostic] = []
    let segments = source.segments
    let entries = Dictionary(file.entries.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let known = Set(segments.map(\.id))
    for entry in file.entries where !known.contains(entry.id) {
      diagnostics.append(
        Diagnostic(
          TranslationRule.unknownSegment, .warning, "the unit has no text '\(entry.id)' any more, so its translation is left out", at: entry.span,
          help: "export the unit again"))
    }
    for segment in segments {
      if let entry = entries[segment.id], let target = entry.target, let fault = fault(in: target, of: segment) {
        diagnostics.append(
          Diagnostic(
            TranslationRule.codes, .error, "in '\(segment.id)' \(fault)", at: entry.span,
            help: "keep each code of the source once and close it in the right order: \(segment.content.tagged)"))
      }
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return Reported(nil, diagnostics: diagnostics) }
    let text = text(with: entries, segments: segments, in: file.targetLanguage)
    diagnostics += proof(of: text, entries: entries, segments: segments, in: file.targetLanguage)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return Reported(nil, diagnostics: diagnostics) }
    let record = segments.compactMap { segment -> (id: String, text: String)? in
      guard let entry = entries[segment.id], entry.target != nil else { return lock?.text(of: segment.id).map { (segment.id, $0) } }
      guard entry.state == .stale else { return (segment.id, entry.source.tagged) }
      let before = lock?.text(of: segment.id) ?? ""
      return (segment.id, before == segment.content.tagged ? "" : before)
    }
    let translated = segments.compactMap { entries[$0.id] }.filter { $0.target != nil }
    let built = BuiltTranslation(
      text: text, lock: TranslationLock(record), translated: translated.count, unfinished: translated.count { $0.state == .stale },
      segments: segments.count)
    return Reported(built, diagnostics: diagnostics)
  }

  // MARK: Steps

  /// What is wrong with the codes of a target; nil when they fit.
  private func fault(in target: SegmentContent, of segment: Segment) -> String? {
    var open: [Int] = []
    var seen: Set<Int> = []
    for piece in target.pieces {
      switch piece {
      case .text: continue
      case .open(let number), .point(let number):
        guard number > 0 else { return "there is markup that the source does not have" }
        guard number <= segment.codes.count else { return "there is a code <\(number)> that the source does not have" }
        let isPair = segment.codes[number - 1].closing != nil
        if case .point = piece, isPair { return "the code <\(number)> must enclose words" }
        if case .open = piece, !isPair { return "the code <\(number)> cannot enclose words" }
        guard seen.insert(number).inserted else { return "the code <\(number)> is there twice" }
        if isPair { open.append(number) }
      case .close(let number):
        guard open.popLast() == number else { return "the code </\(number)> closes in the wrong place" }
      }
    }
    if let number = open.last { return "the code <\(number)> is not closed" }
    if let number = (1...max(1, segment.codes.count)).first(where: { $0 <= segment.codes.count && !seen.contains($0) }) {
      return "the code <\(number)> (\(segment.codes[number - 1].kind.rawValue)) is missing"
    }
    return nil
  }

  /// The existing translation with its changed segments, when it has the source's structure; else the source with all.
  private func text(with entries: [String: TranslationFile.Entry], segments: [Segment], in language: LanguageTag) -> [UInt8] {
    var base = source
    if let existing, existing.segments.map(\.id) == segments.map(\.id) { base = existing }
    let present = Dictionary(base.segments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [(span: SourceSpan, bytes: [UInt8])] = []
    for segment in segments {
      guard let target = entries[segment.id]?.target, let place = present[segment.id], place.content != target else { continue }
      changes.append((place.span, SegmentText.write(target, for: segment)))
    }
    if base.isSource { changes.append((source.frontMatter.languageSpan, Array(language.description.utf8))) }
    var bytes: [UInt8] = []
    var end = 0
    for change in changes.sorted(by: { $0.span.start < $1.span.start }) where Int(change.span.start) >= end {
      bytes += base.source.bytes[end..<Int(change.span.start)]
      bytes += change.bytes
      end = Int(change.span.end)
    }
    return bytes + base.source.bytes[end...]
  }

  /// Reads the result again: it must have the source's structure and say what the translator wrote.
  private func proof(
    of text: [UInt8], entries: [String: TranslationFile.Entry], segments: [Segment], in language: LanguageTag
  ) -> [Diagnostic] {
    let unit = parse(SourceFile(path: "units/\(source.slug)/unit.\(language).md", bytes: text))
    let found = Dictionary(unit.segments.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
    var diagnostics: [Diagnostic] = []
    for segment in segments {
      guard let entry = entries[segment.id], let target = entry.target else { continue }
      if found[segment.id].map({ $0.isSame(as: target) }) != true {
        diagnostics.append(
          Diagnostic(
            TranslationRule.structure, .error, "the translation of '\(segment.id)' would change the structure of the unit", at: entry.span,
            help: "write plain words on one line, without Markdown of your own"))
      }
    }
    if diagnostics.isEmpty, let drift = StructureDrift.between(source, unit).first {
      diagnostics.append(
        Diagnostic(TranslationRule.structure, .error, drift.message, at: entries.values.first?.span ?? SourceSpan(start: 0, end: 0), help: drift.help)
      )
    }
    return diagnostics
  }
}

extension SegmentContent {
  /// Whether two contents read the same: blanks at line ends and runs of blanks do not count.
  fileprivate func isSame(as other: SegmentContent) -> Bool { folded == other.folded }

  private var folded: String { SegmentText.oneLine(tagged).replacing("”", with: "\"").replacing("’", with: "'") }
}

extension Segment.Form {
  /// What a translator is told of the segment's place.
  fileprivate var name: String {
    switch self {
    case .heading: "heading"
    case .paragraph: "text"
    case .tableCell: "table cell"
    case .attribute: "label"
    case .frontMatter: "about the unit"
    }
  }
}
