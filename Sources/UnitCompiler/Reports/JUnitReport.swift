import UnitMarkup
import UnitModel

/// JUnit's XML, which build servers show: a suite per file, a failed case per finding.
struct JUnitReport: ReportFormat {
  let name = "junit"

  func write(_ report: Report, to output: inout [UInt8]) {
    var files: [(path: String, findings: [Finding])] = []
    for finding in report.findings {
      if files.last?.path == finding.file {
        files[files.count - 1].findings.append(finding)
      } else {
        files.append((finding.file, [finding]))
      }
    }
    let failures = report.findings.count { $0.diagnostic.severity != .advice }
    output +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"waymark\" tests=\"\(report.findings.count)\" failures=\"\(failures)\">\n".utf8
    for file in files {
      let failures = file.findings.count { $0.diagnostic.severity != .advice }
      output += "<testsuite name=\"\(escaped(file.path))\" tests=\"\(file.findings.count)\" failures=\"\(failures)\">\n".utf8
      for finding in file.findings { write(finding, to: &output) }
      output += "</testsuite>\n".utf8
    }
    output += "</testsuites>\n".utf8
  }

  private func write(_ finding: Finding, to output: inout [UInt8]) {
    let diagnostic = finding.diagnostic
    let place = "\(finding.file):\(finding.start.line):\(finding.start.column)"
    output +=
      "<testcase classname=\"\(escaped(finding.file))\" name=\"\(escaped("\(diagnostic.id) \(finding.start.line):\(finding.start.column)"))\">".utf8
    let text = escaped("\(place): \(diagnostic.severity.name): \(diagnostic.message)\n\(diagnostic.help)\n")
    if diagnostic.severity == .advice {
      output += "<system-out>\(text)</system-out>".utf8
    } else {
      output += "<failure type=\"\(diagnostic.severity.name)\" message=\"\(escaped(diagnostic.message))\">\(text)</failure>".utf8
    }
    output += "</testcase>\n".utf8
  }

  private func escaped(_ text: String) -> String {
    var writer = HTMLWriter()
    writer.text(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
