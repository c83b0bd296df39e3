import Foundation
import Testing
import UnitModel

@testable import UnitParsing

/// `waymark fmt` changes how a text is written, never what it means.
@Suite struct UnitFormatterTests {
  @Test func `containers and attributes are written in one way`() throws {
    let text = """
      ::: choice  { outcome="LO1"   #call points=2 }

      Which one?

      - [ ] One
      - [x] Two

      :::::

      ![A card](media/card.svg){ decorative }

      :::note{}
      :::

      | a | b |
      | - | - |
      | 1 | 2 |

      {  caption=Numbers  row-headers }

      """
    let expected = """
      :::choice{#call outcome=LO1 points=2}

      Which one?

      - [ ] One
      - [x] Two

      :::

      ![A card](media/card.svg){decorative}

      :::note
      :::

      | a | b |
      | - | - |
      | 1 | 2 |

      {caption=Numbers row-headers}

      """
    #expect(try formatted(text) == expected)
  }

  @Test func `a fence is one colon longer than the longest inside it`() throws {
    let text = ":::::::: details{summary='In \"short\"'}\n\n::::fact{source=\"https://example.org/a?b=c\"}\nWords.\n::::::\n\n::::::::::\n"
    let expected = "::::details{summary='In \"short\"'}\n\n:::fact{source=\"https://example.org/a?b=c\"}\nWords.\n:::\n\n::::\n"
    #expect(try formatted(text) == expected)
  }

  @Test func `activities without an id get one from their question, once`() throws {
    let activity = ":::choice{outcome=LO1}\n\nÉtait-ce un accident très grave?\n\n- [ ] Oui\n- [x] Non\n\n:::\n"
    let first = try formatted("## Choice etait accident tres\n\n" + activity + "\n" + activity)
    #expect(first.contains(":::choice{#choice-etait-accident-tres-2 outcome=LO1}"))
    #expect(first.contains(":::choice{#choice-etait-accident-tres-3 outcome=LO1}"))
    #expect(try formatted(first) == first)
  }

  @Test func `a translation takes the ids of the text it translates`() throws {
    let original = read("::: reflect{#my-card}\n\nWrite your card.\n\n:::\n")
    let translation = source(":::reflect\n\nKirjoita korttisi.\n\n:::\n")
    let result = try #require(UnitFormatter.format(translation, slug: "a", isSource: false, like: original))
    #expect(result.newIDs == ["my-card"])
    #expect(String(decoding: result.bytes, as: UTF8.self).contains(":::reflect{#my-card}"))
  }

  @Test func `containers in quotes and lists, unclosed ones and text that only looks like one stay readable`() throws {
    let kept = """
      > ::: details {summary=One}
      > Words.
      > :::

      - item
        :::: details
        Words.
        ::::

      ```
      ::: details {#a}
      ```

      ::: details {broken
      """
    let result = try formatted(kept)
    #expect(result.contains("```\n::: details {#a}\n```"))
    #expect(result.contains("::: details {broken"))
    #expect(result.contains("> :::details{summary=One}\n> Words.\n> :::"))
  }

  @Test func `the sample units are in their canonical form`() throws {
    let units = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../units").standardized
    var count = 0
    for case let file as URL in FileManager.default.enumerator(at: units, includingPropertiesForKeys: nil) ?? .init() where file.pathExtension == "md"
    {
      let bytes = Array(try Data(contentsOf: file))
      let result = try #require(UnitFormatter.format(SourceFile(path: file.lastPathComponent, bytes: bytes), slug: "a", isSource: true))
      #expect(String(decoding: result.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self), "\(file.path)")
      count += 1
    }
    #expect(count >= 4)
  }

  @Test(arguments: 0..<300) func `any text is formatted once and for all, or left alone`(seed: Int) throws {
    var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    guard let once = UnitFormatter.format(source(text), slug: "a", isSource: true) else { return }
    let twice = UnitFormatter.format(SourceFile(path: "a.md", bytes: once.bytes), slug: "a", isSource: true)
    #expect(twice?.bytes == once.bytes, "\(text)")
  }

  private static let pieces = [
    "::: choice\n", "::::details { summary = x }\n", ":::fact{source='a b' checked=2026-01-01}\n", ":::\n", "::::\n", ":::::  \n", "\n", "words\n",
    "- [x] yes\n", "- [ ] no\n  - why\n", "> ", "  ", "1. one\n", "Which one is it, really?\n\n", "| a | b |\n|---|---|\n| c | d |\n\n",
    "{ caption = \"x y\" }\n\n", "{caption='x  y'   lang=de}\n\n", "![a](b){ decorative }", "[c]{ lang=\"de\" } &amp; [d]{abbr='e'}\n", "```\n:::\n",
    "```\n",
    "## Part {  #part }\n\n", ":::gap{ #g }\n\nA [[gap|x]] here.\n\n:::\n", "\r\n", "\t", "<b>", "[^1]\n\n[^1]: note\n\n", "***\n",
  ]

  private let head = "---\ntitle: A unit\nlang: en\n---\n\n"

  private func source(_ body: String) -> SourceFile { SourceFile(path: "units/a/unit.md", bytes: Array((head + body).utf8)) }

  private func read(_ body: String) -> LearningUnit { UnitReader.read(source(body), slug: "a", isSource: true).value }

  private func formatted(_ body: String) throws -> String {
    let result = try #require(UnitFormatter.format(source(body), slug: "a", isSource: true))
    return String(decoding: result.bytes.dropFirst(head.utf8.count), as: UTF8.self)
  }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): the same texts on every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
