import CLibYAML
package import UnitModel

/// Reads one YAML document through libyaml's events, so that anchors, tags and duplicates are seen before anything is
/// built from them.
package enum YAMLReader {
  package static let maximumBytes = 65_536
  package static let maximumDepth = 16

  /// Reads `range` of the file. The value is nil when there is nothing to read or the text is no YAML; every reason is a
  /// diagnostic.
  package static func read(_ source: SourceFile, _ range: Range<Int>) -> Reported<YAMLNode?> {
    guard range.count <= maximumBytes else {
      return Reported(
        nil,
        diagnostics: [
          Diagnostic(
            YAMLRule.tooLarge, .error, "this YAML has \(range.count) bytes; \(maximumBytes) are allowed", at: firstLine(of: source, range),
            help: "keep text in the body of the unit, not in its front matter")
        ])
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLBuilder(source: source, bytes: UnsafeBufferPointer(rebasing: bytes[range]), offset: range.lowerBound)
      return builder.build()
    }
  }

  static func firstLine(of source: SourceFile, _ range: Range<Int>) -> SourceSpan {
    let line = source.position(of: range.lowerBound).line
    return SourceSpan(range.lowerBound..<max(range.lowerBound, min(range.upperBound, source.line(line).upperBound)))
  }
}

/// One pass over the events of one document.
private struct YAMLBuilder {
  let source: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where `bytes` begin in the file.
  let offset: Int
  var diagnostics: [Diagnostic] = []
  var parser = yaml_parser_t()
  /// libyaml counts characters; these two walk along to turn its index into a byte offset.
  var markCharacter = 0
  var markByte = 0

  init(source: SourceFile, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.source = source
    self.bytes = bytes
    self.offset = offset
  }

  mutating func build() -> Reported<YAMLNode?> {
    guard yaml_parser_initialize(&parser) == 1 else { return Reported(nil) }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    let node = document()
    return Reported(node, diagnostics: diagnostics)
  }

  /// The one document of the stream, or nil with a diagnostic.
  private mutating func document() -> YAMLNode? {
    var root: YAMLNode?
    while let event = next() {
      defer { event.delete() }
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default:
        if root != nil {
          report(.severalDocuments, "there is a second YAML document", event.span, help: "keep one document, without '---' inside it")
          return nil
        }
        root = value(event, depth: 0)
        if root == nil { return nil }
      }
    }
    return nil
  }

  /// The value that begins with `event`; nil after a diagnostic.
  private mutating func value(_ event: YAMLEvent, depth: Int) -> YAMLNode? {
    guard depth < YAMLReader.maximumDepth else {
      report(
        .tooDeep, "this YAML is nested more than \(YAMLReader.maximumDepth) levels deep", event.span, help: "write it with fewer levels")
      return nil
    }
    if event.type == YAML_ALIAS_EVENT || event.hasAnchor {
      report(.alias, "YAML anchors and aliases ('&' and '*') are not read here", event.span, help: "write the value out, or put it in quotes")
      return nil
    }
    if event.hasTag {
      report(.tag, "YAML tags ('!') are not read here", event.span, help: "leave the tag out, or put the value in quotes")
      return nil
    }
    switch event.type {
    case YAML_SCALAR_EVENT: return .scalar(event.scalar)
    case YAML_SEQUENCE_START_EVENT: return sequence(from: event, depth: depth)
    case YAML_MAPPING_START_EVENT: return mapping(from: event, depth: depth)
    default: return nil
    }
  }

  private mutating func sequence(from start: YAMLEvent, depth: Int) -> YAMLNode? {
    var items: [YAMLNode] = []
    while let event = next() {
      defer { event.delete() }
      if event.type == YAML_SEQUENCE_END_EVENT {
        return .sequence(items, span: SourceSpan(start: start.span.start, end: max(event.span.end, items.last?.span.end ?? 0)))
      }
      guard let item = value(event, depth: depth + 1) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func mapping(from start: YAMLEvent, depth: Int) -> YAMLNode? {
    var entries: [YAMLEntry] = []
    while let event = next() {
      defer { event.delete() }
      if event.type == YAML_MAPPING_END_EVENT {
        return .mapping(entries, span: SourceSpan(start: start.span.start, end: max(event.span.end, entries.last?.value.span.end ?? 0)))
      }
      guard let key = value(event, depth: depth + 1), let valueEvent = next() else { return nil }
      defer { valueEvent.delete() }
      guard let value = value(valueEvent, depth: depth + 1) else { return nil }
      guard case .scalar(let name) = key else {
        report(.key, "a key must be a single word", key.span, help: "write 'key: value'")
        return nil
      }
      if let first = entries.first(where: { $0.key.text == name.text }) {
        diagnostics.append(
          Diagnostic(
            YAMLRule.duplicateKey, .error, "the key '\(name.text)' is here twice", at: name.span, help: "keep one of them",
            notes: [Note("first here", at: first.key.span)]))
      } else {
        entries.append(YAMLEntry(key: name, value: value))
      }
    }
    return nil
  }

  /// The next event, or nil after a syntax error, which is reported.
  private mutating func next() -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      reportSyntaxError()
      return nil
    }
    let start = byteOffset(of: event.start_mark)
    let end = byteOffset(of: event.end_mark)
    return YAMLEvent(event, span: SourceSpan(start..<max(start, end)))
  }

  private mutating func reportSyntaxError() {
    let place = byteOffset(of: parser.problem_mark)
    let problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
    let line = source.position(of: min(place, offset + bytes.count)).line
    let end = max(place, source.line(line).upperBound)
    let help =
      problem.contains("mapping values are not allowed")
      ? "put the value in double quotes: a colon and a space inside it end the value"
      : "check the quotes, the indentation (spaces, no tabs) and the colon behind each key"
    report(.syntax, "this is no readable YAML: \(problem)", SourceSpan(place..<end), help: help)
  }

  private mutating func report(_ rule: YAMLRule, _ message: String, _ span: SourceSpan, help: String) {
    diagnostics.append(Diagnostic(rule, .error, message, at: span, help: help))
  }

  /// Byte offset in the file of a mark, which counts characters. Marks mostly move forward, so the walk goes on from the
  /// last one.
  private mutating func byteOffset(of mark: yaml_mark_t) -> Int {
    if mark.index < markCharacter {
      markCharacter = 0
      markByte = 0
    }
    while markCharacter < mark.index, markByte < bytes.count {
      markByte += 1
      while markByte < bytes.count, bytes[markByte] & 0xC0 == 0x80 { markByte += 1 }
      markCharacter += 1
    }
    return offset + markByte
  }
}

/// An event of libyaml with its place in the file. `delete()` gives its memory back.
private struct YAMLEvent {
  let event: yaml_event_t
  let span: SourceSpan

  init(_ event: yaml_event_t, span: SourceSpan) {
    self.event = event
    self.span = span
  }

  var type: yaml_event_type_t { event.type }

  var hasAnchor: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  var hasTag: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.tag != nil
    default: false
    }
  }

  var scalar: YAMLScalar {
    let scalar = event.data.scalar
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    return YAMLScalar(text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, span: span)
  }

  func delete() {
    var event = event
    yaml_event_delete(&event)
  }
}
