package import UnitModel

/// Finds and reads the front matter of a unit.
package enum FrontMatterReader {
  /// Reads the front matter between the `---` fences at the top of the file. The span of the result covers both fences;
  /// the text of the unit begins behind it.
  package static func read(_ source: SourceFile) -> Reported<FrontMatter> {
    guard let fences = fences(in: source) else {
      let span = SourceSpan(source.line(1))
      return Reported(
        FrontMatter(span: SourceSpan(start: 0, end: 0)),
        diagnostics: [
          Diagnostic(
            TextRule.frontMatterMissing, .error, "the unit has no front matter", at: span,
            help: "begin the file with '---', then keys such as 'title:' and 'lang:', then '---'", requirements: ["2.4.2", "3.1.1"])
        ])
    }
    let yaml = YAMLReader.read(source, fences.content)
    var matter = FrontMatter(span: SourceSpan(fences.whole))
    let place = SourceSpan(source.line(1))
    guard let node = yaml.value else {
      var diagnostics = yaml.diagnostics
      if diagnostics.isEmpty {
        diagnostics = [
          Diagnostic(TextRule.frontMatterMissing, .error, "the front matter is empty", at: place, help: "write keys such as 'title:' and 'lang:'")
        ]
      }
      return Reported(matter, diagnostics: diagnostics)
    }
    var keys = KeyReader(node, of: "the front matter")
    if case .mapping(let entries, _) = node { keys = KeyReader(entries, of: "the front matter", span: place) }
    fill(&matter, from: &keys)
    keys.finish()
    return Reported(matter, diagnostics: yaml.diagnostics + keys.diagnostics)
  }

  private static func fill(_ matter: inout FrontMatter, from keys: inout KeyReader) {
    matter.id = keys.text("id").flatMap { identifier($0, &keys) }
    if let title = keys.text("title"), !title.value.allSatisfy(\.isWhitespace) {
      matter.title = title
    } else {
      keys.report(
        Diagnostic(id: "heading-missing-h1", .error, "the unit has no title", at: keys.span, help: "write 'title: …' in the front matter"))
    }
    if let language = keys.language("lang") {
      matter.language = language.value
      matter.languageSpan = language.span
    } else {
      keys.missing("lang", help: "write the language of the text, such as 'lang: en'")
    }
    matter.version = version(&keys) ?? matter.version
    matter.summary = keys.text("summary")
    matter.duration = duration(&keys)
    matter.phase = keys.choice("phase", of: Phase.self)
    matter.audience = keys.choices("audience", of: Audience.self)
    matter.roles = keys.choices("roles", of: Role.self)
    matter.topics = keys.texts("topics").map(\.value)
    // For whoever reads the file: nothing is made of it.
    _ = keys.text("sector")
    matter.licence = keys.text("licence")
    matter.authors = keys.nodes("authors").compactMap { author($0, &keys) }
    matter.translation = keys.node("translation").flatMap { TranslationCreditReader.read($0, &keys) }
    matter.outcomes = outcomes(&keys)
    matter.pass = keys.integer("pass", in: 1...100)
    matter.completion = keys.choice("completion", of: Completion.self) ?? .all
    matter.migrations = keys.pairs("migrates", like: "{old: new}").map { (old: $0.key, new: $0.value) }
    matter.signOffs = keys.nodes("checked").compactMap { signOff($0, &keys) }
    matter.exceptions = keys.nodes("exceptions").compactMap { ExceptionReader.read($0, &keys) }
    matter.changes = keys.nodes("changes").compactMap { change($0, &keys) }
  }

  private static func identifier(_ text: Located<String>, _ keys: inout KeyReader) -> Located<String>? {
    let isValid = !text.value.isEmpty && text.value.utf8.count <= 64 && text.value.utf8.allSatisfy(Identifier.allows)
    if isValid { return text }
    keys.report(
      Diagnostic(
        TextRule.identifier, .error, "'\(text.value)' cannot be an id", at: text.span, help: "use up to 64 letters a–z, digits and hyphens"))
    return nil
  }

  private static func change(_ node: YAMLNode, _ keys: inout KeyReader) -> UnitChange? {
    var reader = KeyReader(node, of: "a change")
    let version = version(&reader)
    if version == nil { reader.missing("version", help: "name the version that brought it, such as 1.1.0") }
    let on = reader.date("on")
    if on == nil { reader.missing("on", help: "say when, such as 2026-11-02") }
    let text = reader.required("text", help: "say in one sentence what changed")
    reader.finish()
    keys.absorb(reader)
    guard let version, let on, let text else { return nil }
    return UnitChange(version: version, on: on, text: text.value)
  }

  private static func version(_ keys: inout KeyReader) -> String? {
    guard let text = keys.text("version") else { return nil }
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 6 && $0.utf8.allSatisfy(Identifier.isDigit) }) { return text.value }
    keys.reject(text.span, "'\(text.value)' is not a version", help: "write three numbers, such as 1.2.0")
    return nil
  }

  /// Minutes of `45m`, `1h` or `1h 30m`.
  private static func duration(_ keys: inout KeyReader) -> Int? {
    guard let text = keys.text("duration") else { return nil }
    var minutes = 0
    var isValid = !text.value.isEmpty
    for part in text.value.split(separator: " ").flatMap({ splitAfterHours($0) }) {
      guard let unit = part.last, let number = Int(part.dropLast()), (0...6000).contains(number), unit == "m" || unit == "h" else {
        isValid = false
        break
      }
      minutes += unit == "h" ? number * 60 : number
    }
    if isValid, minutes > 0 { return minutes }
    keys.reject(text.span, "'\(text.value)' is not a duration", help: "write minutes or hours, such as 45m or 1h 30m")
    return nil
  }

  private static func splitAfterHours(_ text: Substring) -> [Substring] {
    guard let hours = text.firstIndex(of: "h"), hours < text.index(before: text.endIndex) else { return [text] }
    return [text[...hours], text[text.index(after: hours)...]]
  }

  private static func author(_ node: YAMLNode, _ keys: inout KeyReader) -> String? {
    if case .scalar(let name) = node {
      let start = SourceSpan(start: node.span.start, end: node.span.start)
      keys.report(
        Diagnostic(
          YAMLRule.type, .error, "an author is a set of keys, and this is a name alone", at: node.span, help: "write 'name: \(name.text)'",
          fixes: [Fix(replace: start, with: "name: ", safety: .safe)]))
      return nil
    }
    var author = KeyReader(node, of: "an author")
    let name = author.required("name", help: "write '- name: …'")
    author.finish()
    keys.absorb(author)
    return name?.value
  }

  private static func outcomes(_ keys: inout KeyReader) -> [LearningOutcome] {
    var outcomes: [LearningOutcome] = []
    for node in keys.nodes("outcomes") {
      var reader = KeyReader(node, of: "an outcome")
      let id = reader.required("id", help: "write '- id: LO1'").flatMap { identifier($0, &reader) }
      let text = reader.required("text", help: "say what the learner can do afterwards, such as 'text: I can …'")
      let outcome = (kind: reader.choice("kind", of: OutcomeKind.self), eqf: reader.integer("eqf", in: 1...8), maps: reader.texts("maps"))
      reader.finish()
      if let id, let first = outcomes.first(where: { $0.id.value == id.value }) {
        reader.report(
          Diagnostic(
            TextRule.outcomeDuplicate, .error, "the outcome '\(id.value)' is here twice", at: id.span,
            help: "give each outcome its own id; the first is '\(first.text.value)'"))
      } else if let id, let text {
        outcomes.append(LearningOutcome(id: id, text: text, kind: outcome.kind, eqf: outcome.eqf, maps: outcome.maps))
      }
      keys.absorb(reader)
    }
    return outcomes
  }

  private static func signOff(_ node: YAMLNode, _ keys: inout KeyReader) -> SignOff? {
    var reader = KeyReader(node, of: "a sign-off")
    let check = reader.required("check", help: "name the human check")
    let by = reader.required("by", help: "say who judged")
    let on = reader.date("on")
    if on == nil { reader.missing("on", help: "say when, such as 2026-11-02") }
    let digest = reader.required("digest", help: "the tool writes it when a review is recorded")
    reader.finish()
    keys.absorb(reader)
    guard let check, let by, let on, let digest else { return nil }
    return SignOff(check: check, by: by.value, on: on, digest: digest.value)
  }

  /// The bytes between the fences, and those of both fences with what lies between.
  static func fences(in source: SourceFile) -> (content: Range<Int>, whole: Range<Int>)? {
    var start = 0
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let first = source.line(1)
    guard isFence(source.bytes[max(first.lowerBound, start)..<first.upperBound]) else { return nil }
    guard source.lineCount >= 2 else { return nil }
    let content = Int(source.lineStarts[1])
    for line in 2...source.lineCount where isFence(source.bytes[source.line(line)]) {
      let end = line < source.lineCount ? Int(source.lineStarts[line]) : source.bytes.count
      return (content..<source.line(line).lowerBound, 0..<end)
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: "-")]) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
