import UnitModel

/// GitHub's workflow commands, which become annotations in a pull request.
struct GitHubReport: ReportFormat {
  let name = "github"

  func write(_ report: Report, to output: inout [UInt8]) {
    for finding in report.findings {
      let diagnostic = finding.diagnostic
      let command =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "notice"
        }
      let isOneLine = finding.start.line == finding.end.line
      let columns = isOneLine ? ",col=\(finding.start.column),endColumn=\(finding.end.column)" : ""
      output +=
        "::\(command) file=\(property(finding.file)),line=\(finding.start.line),endLine=\(finding.end.line)\(columns),title=\(property(diagnostic.id))::"
        .utf8
      output += "\(data("\(diagnostic.message); \(diagnostic.help)"))\n".utf8
    }
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String { data(text).replacing(":", with: "%3A").replacing(",", with: "%2C") }
}
