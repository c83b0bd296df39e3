import UnitModel

/// Names a finding so that it is known again after lines moved: its check, its file and the text at its place. Equal ones
/// in a file are numbered in their order.
enum Fingerprint {
  /// The fingerprint of each finding, in the order of the report.
  static func all(of report: Report) -> [String] {
    var counts: [String: Int] = [:]
    return report.findings.map { finding in
      let text = place(of: finding, report)
      let key = "\(finding.diagnostic.id)\n\(finding.file)\n\(text)"
      let number = counts[key, default: 0]
      counts[key] = number + 1
      return Digest.short(of: Array("\(key)\n\(number)".utf8))
    }
  }

  /// The words at the finding's place, blanks collapsed, so that a new indentation does not matter; for a place without
  /// words, the message.
  private static func place(of finding: Finding, _ report: Report) -> String {
    var bytes: [UInt8] = []
    for number in finding.start.line...max(finding.start.line, finding.end.line) {
      guard let line = report.line(finding.file, number) else { break }
      let start = number == finding.start.line ? min(line.count, finding.start.column - 1) : 0
      let end = number == finding.end.line ? min(line.count, finding.end.column - 1) : line.count
      bytes += line[start..<max(start, end)] + [UInt8(ascii: " ")]
    }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? finding.diagnostic.message : words
  }
}
