import Foundation
import Testing
import UnitModel

@testable import UnitChecks

/// The test cases of W3C's ACT rules that markup alone decides, where they lie beside the checkout.
@Suite struct ACTRulesTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let cases = tests.appending(path: "../../../shared/data/act").standardized
  static let areThere = FileManager.default.fileExists(atPath: cases.appending(path: "index.json").path)

  private struct Case: Decodable {
    let ruleId: String
    let title: String
    let file: String
    let expected: String
    let staticDecidable: Bool
  }

  private func given() throws -> [Case] {
    try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.cases.appending(path: "index.json")))
      .filter { FileManager.default.fileExists(atPath: Self.cases.appending(path: $0.file).path) }
  }

  private func mapping() throws -> [String: [String]] {
    try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: Self.tests.appending(path: "../Data/act-mapping.json")))
  }

  @Test(.enabled(if: areThere, "the ACT test cases lie beside the checkout")) func `every case that markup decides is judged as expected`() throws {
    let mapping = try mapping()
    let cases = try given().filter { $0.staticDecidable && mapping[$0.ruleId] != nil }
    #expect(cases.count >= 270)
    for sample in cases {
      let bytes = [UInt8](try Data(contentsOf: Self.cases.appending(path: sample.file)))
      let found = Set(Checklist.audit(SourceFile(path: sample.file, bytes: bytes)).findings.map(\.id))
      let isFound = !found.isDisjoint(with: mapping[sample.ruleId] ?? [])
      #expect(isFound == (sample.expected == "failed"), "\(sample.ruleId) \(sample.title) \(sample.file)")
    }
  }

  @Test func `the mapping names checks that exist`() throws {
    for id in try mapping().values.joined() { #expect(Checklist.check(named: id) != nil, "\(id)") }
  }

  @Test(.enabled(if: areThere, "the ACT test cases lie beside the checkout")) func `a page cut off anywhere is read and judged`() throws {
    for sample in try given().enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
      let bytes = [UInt8](try Data(contentsOf: Self.cases.appending(path: sample.file)))
      for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 12)) {
        let findings = Checklist.audit(SourceFile(path: "a.html", bytes: Array(bytes[..<end]))).findings
        #expect(findings.allSatisfy { $0.span.range.upperBound <= end })
      }
    }
  }
}
