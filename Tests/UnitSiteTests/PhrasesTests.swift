import Foundation
import Testing
import UnitModel
import UnitParsing

/// Every language of the interface says everything, in all its plural forms.
@Suite struct PhrasesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/phrases")

  private static let languages: [LanguageTag] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    .filter { $0.hasSuffix(".yaml") }.compactMap { LanguageTag($0.dropLast(5)) }

  private static func phrases(_ language: LanguageTag) throws -> Phrases {
    let bytes = try Data(contentsOf: folder.appending(path: "\(language).yaml"))
    let read = PhrasesReader.read(SourceFile(path: "\(language).yaml", bytes: Array(bytes)), language: language)
    #expect(read.diagnostics.isEmpty, "\(language): \(read.diagnostics.map(\.message))")
    return read.value
  }

  @Test func theLanguagesOfThePartnersAreThere() {
    #expect(Set(Self.languages.map(\.description)).isSuperset(of: ["de", "el", "en", "es", "fi", "fr", "it", "mt", "pt"]))
  }

  @Test(arguments: languages) func aLanguageHasTheKeysAndPlaceholdersOfEnglish(_ language: LanguageTag) throws {
    let english = try Self.phrases(.english).entries
    let own = try Self.phrases(language).entries
    #expect(Set(own.keys).symmetricDifference(english.keys).sorted() == [])
    for (key, phrase) in english {
      switch (phrase, own[key]) {
      case (.text(let text), .text(let translated)?): #expect(Self.placeholders(text) == Self.placeholders(translated), "\(key)")
      case (.plural(let forms), .plural(let translated)?):
        let known = Self.placeholders(forms[.other] ?? "")
        for form in translated.values { #expect(Self.placeholders(form).isSubset(of: known), "\(key)") }
      default: Issue.record("'\(key)' is plural in one language alone")
      }
    }
  }

  @Test(arguments: languages) func aLanguageHasAllItsPluralForms(_ language: LanguageTag) throws {
    let needed = Set((Array(0...200) + [1_000_000]).map { PluralCategory(of: $0, in: language) }).union([.other])
    for (key, phrase) in try Self.phrases(language).entries {
      guard case .plural(let forms) = phrase else { continue }
      #expect(Set(forms.keys) == needed, "\(key)")
    }
  }

  private static func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}", omittingEmptySubsequences: false).first.map(String.init)
      })
  }
}
