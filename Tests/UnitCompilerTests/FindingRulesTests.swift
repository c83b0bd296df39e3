import Foundation
import Testing
import UnitChecks
import UnitModel

@testable import UnitCompiler

/// Whatever stands in brackets behind a message can be explained.
@Suite struct FindingRulesTests {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The Swift files of the compiler by path.
  private static let sources: [String: String] = {
    let folder = top.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init()
    var sources: [String: String] = [:]
    for case let file as URL in files where file.pathExtension == "swift" { sources[file.path] = try? String(contentsOf: file, encoding: .utf8) }
    return sources
  }()

  @Test func `every enumeration of rules is listed`() {
    let ids = Set(FindingRules.all.flatMap(\.rules).map(\.id))
    let declared = Self.sources.values.filter { $0.contains(": String, FindingRule {") }.flatMap { text in
      text.split(separator: "\n").compactMap { line in
        line.firstMatch(of: /^  case (\w+)(?: = "([a-z0-9-]+)")?$/).map { String($0.2 ?? $0.1) }
      }
    }
    #expect(declared.count > 90)
    #expect(Set(declared) == ids)
    #expect(declared.count == ids.count)
  }

  @Test func `an id that is given as words is that of a check`() {
    let known = Set(Checklist.all.map(\.about.id))
    let given = Self.sources.values.flatMap { text in text.matches(of: /\bDiagnostic\(\s*id: "([a-z0-9-]+)"/).map { String($0.1) } }
    #expect(given.count > 5)
    #expect(Set(given).subtracting(known).isEmpty)
  }

  @Test func `rules are no checks, and say in one or two sentences what to do`() {
    let checks = Set(Checklist.all.map(\.about.id))
    for rule in FindingRules.all.flatMap(\.rules) {
      #expect(!checks.contains(rule.id))
      #expect(rule.meaning.hasSuffix("."), "\(rule.id)")
      #expect((40...260).contains(rule.meaning.count), "\(rule.id): \(rule.meaning.count)")
      #expect(!rule.meaning.contains("\n"), "\(rule.id)")
    }
  }

  @Test func `the documentation is fresh`() throws {
    let page = Self.top.appending(path: "Sources/waymark/Documentation.docc/Checks.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == CheckDocumentation.markdown + FindingRules.markdown, "run: make docs")
  }
}
