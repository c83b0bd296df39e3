import Foundation
import Testing

@testable import UnitChecks

/// Every candidate of the published checklist is a check, or has its reason why not.
@Suite struct CandidateTests {
  private struct Candidate: Decodable { let id: String }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data/checklist.json").standardized
  private static let isThere = FileManager.default.fileExists(atPath: file.path)

  @Test(.enabled(if: isThere, "no ../shared/data")) func `each candidate is a check or has its reason`() throws {
    let candidates = try JSONDecoder().decode([Candidate].self, from: Data(contentsOf: Self.file)).map(\.id)
    let checks = Set(Checklist.all.map(\.about.id))
    let reasons = Set(Checklist.otherCandidates.map(\.id))
    for id in candidates { #expect(checks.contains(id) || reasons.contains(id), "\(id)") }
    for id in reasons { #expect(candidates.contains(id), "\(id) is no candidate") }
  }
}
