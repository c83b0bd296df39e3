import UnitModel

/// Findings as bytes, for the build's record.
enum FindingCoding {
  static func encode(_ findings: [Finding]) -> ArraySlice<UInt8> {
    var encoder = ByteEncoder()
    encoder.list(findings) { $0.finding($1) }
    return encoder.bytes[...]
  }

  /// The findings in some bytes; none where the bytes are not what `encode` wrote.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [Finding] {
    var decoder = ByteDecoder(bytes)
    return (try? decoder.list { decoder throws(ByteDecoder.Malformed) in try decoder.finding() }) ?? []
  }
}

extension ByteEncoder {
  fileprivate mutating func finding(_ finding: Finding) {
    let diagnostic = finding.diagnostic
    text(finding.file)
    text(diagnostic.id)
    number(Int(diagnostic.severity.rawValue))
    number(Int(diagnostic.outcome.rawValue))
    text(diagnostic.message)
    span(diagnostic.span)
    text(diagnostic.help)
    list(diagnostic.notes) {
      $0.text($1.message)
      $0.span($1.span)
    }
    list(diagnostic.fixes) {
      $0.span($1.span)
      $0.text($1.replacement)
      $0.number(Int($1.safety.rawValue))
    }
    list(diagnostic.requirements) { $0.text($1) }
    position(finding.start)
    position(finding.end)
    list(finding.fixPositions) {
      $0.position($1.start)
      $0.position($1.end)
    }
    list(finding.notePositions) { $0.position($1) }
  }

  mutating func span(_ span: SourceSpan) {
    number(Int(span.start))
    number(Int(span.end))
  }

  fileprivate mutating func position(_ position: SourcePosition) {
    number(position.line)
    number(position.column)
  }
}

extension ByteDecoder {
  fileprivate mutating func finding() throws(Malformed) -> Finding {
    let file = try text()
    let id = try text()
    let severity = try one(of: Severity.self)
    let outcome = try one(of: Outcome.self)
    let message = try text()
    let span = try span()
    let help = try text()
    let notes = try list { decoder throws(Malformed) in Note(try decoder.text(), at: try decoder.span()) }
    let fixes = try list { decoder throws(Malformed) in
      Fix(replace: try decoder.span(), with: try decoder.text(), safety: try decoder.one(of: Fix.Safety.self))
    }
    let requirements = try list { decoder throws(Malformed) in try decoder.text() }
    let diagnostic = Diagnostic(
      id: id, severity, message, at: span, help: help, outcome: outcome, notes: notes, fixes: fixes, requirements: requirements)
    return Finding(
      file: file, diagnostic: diagnostic, start: try position(), end: try position(),
      fixPositions: try list { decoder throws(Malformed) in .init(start: try decoder.position(), end: try decoder.position()) },
      notePositions: try list { decoder throws(Malformed) in try decoder.position() })
  }

  mutating func span() throws(Malformed) -> SourceSpan {
    SourceSpan(start: UInt32(truncatingIfNeeded: try number()), end: UInt32(truncatingIfNeeded: try number()))
  }

  fileprivate mutating func position() throws(Malformed) -> SourcePosition { SourcePosition(line: try number(), column: try number()) }
}
