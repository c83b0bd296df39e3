import Testing
import UnitModel

@testable import UnitParsing

/// An answer is put into the front matter, and nothing else moves.
@Suite struct SignOffWriterTests {
  private static let rest = "---\n\n## Part\n\nchecked: no\n"

  @Test(arguments: [
    // No answers yet.
    (
      "title: A\nlang: en\n",
      "title: A\nlang: en\nchecked:\n  - check: review-alt-meaning\n    by: A. Teacher\n    on: 2026-11-26\n    digest: 1f 2e\n"
    ),
    (
      "title: A\nchecked:\nlang: en\n",
      "title: A\nchecked:\n  - check: review-alt-meaning\n    by: A. Teacher\n    on: 2026-11-26\n    digest: 1f 2e\nlang: en\n"
    ),
    ("title: A\nchecked: []\n", "title: A\nchecked:\n  - check: review-alt-meaning\n    by: A. Teacher\n    on: 2026-11-26\n    digest: 1f 2e\n"),
    // Behind the last one, indented as it is.
    (
      "checked:\n- check: review-document\n  by: B\n  on: 2026-01-02\n  digest: \"00\"  # old\ntitle: A\n",
      "checked:\n- check: review-document\n  by: B\n  on: 2026-01-02\n  digest: \"00\"  # old\n- check: review-alt-meaning\n  by: A. Teacher\n  on: 2026-11-26\n  digest: 1f 2e\ntitle: A\n"
    ),
    (
      "checked:\n  - {check: review-document, by: B, on: 2026-01-02, digest: a}\n\n# end\ntitle: A\n",
      "checked:\n  - {check: review-document, by: B, on: 2026-01-02, digest: a}\n  - check: review-alt-meaning\n    by: A. Teacher\n    on: 2026-11-26\n    digest: 1f 2e\n\n# end\ntitle: A\n"
    ),
    (
      "checked: [{check: review-document, by: B, on: 2026-01-02, digest: a}]\ntitle: A\n",
      "checked: [{check: review-document, by: B, on: 2026-01-02, digest: a}, {check: review-alt-meaning, by: A. Teacher, on: 2026-11-26, digest: 1f 2e}]\ntitle: A\n"
    ),
    // In the place of an older one.
    (
      "checked:\n  -   check: review-alt-meaning\n      by: \"A. Teacher\"\n      on: 2026-01-02\n      digest: 00\n  - check: review-document\n    by: B\n    on: 2026-01-02\n    digest: a\ntitle: A\n",
      "checked:\n  -   check: review-alt-meaning\n      by: A. Teacher\n      on: 2026-11-26\n      digest: 1f 2e\n  - check: review-document\n    by: B\n    on: 2026-01-02\n    digest: a\ntitle: A\n"
    ),
  ]) func `an answer finds its place`(before: String, after: String) throws {
    let bytes = try #require(SignOffWriter.write(signOff(by: "A. Teacher"), into: source("---\n" + before + Self.rest)))
    #expect(String(decoding: bytes, as: UTF8.self) == "---\n" + after + Self.rest)
  }

  @Test(arguments: ["Maija \"M\" Virtanen: opettaja #1", "1234", "true", "Ünal, Åsa", "- x", "{a}"]) func `any name is read back as it was given`(
    name: String
  ) throws {
    let bytes = try #require(SignOffWriter.write(signOff(by: name), into: source("---\ntitle: A\n" + Self.rest)))
    #expect(FrontMatterReader.read(SourceFile(path: "a", bytes: bytes)).value.signOffs.map(\.by) == [name])
  }

  @Test(arguments: ["\r\n", "\r"]) func `line ends stay as they are`(lineBreak: String) throws {
    for old in ["", "checked:\n  - check: review-document\n    by: B\n    on: 2026-01-02\n    digest: a\n", "checked: []\n"] {
      let before = "---\ntitle: A\n\(old)---\nText\n"
      let plain = try #require(SignOffWriter.write(signOff(by: "B"), into: source(before)))
      let bytes = try #require(SignOffWriter.write(signOff(by: "B"), into: source(before.replacing("\n", with: lineBreak))))
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: plain, as: UTF8.self).replacing("\n", with: lineBreak))
    }
  }

  @Test func `a text without front matter is left alone`() {
    #expect(SignOffWriter.write(signOff(by: "B"), into: source("Text\n")) == nil)
    #expect(SignOffWriter.write(signOff(by: "B"), into: source("---\nchecked: {a: b}\n---\n")) == nil)
  }

  private func signOff(by name: String) -> SignOff {
    SignOff(
      check: Located("review-alt-meaning", at: SourceSpan(start: 0, end: 0)), by: name, on: CalendarDate(secondsSince1970: 1_795_695_000),
      digest: "1f 2e")
  }

  private func source(_ text: String) -> SourceFile { SourceFile(path: "units/a/unit.md", bytes: Array(text.utf8)) }
}
