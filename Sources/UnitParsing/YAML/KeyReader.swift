package import UnitModel

/// Reads a mapping key by key, each with its type, and reports what is wrong or unknown at its own place.
package struct KeyReader {
  private var entries: [String: YAMLEntry] = [:]
  private var known: [String] = []
  private let order: [YAMLScalar]
  /// What the mapping belongs to, for messages: "the front matter".
  private let owner: String
  /// The place to point at when a key is missing.
  package let span: SourceSpan
  /// Whether there was no mapping at all, which has been told: then no key is missing.
  private var isAbsent = false
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ mapping: [YAMLEntry], of owner: String, span: SourceSpan) {
    for entry in mapping { entries[entry.key.text] = entry }
    order = mapping.map(\.key)
    self.owner = owner
    self.span = span
  }

  /// Reads a node that must be a mapping; another kind of node is reported and read as empty.
  package init(_ node: YAMLNode, of owner: String) {
    if case .mapping(let mapping, let span) = node {
      self.init(mapping, of: owner, span: span)
    } else {
      self.init([], of: owner, span: node.span)
      isAbsent = true
      diagnostics.append(
        Diagnostic(YAMLRule.type, .error, "\(owner) must be a set of keys, not \(node.kindName)", at: node.span, help: "write 'key: value' pairs"))
    }
  }

  /// The value of a key, which is known from now on.
  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let value = entries[key]?.value else { return nil }
    if case .scalar(let scalar) = value, scalar.isNull { return nil }
    return value
  }

  package mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    return text(node, key)
  }

  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    return elements(of: node).compactMap { text($0, key) }
  }

  /// A mapping of words to words.
  /// - Parameter example: such a mapping, for the help.
  package mutating func pairs(_ key: String, like example: String) -> [(key: Located<String>, value: Located<String>)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries, _) = node else {
      reject(node, "'\(key)' must be a set of keys, not \(node.kindName)", help: "write '\(key): \(example)'")
      return []
    }
    return entries.compactMap { entry in text(entry.value, entry.key.text).map { (Located(entry.key.text, at: entry.key.span), $0) } }
  }

  package mutating func nodes(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items, _) = node else {
      reject(node, "'\(key)' must be a list, not \(node.kindName)", help: "begin each item with '- '")
      return []
    }
    return items
  }

  /// One of a closed set of words.
  package mutating func choice<Word: RawRepresentable & CaseIterable>(_ key: String, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    return word(text, key, of: type)
  }

  package mutating func choices<Word: RawRepresentable & CaseIterable>(_ key: String, of type: Word.Type) -> [Word]
  where Word.RawValue == String {
    texts(key).compactMap { word($0, key, of: type) }
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value), range.contains(number) else {
      reject(
        text.span, "'\(key)' must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text.value)'",
        help: "write '\(key): \(range.upperBound)'")
      return nil
    }
    return number
  }

  package mutating func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    guard let date = CalendarDate(text.value) else {
      reject(text.span, "'\(key)' must be a date such as 2026-11-02, not '\(text.value)'", help: "write year, month and day as numbers")
      return nil
    }
    return date
  }

  package mutating func language(_ key: String) -> Located<LanguageTag>? {
    guard let text = text(key) else { return nil }
    return language(text)
  }

  package mutating func language(_ text: Located<String>) -> Located<LanguageTag>? {
    guard let tag = LanguageTag(text.value) else {
      diagnostics.append(
        Diagnostic(
          id: "page-language-missing", .error, "'\(text.value)' is not a language tag", at: text.span,
          help: "write the tag of BCP 47, such as en, fi or pt-BR", requirements: ["3.1.1"]))
      return nil
    }
    return Located(tag, at: text.span)
  }

  /// A key that must be there.
  package mutating func required(_ key: String, help: String) -> Located<String>? {
    if let text = text(key), !text.value.isEmpty { return text }
    missing(key, help: help)
    return nil
  }

  package mutating func missing(_ key: String, help: String) {
    guard !isAbsent, !diagnostics.contains(where: { $0.message.contains("'\(key)'") }) else { return }
    report(Diagnostic(YAMLRule.missingKey, .error, "\(owner) has no '\(key)'", at: span, help: help))
  }

  /// Reports the keys nobody asked for. Call it last.
  package mutating func finish() {
    for key in order where !known.contains(key.text) {
      diagnostics.append(
        Diagnostic(
          YAMLRule.unknownKey, .error, "\(owner) has no key '\(key.text)'", at: key.span,
          help: Suggestion.help(for: key.text, among: known), fixes: Suggestion.fixes(for: key.text, at: key.span, among: known)))
    }
  }

  package mutating func reject(_ node: YAMLNode, _ message: String, help: String) { reject(node.span, message, help: help) }

  package mutating func reject(_ span: SourceSpan, _ message: String, help: String) {
    report(Diagnostic(YAMLRule.type, .error, message, at: span, help: help))
  }

  package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes over what another reader had to say.
  package mutating func absorb(_ other: KeyReader) { diagnostics += other.diagnostics }

  private func elements(of node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let items, _) = node { return items }
    return [node]
  }

  private mutating func text(_ node: YAMLNode, _ key: String) -> Located<String>? {
    guard case .scalar(let scalar) = node else {
      reject(node, "'\(key)' must be a single value, not \(node.kindName)", help: "write '\(key): …' on one line")
      return nil
    }
    return Located(scalar.text, at: scalar.span)
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(_ text: Located<String>, _ key: String, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return word }
    report(
      Diagnostic(
        YAMLRule.unknownValue, .error, "'\(key)' cannot be '\(text.value)'", at: text.span,
        help: Suggestion.help(for: text.value, among: type.allCases.map(\.rawValue)),
        fixes: Suggestion.fixes(for: text.value, at: text.span, among: type.allCases.map(\.rawValue))))
    return nil
  }
}
