import Foundation
import Testing
import UnitChecks
import UnitModel

@testable import UnitSite

/// A provider's own colour, and what follows from it.
@Suite struct AccentColoursTests {
  private static let sheet = StyleSheet(
    SourceFile(
      path: "waymark.css",
      bytes: Array(
        """
        @layer tokens {
          :root {
            --surface: #faf6ef;
            --panel: #ffffff;
            --text: #26221c;
            --accent: #0d5c63;
          }

          @media (prefers-color-scheme: dark) {
            :root {
              --surface: #1b1916;
              --panel: #26231f;
              --text: #f2ede4;
            }
          }

          @media (prefers-contrast: more) {
            :root {
              --surface: #ffffff;
            }
          }

          @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
            :root {
              --surface: #000000;
              --panel: #100f0d;
            }
          }
        }

        """.utf8)))

  @Test func `a colour too pale for text is refused at its place, with the nearest that passes`() throws {
    let pale = try #require(Colour("#88ccee"))
    let reported = AccentColours.make(Located(pale, at: SourceSpan(10..<19)), for: Self.sheet)
    #expect(reported.value == nil)
    let diagnostic = try #require(reported.diagnostics.first)
    #expect(diagnostic.id == "contrast-text" && diagnostic.severity == .error && diagnostic.span == SourceSpan(10..<19))
    let nearest = try #require(Colour(diagnostic.fixes[0].replacement.dropFirst().dropLast()))
    #expect(diagnostic.help.contains(nearest.description))
    #expect(AccentColours.make(Located(nearest, at: SourceSpan(0..<1)), for: Self.sheet).value != nil)
  }

  @Test(arguments: ["#0b5c8a", "#7a1f5c", "#004400", "#000000", "#5b3df0"]) func `every colour that follows can be read in every scheme`(text: String)
    throws
  {
    let own = try #require(Colour(text))
    let colours = try #require(AccentColours.make(Located(own, at: SourceSpan(0..<1)), for: Self.sheet).value)
    for scheme in StyleSheet.SchemeName.allCases {
      let tokens = Dictionary(uniqueKeysWithValues: (colours.tokens[scheme] ?? []).map { ($0.name, $0.colour) })
      let accent = try #require(tokens["accent"])
      let backs = ["surface", "panel"].compactMap { Self.sheet.colour($0, in: scheme) } + [try #require(tokens["accent-soft"])]
      for back in backs { #expect(accent.contrast(with: back) >= 4.5, "\(scheme) \(back)") }
      #expect(try #require(tokens["on-accent"]).contrast(with: accent) >= 4.5, "\(scheme)")
    }
  }

  @Test func `a scheme that a reader chooses has the colours of its media query, and the provider's own`() throws {
    let colours = AccentColours.make(Located(try #require(Colour("#7a1f5c")), at: SourceSpan(0..<1)), for: Self.sheet).value
    let css = String(decoding: StyleSheetWriter.join([Self.sheet.source], accent: colours), as: UTF8.self)
    #expect(css.contains("--accent: #7a1f5c;"))
    #expect(css.contains(":root[data-theme=\"dark\"] { --surface: #1b1916;"))
    #expect(css.contains("@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) { --surface: #1b1916;"))
    #expect(css.contains(":root[data-contrast=\"more\"] { --surface: #ffffff;"))
    let (opening, closing) = (css.count { $0 == "{" }, css.count { $0 == "}" })
    #expect(opening == closing)
  }
}
