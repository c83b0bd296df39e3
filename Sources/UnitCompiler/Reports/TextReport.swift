import UnitChecks
import UnitModel

/// What people read in a terminal, drawn as the best compilers do.
struct TextReport: ReportFormat {
  let name = "text"

  private static let maximumColumns = 100

  func write(_ report: Report, to output: inout [UInt8]) {
    var shown = report.findings
    if let limit = report.limit, shown.count > limit {
      let ranked = report.findings.indices.sorted { left, right in
        let severities = (report.findings[left].diagnostic.severity, report.findings[right].diagnostic.severity)
        return severities.0 == severities.1 ? left < right : severities.0 > severities.1
      }
      shown = ranked.prefix(limit).sorted().map { report.findings[$0] }
    }
    let style = Style(isOn: report.hasColour)
    for finding in shown {
      draw(finding, report, style, to: &output)
      output += "\n".utf8
    }
    let hidden = report.findings.count - shown.count
    if hidden > 0 { output += "… and \(hidden) more: --max-findings 0 draws all, --report json lists all\n\n".utf8 }
    output += "\(summary(report))\n".utf8
  }

  private func draw(_ finding: Finding, _ report: Report, _ style: Style, to output: inout [UInt8]) {
    let diagnostic = finding.diagnostic
    let doubt = diagnostic.outcome == .cannotTell ? " (cannot tell)" : ""
    output += "\(style.severity(diagnostic.severity))\(style.bold(": \(harmless(diagnostic.message))\(doubt)")) [\(diagnostic.id)]\n".utf8
    let number = String(finding.start.line)
    let margin = String(repeating: " ", count: number.count)
    output += "\(margin)\(style.faint("-->")) \(harmless(finding.file)):\(finding.start.line):\(finding.start.column)\n".utf8
    if let bytes = report.line(finding.file, finding.start.line) {
      let excerpt = Excerpt(
        bytes, from: finding.start.column, to: finding.end.line == finding.start.line ? finding.end.column : bytes.count + 1, Self.maximumColumns)
      output += "\(margin) \(style.faint("|"))\n\(style.faint("\(number) |")) \(excerpt.text)\n".utf8
      output += "\(margin) \(style.faint("|")) \(excerpt.indentation)\(style.severity(diagnostic.severity, excerpt.underline))\n".utf8
    }
    var details = ["help: \(harmless(diagnostic.help))"]
    for (note, position) in zip(diagnostic.notes, finding.notePositions) {
      details.append("note: \(harmless(note.message)): \(harmless(finding.file)):\(position.line):\(position.column)")
    }
    let explanation = Checklist.check(named: diagnostic.id).map { ["waymark explain \($0.about.id)"] } ?? []
    let references = references(diagnostic.requirements) + explanation
    if !references.isEmpty { details.append("see: \(references.joined(separator: " · "))") }
    for detail in details { output += "\(margin) \(style.faint("=")) \(detail)\n".utf8 }
  }

  private func references(_ requirements: [String]) -> [String] {
    requirements.map { number in "WCAG 2.2 SC \(number)\(SuccessCriterion(number).map { " (\($0.level.rawValue))" } ?? "")" }
  }

  private func summary(_ report: Report) -> String {
    var parts: [String] = []
    if report.summary.errors > 0 { parts.append(report.summary.errors.counted("error")) }
    if report.summary.warnings > 0 { parts.append(report.summary.warnings.counted("warning")) }
    if report.summary.advice > 0 { parts.append("\(report.summary.advice) advice") }
    return (parts.isEmpty ? "no findings" : parts.joined(separator: ", ")) + " in " + report.summary.units.counted(report.subject.singular)
  }

  /// Text from a source without anything a terminal would obey.
  private func harmless(_ text: String) -> String { Excerpt.harmless(text) }
}

/// Colours of a terminal, or none.
private struct Style {
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "34") }

  func severity(_ severity: Severity, _ text: String? = nil) -> String {
    switch severity {
    case .error: wrap(text ?? severity.name, "1;31")
    case .warning: wrap(text ?? severity.name, "1;33")
    case .advice: wrap(text ?? severity.name, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

/// The part of a line that is shown, and the marks below it.
private struct Excerpt {
  let text: String
  let indentation: String
  let underline: String

  /// - Parameters:
  ///   - start: 1-based byte column of the first marked byte.
  ///   - end: 1-based byte column behind the last one.
  init(_ line: [UInt8], from start: Int, to end: Int, _ maximum: Int) {
    let first = min(max(start - 1, 0), line.count)
    let last = min(max(end - 1, first), line.count)
    let before = Self.harmless(String(decoding: line[..<first], as: UTF8.self))
    let marked = Self.harmless(String(decoding: line[first..<last], as: UTF8.self))
    let after = Self.harmless(String(decoding: line[last...], as: UTF8.self))
    let shownBefore = before.count > maximum * 2 / 3 ? "…" + before.suffix(maximum / 3) : before
    let shownMarked = marked.count > maximum ? marked.prefix(maximum - 1) + "…" : marked
    let rest = max(0, maximum - shownBefore.count - shownMarked.count)
    text = shownBefore + shownMarked + (after.count > rest ? after.prefix(rest) + "…" : after)
    indentation = String(repeating: " ", count: Self.width(of: shownBefore))
    underline = String(repeating: "^", count: max(1, Self.width(of: shownMarked)))
  }

  /// A tab becomes a blank; control characters and those that turn the direction of text become a mark.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\t" ? " " : isHarmful(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || (0x7F...0x9F).contains(scalar.value) || (0x200E...0x200F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// Columns on a terminal: two for East Asian wide characters and emoji.
  private static func width(of text: String) -> Int {
    text.reduce(0) { width, character in
      guard let value = character.unicodeScalars.first?.value else { return width }
      let isWide =
        (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value)
        || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value) || (0x1F300...0x1FAFF).contains(value)
      return width + (isWide ? 2 : 1)
    }
  }
}
