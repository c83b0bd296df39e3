import Foundation
import FoundationXML
import Testing
import UnitModel

@testable import UnitCompiler

/// Reports, byte by byte.
@Suite struct ReportTests {
  static let source = SourceFile(path: "units/a/unit.md", bytes: Array("first\n\u{1B}[31m![](media/\u{E4}.jpg) \u{26}\n".utf8))

  @Test func `text is drawn with the line and marks below it`() {
    let expected = """
      error: the image 'x' has no text alternative [image-alt-missing]
       --> units/a/unit.md:2:6
        |
      2 | \u{FFFD}[31m![](media/ä.jpg) &
        |      ^^^^^^^^^^^^^^^^
        = help: write it
        = see: WCAG 2.2 SC 1.1.1 (A) · waymark explain image-alt-missing

      1 error in 1 unit

      """
    #expect(report("text") == expected)
  }

  @Test func `github commands escape what would end them`() {
    #expect(
      report("github", message: "50 %, a\nb")
        == "::error file=units/a/unit.md,line=2,endLine=2,col=6,endColumn=23,title=image-alt-missing::50 %25, a%0Ab; write it\n")
  }

  @Test func `json is versioned and can be read back`() throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report("json", message: "a \"b\" \\ \u{1}").utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    let finding = try #require((object["findings"] as? [[String: Any]])?.first)
    #expect(finding["message"] as? String == "a \"b\" \\ \u{1}")
    #expect(finding["line"] as? Int == 2)
    #expect(finding["column"] as? Int == 6)
    #expect(finding["endColumn"] as? Int == 23)
    #expect(finding["requirements"] as? [String] == ["1.1.1"])
    #expect((object["summary"] as? [String: Int])?["errors"] == 1)
  }

  @Test func `sarif counts columns in characters`() throws {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report("sarif").utf8)) as? [String: Any])
    #expect(object["version"] as? String == "2.1.0")
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["level"] as? String == "error")
    let location = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["region"] as? [String: Int]) == ["startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 22])
  }

  @Test func `junit is well-formed with anything inside`() {
    let parser = XMLParser(data: Data(report("junit", message: "<a> & \u{1B} ]]>").utf8))
    #expect(parser.parse())
  }

  @Test(arguments: ReportFormats.all.map(\.name)) func `a report of nothing, and the same report twice, are as expected`(name: String) {
    let empty = Report(findings: [], units: 0, toolVersion: "1", line: { _, _ in nil })
    var output: [UInt8] = []
    ReportFormats.named(name)?.write(empty, to: &output)
    #expect(name == "github" ? output.isEmpty : !output.isEmpty)
    #expect(report(name) == report(name))
  }

  private func report(_ name: String, message: String = "the image 'x' has no text alternative") -> String {
    let diagnostic = Diagnostic(
      id: "image-alt-missing", .error, message, at: SourceSpan(start: 11, end: 28), help: "write it", requirements: ["1.1.1"])
    let content = Report(findings: [Finding(diagnostic, in: Self.source)], units: 1, toolVersion: "1.0.0") { _, line in
      Array(Self.source.bytes[Self.source.line(line)])
    }
    var output: [UInt8] = []
    ReportFormats.named(name)?.write(content, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
