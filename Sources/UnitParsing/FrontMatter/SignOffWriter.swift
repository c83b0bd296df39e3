public import UnitModel

/// Writes an answer to a review question into a text's front matter; every other byte stays as it is.
public enum SignOffWriter {
  /// Puts an answer into `checked`: in the place of an older one by the same person to the same question, or behind the
  /// last one.
  /// - Returns: nil when the front matter is such that the answer cannot be put in safely.
  public static func write(_ signOff: SignOff, into source: SourceFile) -> [UInt8]? {
    guard let fences = FrontMatterReader.fences(in: source) else { return nil }
    guard let edit = edit(for: signOff, in: source, fences.content) else { return nil }
    let bytes = source.applying([edit]).bytes
    return isRight(bytes, signOff, source) ? bytes : nil
  }

  private static func edit(for signOff: SignOff, in source: SourceFile, _ content: Range<Int>) -> SourceEdit? {
    guard case .mapping(let entries, _)? = YAMLReader.read(source, content).value else { return nil }
    let lines = ["check: \(signOff.check.value)", "by: \(scalar(signOff.by))", "on: \(signOff.on.iso)", "digest: \(signOff.digest)"]
    func block(_ indentation: Int) -> String {
      let margin = String(repeating: " ", count: indentation)
      return margin + "- " + lines.joined(separator: "\n" + margin + "  ")
    }
    let flow = "{\(lines.joined(separator: ", "))}"
    guard let checked = entries.first(where: { $0.key.text == "checked" }) else {
      return SourceEdit(replace: SourceSpan(content.upperBound..<content.upperBound), with: "checked:\n\(block(2))\n")
    }
    guard case .sequence(let items, let span) = checked.value, let last = items.last else {
      guard isEmpty(checked.value) else { return nil }
      let start = Int(checked.key.span.end)
      return SourceEdit(
        replace: SourceSpan(start..<max(start, source.line(source.position(of: start).line).upperBound)), with: ":\n\(block(2))")
    }
    let isFlow = source.bytes[Int(span.start)] == UInt8(ascii: "[")
    if let older = items.first(where: { isSame($0, signOff) }), let start = start(of: older) {
      let isFlowItem = source.bytes[Int(older.span.start)] == UInt8(ascii: "{")
      let indentation = start - source.line(source.position(of: start).line).lowerBound
      let text = isFlowItem ? flow : lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
      return SourceEdit(replace: SourceSpan(start..<end(of: older, source)), with: text)
    }
    if isFlow { return SourceEdit(replace: SourceSpan(end(of: last, source)..<end(of: last, source)), with: ", \(flow)") }
    let lastLine = source.line(source.position(of: end(of: last, source)).line)
    let dash = source.line(source.position(of: Int(last.span.start)).line)
    let indentation = source.bytes[dash].prefix { $0 == 0x20 }.count
    return SourceEdit(replace: SourceSpan(lastLine.upperBound..<lastLine.upperBound), with: "\n" + block(indentation))
  }

  /// `checked:` or `checked: []`.
  private static func isEmpty(_ node: YAMLNode) -> Bool {
    switch node {
    case .scalar(let scalar): scalar.isNull
    case .sequence(let items, _): items.isEmpty
    case .mapping: false
    }
  }

  private static func isSame(_ item: YAMLNode, _ signOff: SignOff) -> Bool {
    guard case .mapping(let entries, _) = item else { return false }
    func text(_ key: String) -> String? {
      if case .scalar(let scalar)? = entries.first(where: { $0.key.text == key })?.value { return scalar.text }
      return nil
    }
    return text("check") == signOff.check.value && text("by") == signOff.by
  }

  /// Where an item begins: its first key, or its brace.
  private static func start(of item: YAMLNode) -> Int? {
    guard case .mapping(let entries, let span) = item, let first = entries.first else { return nil }
    return min(Int(span.start), Int(first.key.span.start))
  }

  /// Behind the last byte of a value: a block collection ends, for libyaml, where the next thing begins.
  private static func end(of node: YAMLNode, _ source: SourceFile) -> Int {
    let isFlow = [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(source.bytes[Int(node.span.start)])
    switch node {
    case .mapping(let entries, _) where !isFlow: return entries.last.map { end(of: $0.value, source) } ?? Int(node.span.end)
    case .sequence(let items, _) where !isFlow: return items.last.map { end(of: $0, source) } ?? Int(node.span.end)
    default: return Int(node.span.end)
    }
  }

  /// A name as YAML reads it back: in quotes where it could be anything else than text.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "." || $0 == "-" || ("0"..."9").contains($0) }
      && !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    if isPlain { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").unicodeScalars.filter { $0.value >= 32 }
    return "\"\(String(String.UnicodeScalarView(escaped)))\""
  }

  /// Whether the answer is there, and all else is what it was.
  private static func isRight(_ bytes: [UInt8], _ signOff: SignOff, _ source: SourceFile) -> Bool {
    let before = FrontMatterReader.read(source)
    let after = FrontMatterReader.read(SourceFile(path: source.path, bytes: bytes))
    let rest = source.bytes[before.value.span.range.upperBound...]
    let answers = after.value.signOffs.filter { $0.check.value == signOff.check.value && $0.by == signOff.by }
    return bytes[after.value.span.range.upperBound...].elementsEqual(rest) && after.diagnostics.count <= before.diagnostics.count
      && after.value.title.value == before.value.title.value && answers.count == 1 && answers[0].digest == signOff.digest
      && [before.value.signOffs.count, before.value.signOffs.count + 1].contains(after.value.signOffs.count)
  }
}
