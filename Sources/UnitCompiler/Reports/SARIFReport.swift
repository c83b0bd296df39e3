import UnitChecks
import UnitModel

/// SARIF 2.1.0 (OASIS), which code hosting services read.
struct SARIFReport: ReportFormat {
  let name = "sarif"

  func write(_ report: Report, to output: inout [UInt8]) {
    let rules = Set(report.findings.map(\.diagnostic.id)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    let requirements = Dictionary(report.findings.map { ($0.diagnostic.id, $0.diagnostic.requirements) }, uniquingKeysWith: { first, _ in first })
    output.json(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"waymark\",\"semanticVersion\":"
    )
    output.json(text: report.toolVersion)
    output.json(",\"rules\":")
    output.json(list: rules) { output, rule in
      output.json("{\"id\":")
      output.json(text: rule)
      writeHelp(of: rule, to: &output)
      output.json(",\"properties\":{\"tags\":")
      output.json(list: ["accessibility"] + (requirements[rule] ?? []).map { "wcag-\($0)" }) { $0.json(text: $1) }
      output.json("}}")
    }
    output.json("}},\"columnKind\":\"unicodeCodePoints\",\"results\":")
    output.json(list: Array(zip(report.findings, Fingerprint.all(of: report)))) { output, result in
      write(result.0, ruleIndex: indices[result.0.diagnostic.id] ?? 0, fingerprint: result.1, report, to: &output)
    }
    output.json("}]}\n")
  }

  /// What a check asks and why, with its examples, or what a rule of the compiler means.
  private func writeHelp(of id: String, to output: inout [UInt8]) {
    guard let about = Checklist.check(named: id)?.about else { return writeMeaning(of: id, to: &output) }
    output.json(",\"shortDescription\":{\"text\":")
    output.json(text: about.question)
    output.json("},\"fullDescription\":{\"text\":")
    output.json(text: about.why)
    output.json("},\"defaultConfiguration\":{\"level\":")
    output.json(text: level(of: about.severity))
    let criteria = about.requirements.compactMap(SuccessCriterion.init).map { "WCAG 2.2 \($0.number) \($0.handle) (\($0.level.rawValue))" }
    let examples = [("Bad", about.bad), ("Good", about.good)].flatMap { title, texts in texts.prefix(1).map { "\(title):\n\n\($0)" } }
    output.json("},\"help\":{\"text\":")
    output.json(text: ([about.question, about.why] + criteria + examples).joined(separator: "\n\n"))
    output.json("}")
  }

  private func writeMeaning(of id: String, to output: inout [UInt8]) {
    guard let rule = FindingRules.rule(named: id) else { return }
    output.json(",\"shortDescription\":{\"text\":")
    output.json(text: rule.meaning)
    output.json("},\"help\":{\"text\":")
    output.json(text: rule.meaning)
    output.json("}")
  }

  private func write(_ finding: Finding, ruleIndex: Int, fingerprint: String, _ report: Report, to output: inout [UInt8]) {
    let diagnostic = finding.diagnostic
    output.json("\n{\"ruleId\":")
    output.json(text: diagnostic.id)
    output.json(",\"ruleIndex\":")
    output.json(ruleIndex)
    if diagnostic.outcome == .cannotTell {
      output.json(",\"kind\":\"review\",\"level\":\"none\"")
    } else {
      output.json(",\"kind\":\"fail\",\"level\":")
      output.json(text: level(of: diagnostic.severity))
    }
    output.json(",\"partialFingerprints\":{\"waymark/v1\":")
    output.json(text: fingerprint)
    output.json("},\"message\":{\"text\":")
    output.json(text: "\(diagnostic.message); \(diagnostic.help)")
    output.json("},\"locations\":[{\"physicalLocation\":{")
    artifact(finding.file, to: &output)
    output.json(",\"region\":")
    region(finding.start, finding.end, finding.file, report, to: &output)
    output.json("}}]")
    let fixes = Array(zip(diagnostic.fixes, finding.fixPositions))
    if !fixes.isEmpty {
      output.json(",\"fixes\":")
      output.json(list: fixes) { output, fix in
        output.json("{\"description\":{\"text\":")
        output.json(text: fix.0.safety == .safe ? "mend: the meaning stays the same" : "mend: look whether it is what you mean")
        output.json("},\"artifactChanges\":[{")
        artifact(finding.file, to: &output)
        output.json(",\"replacements\":[{\"deletedRegion\":")
        region(fix.1.start, fix.1.end, finding.file, report, to: &output)
        output.json(",\"insertedContent\":{\"text\":")
        output.json(text: fix.0.replacement)
        output.json("}}]}]}")
      }
    }
    output.json("}")
  }

  private func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  private func artifact(_ path: String, to output: inout [UInt8]) {
    let safe = path.utf8.map { byte in
      Identifier.allows(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    output.json("\"artifactLocation\":{\"uri\":")
    output.json(text: safe)
    output.json(",\"uriBaseId\":\"%SRCROOT%\"}")
  }

  private func region(_ start: SourcePosition, _ end: SourcePosition, _ file: String, _ report: Report, to output: inout [UInt8]) {
    output.json("{\"startLine\":")
    output.json(start.line)
    output.json(",\"startColumn\":")
    output.json(characters(before: start, file, report))
    output.json(",\"endLine\":")
    output.json(end.line)
    output.json(",\"endColumn\":")
    output.json(characters(before: end, file, report))
    output.json("}")
  }

  /// The column in characters, from 1, of a column in bytes.
  private func characters(before position: SourcePosition, _ file: String, _ report: Report) -> Int {
    guard let line = report.line(file, position.line) else { return position.column }
    return line.prefix(position.column - 1).count { $0 & 0xC0 != 0x80 } + 1
  }
}
