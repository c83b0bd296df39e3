import UnitMarkup
import UnitModel

/// A page template in a small part of Mustache: `{{text}}`, `{{{html}}}`, sections, inverted sections, partials and
/// comments. Phrases (`{{t.nav.skip}}`) are put in when the template is read, so that a page costs only what differs
/// from page to page.
struct Template: Sendable {
  /// What a name in a template stands for.
  enum Value: Sendable {
    case text(String)
    case html([UInt8])
    case flag(Bool)
    case list([Values])
  }

  typealias Values = [String: Value]

  indirect enum Part: Sendable {
    case literal([UInt8])
    case text(String)
    case html(String)
    case section(String, [Part], isInverted: Bool)
  }

  private let parts: [Part]

  /// Reads a template.
  /// - Parameters:
  ///   - source: the template's file.
  ///   - partials: the files that `{{>name}}` may name.
  ///   - phrases: the interface's words in the language of the pages.
  static func read(
    _ source: SourceFile, partials: [String: SourceFile], phrases: Phrases
  ) -> (template: Template, findings: [Finding]) {
    var reader = TemplateReader(source, partials: partials, phrases: phrases, depth: 0)
    let parts = reader.read()
    return (Template(parts: parts), reader.findings)
  }

  /// Writes the template with the values filled in. A name without a value is empty.
  func render(_ values: Values, capacity: Int = 8192) -> [UInt8] {
    var output = TemplateOutput(capacity: capacity)
    output.write(parts, scopes: [values])
    return output.writer.bytes
  }
}

private struct TemplateOutput {
  private(set) var writer: HTMLWriter

  init(capacity: Int) { writer = HTMLWriter(capacity: capacity) }

  mutating func write(_ parts: [Template.Part], scopes: [Template.Values]) {
    for part in parts {
      switch part {
      case .literal(let literal): writer.html(literal)
      case .text(let name):
        switch Self.value(name, scopes) {
        case .text(let text): writer.text(text)
        case .html(let html): writer.html(html)
        default: break
        }
      case .html(let name):
        switch Self.value(name, scopes) {
        case .html(let html): writer.html(html)
        case .text(let text): writer.html(text.utf8)
        default: break
        }
      case .section(let name, let inner, let isInverted):
        section(Self.value(name, scopes), inner, isInverted, scopes)
      }
    }
  }

  private mutating func section(_ value: Template.Value?, _ inner: [Template.Part], _ isInverted: Bool, _ scopes: [Template.Values]) {
    if case .list(let items) = value {
      if isInverted {
        if items.isEmpty { write(inner, scopes: scopes) }
      } else {
        for item in items { write(inner, scopes: scopes + [item]) }
      }
      return
    }
    let isTrue =
      switch value {
      case .flag(let flag): flag
      case .text(let text): !text.isEmpty
      case .html(let html): !html.isEmpty
      case .list, nil: false
      }
    if isTrue != isInverted { write(inner, scopes: scopes) }
  }

  private static func value(_ name: String, _ scopes: [Template.Values]) -> Template.Value? {
    for scope in scopes.reversed() {
      if let value = scope[name] { return value }
    }
    return nil
  }
}
