import UnitModel

/// Waymark's own format, version 1; lines and columns count from 1, columns in UTF-8 bytes.
struct JSONReport: ReportFormat {
  let name = "json"

  func write(_ report: Report, to output: inout [UInt8]) {
    output.json("{\"version\":1,\"tool\":{\"name\":\"waymark\",\"version\":")
    output.json(text: report.toolVersion)
    output.json("},\n\"findings\":[")
    for (index, finding) in report.findings.enumerated() {
      output.json(index == 0 ? "\n" : ",\n")
      write(finding, to: &output)
    }
    output.json("\n],\n\"summary\":{")
    let figures: [(StaticString, Int)] = [
      (report.subject.plural, report.summary.units), ("errors", report.summary.errors), ("warnings", report.summary.warnings),
      ("advice", report.summary.advice), ("findings", report.findings.count),
    ]
    for (index, figure) in figures.enumerated() {
      if index > 0 { output.json(",") }
      output.json(key: figure.0)
      output.json(figure.1)
    }
    output.json("}}\n")
  }

  private func write(_ finding: Finding, to output: inout [UInt8]) {
    let diagnostic = finding.diagnostic
    output.json("{\"id\":")
    output.json(text: diagnostic.id)
    output.json(",\"severity\":")
    output.json(text: diagnostic.severity.name)
    output.json(",\"outcome\":")
    output.json(text: diagnostic.outcome.name)
    output.json(",\"file\":")
    output.json(text: finding.file)
    output.json(",")
    positions(finding.start, finding.end, to: &output)
    output.json(",\"message\":")
    output.json(text: diagnostic.message)
    output.json(",\"help\":")
    output.json(text: diagnostic.help)
    output.json(",\"requirements\":")
    output.json(list: diagnostic.requirements) { $0.json(text: $1) }
    output.json(",\"notes\":")
    output.json(list: zip(diagnostic.notes, finding.notePositions).map { $0 }) { output, note in
      output.json("{\"message\":")
      output.json(text: note.0.message)
      output.json(",\"line\":")
      output.json(note.1.line)
      output.json(",\"column\":")
      output.json(note.1.column)
      output.json("}")
    }
    output.json(",\"fixes\":")
    output.json(list: zip(diagnostic.fixes, finding.fixPositions).map { $0 }) { output, fix in
      output.json("{\"safety\":")
      output.json(text: fix.0.safety == .safe ? "safe" : "needs-judgement")
      output.json(",")
      positions(fix.1.start, fix.1.end, to: &output)
      output.json(",\"replacement\":")
      output.json(text: fix.0.replacement)
      output.json("}")
    }
    output.json("}")
  }

  private func positions(_ start: SourcePosition, _ end: SourcePosition, to output: inout [UInt8]) {
    output.json("\"line\":")
    output.json(start.line)
    output.json(",\"column\":")
    output.json(start.column)
    output.json(",\"endLine\":")
    output.json(end.line)
    output.json(",\"endColumn\":")
    output.json(end.column)
  }
}
