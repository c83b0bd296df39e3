import Foundation
import Testing
import UnitModel

@testable import UnitChecks

/// Pages of our own for each of W3C's ACT rules that markup decides, with what must and must not be found on them.
@Suite struct RuleVariantsTests {
  private struct Variant {
    let rule: String
    let line: Int
    let isBad: Bool
    let file: SourceFile
    let text: String
  }

  private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Data")

  private static func mapping() throws -> [String: [String]] {
    try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: data.appending(path: "act-mapping.json")))
  }

  /// How the table is written is told at its head.
  private static func variants() throws -> [Variant] {
    var rule = ""
    var variants: [Variant] = []
    let text = try String(contentsOf: data.appending(path: "rule-variants.txt"), encoding: .utf8)
    for (line, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if row.hasPrefix("# ") { rule = String(row.dropFirst(2)) }
      guard row.hasPrefix("good ") || row.hasPrefix("bad ") else { continue }
      let isBad = row.hasPrefix("bad ")
      var markup = row.drop { $0 != " " }.dropFirst()
      var ending = "html"
      for (word, other) in [("drawing ", "svg"), ("xhtml ", "xhtml")] where markup.hasPrefix(word) {
        markup = markup.dropFirst(word.count)
        ending = other
      }
      let isWhole = ending != "html" || ["<!DOCTYPE", "<html"].contains { markup.hasPrefix($0) }
      let page = isWhole ? String(markup) : #"<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>\#(markup)</body></html>"#
      let file = SourceFile(path: "variant.\(ending)", bytes: Array(page.utf8))
      variants.append(Variant(rule: rule, line: line + 1, isBad: isBad, file: file, text: String(row)))
    }
    return variants
  }

  @Test func `every variant is judged as the definition of its rule says`() throws {
    let mapping = try Self.mapping()
    for variant in try Self.variants() {
      let checks = try #require(mapping[variant.rule])
      let found = Checklist.audit(variant.file).findings.map(\.id)
      #expect(found.contains(where: checks.contains) == variant.isBad, "\(variant.rule), line \(variant.line): \(variant.text)")
    }
  }

  @Test func `every rule that is mapped has variants of both kinds`() throws {
    let variants = try Self.variants()
    for rule in try Self.mapping().keys {
      #expect(variants.count { $0.rule == rule && $0.isBad } >= 6, "\(rule)")
      #expect(variants.count { $0.rule == rule && !$0.isBad } >= 5, "\(rule)")
    }
  }
}
