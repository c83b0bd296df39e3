import UnitActivities
import UnitMarkup
import UnitModel

/// Turns the text of a template into parts.
struct TemplateReader {
  private let source: SourceFile
  private let partials: [String: SourceFile]
  private let phrases: Phrases
  private let depth: Int
  private var index = 0
  private(set) var findings: [Finding] = []

  init(_ source: SourceFile, partials: [String: SourceFile], phrases: Phrases, depth: Int) {
    self.source = source
    self.partials = partials
    self.phrases = phrases
    self.depth = depth
  }

  mutating func read() -> [Template.Part] { parts(until: nil, openedAt: 0) }

  private mutating func parts(until section: String?, openedAt start: Int) -> [Template.Part] {
    var parts: [Template.Part] = []
    while let tag = nextTag() {
      literal(tag.before, &parts)
      switch tag.sigil {
      case UInt8(ascii: "!"): continue
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        let inner = self.parts(until: tag.name, openedAt: tag.span.range.lowerBound)
        parts.append(.section(tag.name, inner, isInverted: tag.sigil == UInt8(ascii: "^")))
      case UInt8(ascii: "/"):
        if tag.name == section { return parts }
        report("'{{/\(tag.name)}}' closes no section", tag.span, help: "remove it, or open the section with '{{#\(tag.name)}}'")
      case UInt8(ascii: ">"): parts += partial(tag.name, at: tag.span)
      case UInt8(ascii: "{"), UInt8(ascii: "&"): parts.append(.html(tag.name))
      default:
        if tag.name.hasPrefix("t.") {
          parts.append(.literal(phrase(String(tag.name.dropFirst(2)), isInTag: isInTag(before: tag.span), at: tag.span)))
        } else {
          parts.append(.text(tag.name))
        }
      }
    }
    literal(index..<source.bytes.count, &parts)
    index = source.bytes.count
    if let section {
      report("the section '\(section)' is not closed", SourceSpan(start..<start + 2), help: "write '{{/\(section)}}' behind it")
    }
    return parts
  }

  private mutating func literal(_ range: Range<Int>, _ parts: inout [Template.Part]) {
    guard !range.isEmpty else { return }
    let bytes = Array(source.bytes[range])
    if case .literal(let before) = parts.last {
      parts[parts.count - 1] = .literal(before + bytes)
    } else {
      parts.append(.literal(bytes))
    }
  }

  private mutating func partial(_ name: String, at span: SourceSpan) -> [Template.Part] {
    guard let file = partials[name], depth < 8 else {
      report("there is no partial '\(name)'", span, help: Suggestion.help(for: name, among: partials.keys.sorted()))
      return []
    }
    var reader = TemplateReader(file, partials: partials, phrases: phrases, depth: depth + 1)
    let parts = reader.read()
    findings += reader.findings
    return parts
  }

  /// Whether a place lies in a tag of HTML, as the value of an attribute does.
  private func isInTag(before span: SourceSpan) -> Bool {
    let edge = source.bytes[..<span.range.lowerBound].last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    return edge == UInt8(ascii: "<")
  }

  private mutating func phrase(_ key: String, isInTag: Bool, at span: SourceSpan) -> [UInt8] {
    if phrases.entries[key] == nil {
      report(
        "there is no phrase '\(key)' in \(phrases.language)", span,
        help: Suggestion.help(for: key, among: phrases.entries.keys.sorted().filter { $0.hasPrefix(key.prefix(4)) }))
    }
    var writer = HTMLWriter()
    if isInTag { writer.text(phrases(key)) } else { writer.words(phrases(key), of: phrases) }
    return writer.bytes
  }

  private mutating func report(_ message: String, _ span: SourceSpan, help: String) {
    findings.append(Finding(Diagnostic(TemplateRule.syntax, .error, message, at: span, help: help), in: source))
  }

  private struct Tag {
    var before: Range<Int>
    var sigil: UInt8
    var name: String
    var span: SourceSpan
  }

  /// The next tag. A section, partial or comment that stands alone on its line takes the whole line away.
  private mutating func nextTag() -> Tag? {
    let bytes = source.bytes
    var start = index
    while start + 1 < bytes.count, !(bytes[start] == UInt8(ascii: "{") && bytes[start + 1] == UInt8(ascii: "{")) { start += 1 }
    guard start + 2 < bytes.count else { return nil }
    let sigil = "#^/>!{&".utf8.contains(bytes[start + 2]) ? bytes[start + 2] : 0
    let closing = sigil == UInt8(ascii: "{") ? 3 : 2
    var end = start + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "}") || !bytes[end...].starts(with: repeatElement(UInt8(ascii: "}"), count: closing)) {
      end += 1
    }
    guard end < bytes.count else {
      report("this tag is not closed", SourceSpan(start..<start + 2), help: "close it with '\(String(repeating: "}", count: closing))'")
      return nil
    }
    let name = String(decoding: bytes[(start + (sigil == 0 ? 2 : 3))..<end].filter { $0 > 0x20 }, as: UTF8.self)
    let span = SourceSpan(start..<end + closing)
    var before = index..<start
    index = end + closing
    if sigil != 0, sigil != UInt8(ascii: "{"), sigil != UInt8(ascii: "&") {
      var lineStart = start
      while lineStart > before.lowerBound, bytes[lineStart - 1] == 0x20 || bytes[lineStart - 1] == 0x09 { lineStart -= 1 }
      let beginsLine = lineStart == 0 || bytes[lineStart - 1] == 0x0A
      if beginsLine, index == bytes.count || bytes[index] == 0x0A {
        before = before.lowerBound..<lineStart
        index = min(index + 1, bytes.count)
      }
    }
    return Tag(before: before, sigil: sigil, name: name, span: span)
  }
}
