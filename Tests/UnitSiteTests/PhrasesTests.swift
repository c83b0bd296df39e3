import Foundation
import Testing
import UnitModel
import UnitParsing
import UnitSite

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

  @Test func theRuntimeIsGivenThePluralCategories() throws {
    let scripts = Theme.assets([:], phrases: [try Self.phrases(#require(LanguageTag("mt"))), try Self.phrases(.english)], colours: nil)
    func digits(_ language: String) -> String {
      let script = scripts.first { $0.path == "phrases.\(language).js" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      return script.split(separator: "\"").dropLast().last.map(String.init) ?? ""
    }
    let english = scripts.first { $0.path == "phrases.en.js" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(english.contains(#""activity.points": {"1": "{count} point", "5": "{count} points"}"#))
    // 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other; of 0 to 199.
    let few = String(repeating: "3", count: 8) + String(repeating: "4", count: 9)
    #expect(digits("en") == "51" + String(repeating: "5", count: 198))
    #expect(digits("mt") == "312" + few + String(repeating: "5", count: 83) + few + String(repeating: "5", count: 80))
  }

  private static func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}", omittingEmptySubsequences: false).first.map(String.init)
      })
  }
}
