import Foundation
import Testing
import UnitModel

@testable import UnitCompiler

/// Findings are known again after the text around them changed.
@Suite struct BaselineTests {
  private static let text = "First.\n\n![](a.svg)\n\n![](a.svg)\n\n[here](b)\n"

  @Test func `lines above and another indentation do not matter, other words do`() throws {
    let baseline = Baseline(accepting: report(Self.text))
    #expect(baseline.entries.count == 3)
    #expect(baseline.apply(to: report("New words.\n\n" + Self.text.replacing("[here]", with: "  [here]"))).findings.isEmpty)
    let changed = baseline.apply(to: report(Self.text.replacing("[here](b)", with: "[here](c)")))
    #expect(changed.findings.map(\.start.line) == [7])
    #expect(changed.stale.map(\.id) == ["link-text-generic"])
    #expect(changed.accepted == 2)
  }

  @Test func `one more of the same is new, one less is stale`() throws {
    let baseline = Baseline(accepting: report(Self.text))
    #expect(baseline.apply(to: report(Self.text + "\n![](a.svg)\n")).findings.map(\.start.line) == [9])
    let fewer = baseline.apply(to: report("![](a.svg)\n\n[here](b)\n"))
    #expect(fewer.findings.isEmpty)
    #expect(fewer.stale.count == 1)
    #expect(baseline.apply(to: report(""), isJudged: { _ in false }).stale.isEmpty)
  }

  @Test func `the file is read back as it was written, and other files are refused`() throws {
    let baseline = Baseline(accepting: report(Self.text))
    #expect(try Baseline(reading: baseline.bytes, path: "b.txt").entries == baseline.entries)
    #expect(String(decoding: baseline.bytes, as: UTF8.self).hasPrefix("# "))
    #expect(throws: WorldError.self) { try Baseline(reading: Array("not a baseline\n".utf8), path: "b.txt") }
  }

  @Test func `gitlab gets an issue for each finding, each with its own fingerprint`() throws {
    var output: [UInt8] = []
    GitLabReport().write(report(Self.text), to: &output)
    let issues = try #require(try JSONSerialization.jsonObject(with: Data(output)) as? [[String: Any]])
    #expect(issues.count == 3)
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 3)
    #expect(issues.compactMap { $0["severity"] as? String } == ["major", "major", "minor"])
    let location = try #require(issues[2]["location"] as? [String: Any])
    #expect(location["path"] as? String == "units/a/unit.md")
    #expect(location["lines"] as? [String: Int] == ["begin": 7, "end": 7])
  }

  @Test func `sarif tells rules, fixes and fingerprints`() throws {
    var output: [UInt8] = []
    SARIFReport().write(report(Self.text), to: &output)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rule = try #require((driver["rules"] as? [[String: Any]])?.first)
    #expect((rule["shortDescription"] as? [String: String])?["text"]?.hasSuffix("?") == true)
    #expect((rule["help"] as? [String: String])?["text"]?.contains("WCAG 2.2 1.1.1 Non-text Content (A)") == true)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(Set(results.compactMap { ($0["partialFingerprints"] as? [String: String])?["waymark/v1"] }).count == 3)
    let fix = try #require((results[2]["fixes"] as? [[String: Any]])?.first)
    #expect((fix["description"] as? [String: String])?["text"] != nil)
  }

  /// Pictures without words are errors, links named "here" warnings with a fix.
  private func report(_ text: String) -> Report {
    let source = SourceFile(path: "units/a/unit.md", bytes: Array(text.utf8))
    var findings: [Finding] = []
    for line in 1...source.lineCount {
      let content = source.text(SourceSpan(source.line(line)))
      let blanks = content.prefix { $0 == " " }.utf8.count
      let span = SourceSpan(source.line(line).lowerBound + blanks..<source.line(line).upperBound)
      if content.contains("![]") {
        findings.append(Finding(Diagnostic(id: "image-alt-missing", .error, "m", at: span, help: "h", requirements: ["1.1.1"]), in: source))
      }
      if content.contains("[here]") {
        let fix = Fix(replace: span, with: "x", safety: .needsJudgement)
        findings.append(Finding(Diagnostic(id: "link-text-generic", .warning, "m", at: span, help: "h", fixes: [fix]), in: source))
      }
    }
    return Report(findings: findings, units: 0, toolVersion: "1") { _, number in
      number <= source.lineCount ? Array(source.bytes[source.line(number)]) : nil
    }
  }
}
