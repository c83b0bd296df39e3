import Foundation
import Testing
import UnitModel

@testable import UnitChecks

/// Good text stays without errors and nearly without warnings: texts of this folder, the project's units and documentation.
@Suite struct PrecisionTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  private static func files(in folder: String, _ isWanted: (String) -> Bool) -> [String] {
    let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects.compactMap { $0 as? String } ?? []
    return all.filter(isWanted).sorted().map { "\(folder)/\($0)" }
  }

  @Test(arguments: files(in: "Tests/UnitChecksTests/GoodTexts") { $0.hasSuffix(".md") }) func `a good text has no finding above advice`(path: String)
    throws
  {
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    let language = String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
    let example = ExampleUnit(text, language: language)
    let loud = example.findings.filter { $0.severity > .advice }
    #expect(loud.isEmpty, "\(loud.map { "\(place(of: $0, in: example)) \($0.id): \($0.message)" })")
    let words = text.split { $0 == " " || $0 == "\n" }.count
    let told = example.findings.map { "\(place(of: $0, in: example)) \($0.id) '\(example.source.text($0.span).prefix(60))'" }
    #expect(example.findings.count * 1000 <= 12 * words, "\(told)")
    print("precision \(path): \(example.findings.count) findings in \(words) words")
  }

  @Test(arguments: ["README.md"] + files(in: "Sources/waymark/Documentation.docc") { $0.hasSuffix(".md") && !$0.contains("Checks.md") })
  func `the project's own documentation has hardly a finding above advice`(path: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    // Documentation has its title as a heading of level 1, and links to its neighbours.
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("# ") }.joined(separator: "\n")
    let example = ExampleUnit(body)
    let elsewhere: Set<String> = ["link-broken", "link-target-forbidden", "html-disallowed", "heading-skipped-level"]
    let loud = example.findings.filter { $0.severity > .advice && !elsewhere.contains($0.id) }
    let words = body.split { $0 == " " || $0 == "\n" }.count
    #expect(loud.count * 1000 <= 4 * words + 1000, "\(loud.map { "\(place(of: $0, in: example)) \($0.id): \($0.message)" })")
    print("precision \(path): \(loud.count) above advice, \(example.findings.count) in all, in \(words) words")
  }

  private func place(of finding: Diagnostic, in example: ExampleUnit) -> String {
    "line \(example.source.position(of: Int(finding.span.start)).line - example.firstLine + 1)"
  }
}
