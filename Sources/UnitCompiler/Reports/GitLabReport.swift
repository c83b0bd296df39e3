import UnitModel

/// GitLab's code quality report: an array of issues in the form of Code Climate.
struct GitLabReport: ReportFormat {
  let name = "gitlab"

  func write(_ report: Report, to output: inout [UInt8]) {
    let fingerprints = Fingerprint.all(of: report)
    output.json("[")
    for (index, finding) in report.findings.enumerated() {
      let diagnostic = finding.diagnostic
      output.json(index == 0 ? "\n" : ",\n")
      output.json("{\"description\":")
      output.json(text: "\(diagnostic.message); \(diagnostic.help)")
      output.json(",\"check_name\":")
      output.json(text: diagnostic.id)
      output.json(",\"fingerprint\":")
      output.json(text: fingerprints[index])
      output.json(",\"severity\":")
      output.json(text: severity(diagnostic))
      output.json(",\"location\":{\"path\":")
      output.json(text: finding.file)
      output.json(",\"lines\":{\"begin\":")
      output.json(finding.start.line)
      output.json(",\"end\":")
      output.json(max(finding.start.line, finding.end.line))
      output.json("}}}")
    }
    output.json("\n]\n")
  }

  private func severity(_ diagnostic: Diagnostic) -> String {
    switch diagnostic.severity {
    case .error: "major"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
