import UnitModel

/// GNU gettext's PO: the id as context, codes as `<1>…</1>` and `<2/>` in the text.
struct PO: TranslationFormat {
  let name = "po"
  let fileExtension = "po"

  func recognises(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return head.contains("msgid ") && head.contains("X-Waymark-Unit")
  }

  func write(_ file: TranslationFile) -> [UInt8] {
    var lines = [
      "msgid \"\"", "msgstr \"\"",
      "\"Content-Type: text/plain; charset=UTF-8\\n\"", "\"Content-Transfer-Encoding: 8bit\\n\"", "\"MIME-Version: 1.0\\n\"",
      "\"Language: \(file.targetLanguage.description.replacing("-", with: "_"))\\n\"",
      "\"X-Source-Language: \(file.sourceLanguage)\\n\"", "\"X-Waymark-Unit: \(file.unit)\\n\"",
    ]
    for entry in file.entries {
      lines.append("")
      if !entry.note.isEmpty { lines.append("#. \(entry.note)") }
      lines.append("#: units/\(file.unit)/unit.md")
      if entry.state == .stale { lines.append("#, fuzzy") }
      lines.append("msgctxt \(Self.quote(entry.id))")
      lines.append("msgid \(Self.quote(entry.source.tagged))")
      lines.append("msgstr \(Self.quote(entry.target?.tagged ?? ""))")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  func read(_ source: SourceFile) -> Reported<TranslationFile?> {
    var reader = POReader(source)
    reader.read()
    if let problem = reader.problem {
      return refuse(problem.message, at: SourceSpan(source.line(problem.line)), help: "mend the line, or open and save the file in a PO editor")
    }
    let header = reader.messages.first { $0.id.isEmpty }.map { Self.fields($0.translation) } ?? [:]
    guard let unit = header["x-waymark-unit"], let from = LanguageTag(header["x-source-language"] ?? ""),
      let to = LanguageTag((header["language"] ?? "").replacing("_", with: "-"))
    else {
      return refuse(
        "the header names no unit, or not both languages", at: SourceSpan(source.line(1)),
        help: "it needs the fields Language, X-Source-Language and X-Waymark-Unit; export the unit again")
    }
    let entries = reader.messages.filter { !$0.id.isEmpty }.map { message in
      TranslationFile.Entry(
        id: message.context, source: SegmentContent(tagged: message.id),
        target: message.translation.isEmpty ? nil : SegmentContent(tagged: message.translation),
        state: message.translation.isEmpty ? .missing : message.isFuzzy ? .stale : .done, span: SourceSpan(source.line(message.line)))
    }
    return Reported(TranslationFile(unit: unit, sourceLanguage: from, targetLanguage: to, entries: entries))
  }

  private static func fields(_ header: String) -> [String: String] {
    header.split(separator: "\n").reduce(into: [:]) { fields, line in
      guard let colon = line.firstIndex(of: ":") else { return }
      fields[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
  }

  private static func quote(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
  }
}

/// Reads the messages of a PO file.
private struct POReader {
  struct Message {
    var context = ""
    var id = ""
    var translation = ""
    var isFuzzy = false
    /// 1-based.
    var line = 1
  }

  private enum Part { case context, id, translation, other }

  private let source: SourceFile
  private(set) var messages: [Message] = []
  private(set) var problem: (message: String, line: Int)?
  private var message = Message()
  private var part = Part.other
  private var isFuzzyAhead = false

  init(_ source: SourceFile) { self.source = source }

  mutating func read() {
    for number in 1...source.lineCount where problem == nil {
      guard let line = String(validating: source.bytes[source.line(number)], as: UTF8.self) else {
        problem = ("this line is not in UTF-8", number)
        return
      }
      // Editors for Windows put a byte order mark before the first line.
      read(number == 1 && line.unicodeScalars.first == "\u{FEFF}" ? String(line.unicodeScalars.dropFirst()) : line, number)
    }
    finish()
  }

  private mutating func read(_ line: String, _ number: Int) {
    if line.hasPrefix("#,") {
      finish()
      if line.contains("fuzzy") { isFuzzyAhead = true }
    } else if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) {
      finish()
    } else if line.hasPrefix("msgctxt ") {
      begin(.context, line.dropFirst(8), number)
    } else if line.hasPrefix("msgid ") {
      if part != .context { finish() }
      begin(.id, line.dropFirst(6), number)
    } else if line.hasPrefix("msgstr ") {
      begin(.translation, line.dropFirst(7), number)
    } else if line.hasPrefix("\"") {
      add(line[...], number)
    } else {
      problem = ("this line is no part of a PO file", number)
    }
  }

  private mutating func begin(_ next: Part, _ rest: Substring, _ number: Int) {
    if next == .context { finish() }
    if next != .translation, message.context.isEmpty, message.id.isEmpty { message.line = number }
    part = next
    add(rest, number)
  }

  private mutating func add(_ quoted: Substring, _ number: Int) {
    let text = quoted.drop(while: \.isWhitespace)
    guard text.first == "\"", let end = text.lastIndex(of: "\""), end > text.startIndex else {
      problem = ("this text is not between quotation marks", number)
      return
    }
    let value = Self.unescape(text[text.index(after: text.startIndex)..<end])
    switch part {
    case .context: message.context += value
    case .id: message.id += value
    case .translation: message.translation += value
    case .other: problem = ("this text belongs to no message", number)
    }
  }

  private mutating func finish() {
    if part == .translation {
      message.isFuzzy = isFuzzyAhead
      messages.append(message)
      isFuzzyAhead = false
      message = Message()
      part = .other
    }
  }

  private static func unescape(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        switch character {
        case "n": result.append("\n")
        case "t": result.append("\t")
        case "r": result.append("\r")
        default: result.append(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
