import Foundation
import Testing
import UnitModel

@testable import UnitChecks

/// Pairs of a mistake and its good twin that lie outside of the project; skipped where they are absent.
@Suite struct SeededMistakesTests {
  private struct Pair: Decodable {
    let check: String
    let bad: String
    let good: String
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/data").standardized
  private static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "seeded-mistakes.json").path)

  /// Good twins that break a rule of this house, each with the reason.
  private static let refusedGoodTwins: [String: String] = [
    "section-without-heading": "its headings are all called “The river”, which heading-duplicate-sibling reports",
    "table-no-header-html": "raw HTML is refused: a table is written with |",
    "language-of-parts-missing": "raw HTML is refused: [words]{lang=fr} marks a language",
    "language-tag-invalid": "raw HTML is refused: [words]{lang=fr} marks a language",
    "video-no-captions": "raw HTML is refused: :::video is written",
    "audio-no-transcript": "raw HTML is refused: :::audio is written",
    "iframe-no-title": "raw HTML is refused: a link is written",
    "html-onclick-non-button": "raw HTML and scripts are refused: an activity is written",
    "html-aria-misuse": "raw HTML is refused: an activity is written",
    "image-alt-too-long": "a chart without its figures needs a description; the twin promises a table that is not in it",
  ]

  @Test(.enabled(if: isThere, "no ../shared/data")) func `each mistake is found at its line, and its good twin is silent`() throws {
    let pairs = try JSONDecoder().decode([Pair].self, from: Data(contentsOf: Self.folder.appending(path: "seeded-mistakes.json")))
    var found = 0
    for pair in pairs {
      let bad = ExampleUnit(Self.wrapped(pair.bad))
      let good = ExampleUnit(Self.wrapped(pair.good))
      let goodIDs = Set(good.findings.map(\.id))
      let told = bad.findings.filter {
        !goodIDs.contains($0.id) && $0.id != "html-disallowed" || !$0.requirements.isEmpty && !goodIDs.contains($0.id)
      }
      let inside = told.filter { bad.source.position(of: Int($0.span.start)).line >= bad.firstLine }
      if inside.isEmpty {
        Issue.record("\(pair.check): not found, only \(bad.findings.map(\.id))")
      } else {
        found += 1
      }
      let noise = good.findings.filter { $0.severity > .advice }
      if Self.refusedGoodTwins[pair.check] == nil {
        #expect(noise.isEmpty, "\(pair.check): good twin has \(noise.map { "\($0.id): \($0.message)" })")
      }
    }
    print("seeded mistakes: \(found) of \(pairs.count) found")
  }

  /// A twin that begins at level 3 gets the heading of level 2 it lies below.
  private static func wrapped(_ body: String) -> String {
    body.hasPrefix("### ") || body.contains("\n### ") && !body.contains("## Work") ? "## Work\n\n\(body)" : body
  }
}
