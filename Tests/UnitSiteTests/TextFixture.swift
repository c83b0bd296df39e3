import UnitChecks
import UnitMarkup
import UnitModel
import UnitParsing

@testable import UnitSite

/// A unit's text as the page holds it.
enum TextFixture {
  static func unit(_ body: String, language: String = "en", outcomes: [String] = ["LO1"]) -> Reported<LearningUnit> {
    let list = outcomes.map { "\n  - {id: \($0), text: I can do \($0).}" }.joined()
    let source = SourceFile(path: "units/a/unit.md", bytes: Array("---\ntitle: A\nlang: \(language)\noutcomes:\(list)\n---\n\n\(body)\n".utf8))
    return UnitReader.read(source, slug: "a", isSource: true)
  }

  /// The HTML of a text, with keys in place of phrases.
  static func html(_ body: String, media: [String: MediaFile] = [:], phrases entries: [String: Phrases.Phrase] = [:]) -> String {
    var writer = HTMLWriter()
    let phrases = Phrases(language: .english, entries: entries)
    TextRenderer(unit: unit(body).value, phrases: phrases, media: media, address: { _ in nil }).write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
