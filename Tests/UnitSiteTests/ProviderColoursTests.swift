import Foundation
import Testing
import UnitChecks
import UnitModel

@testable import UnitSite

/// A provider's own colours, and what follows from them.
@Suite struct ProviderColoursTests {
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
            --on-accent: #ffffff;
            --blaze: #b8481b;
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

  private static func colours(accent: Colour? = nil, mark: Colour? = nil, at span: SourceSpan = SourceSpan(0..<1)) -> Reported<ProviderColours> {
    ProviderColours.make(
      SiteConfiguration.Look(accent: accent.map { Located($0, at: span) }, mark: mark.map { Located($0, at: span) }), for: sheet)
  }

  @Test(arguments: ["accent", "mark"]) func `a colour too pale for text is refused at its place, with the nearest that passes`(key: String) throws {
    let pale = try #require(Colour("#88ccee"))
    func make(_ colour: Colour) -> Reported<ProviderColours> {
      Self.colours(accent: key == "accent" ? colour : nil, mark: key == "mark" ? colour : nil, at: SourceSpan(10..<19))
    }
    let reported = make(pale)
    #expect(reported.value.tokens.isEmpty)
    let diagnostic = try #require(reported.diagnostics.first)
    #expect(diagnostic.message == "the \(key) '#88ccee' has a contrast of 1.6 to 1 to the page, and text needs 4.5 to 1")
    #expect(diagnostic.id == "contrast-text" && diagnostic.severity == .error && diagnostic.span == SourceSpan(10..<19))
    let nearest = try #require(Colour(diagnostic.fixes[0].replacement.dropFirst().dropLast()))
    #expect(diagnostic.help.contains(nearest.description))
    #expect(make(nearest).diagnostics.isEmpty && !make(nearest).value.tokens.isEmpty)
  }

  @Test(arguments: ["#0b5c8a", "#7a1f5c", "#004400", "#000000", "#5b3df0"]) func `every colour that follows can be read in every scheme`(text: String)
    throws
  {
    let own = try #require(Colour(text))
    let colours = Self.colours(accent: own, mark: own).value
    for scheme in StyleSheet.SchemeName.allCases {
      let tokens = Dictionary(uniqueKeysWithValues: (colours.tokens[scheme] ?? []).map { ($0.name, $0.colour) })
      #expect(Set(tokens.keys) == ["accent", "accent-soft", "on-accent", "blaze", "blaze-soft"])
      for name in ["accent", "blaze"] {
        let colour = try #require(tokens[name])
        let backs = ["surface", "panel"].compactMap { Self.sheet.colour($0, in: scheme) } + [try #require(tokens["\(name)-soft"])]
        for back in backs { #expect(colour.contrast(with: back) >= 4.5, "\(name) \(scheme) \(back)") }
      }
      #expect(try #require(tokens["on-accent"]).contrast(with: #require(tokens["accent"])) >= 4.5, "\(scheme)")
    }
  }

  @Test func `a scheme that a reader chooses has the colours of its media query, and the provider's own`() throws {
    let colours = Self.colours(accent: Colour("#7a1f5c")).value
    let css = String(decoding: StyleSheetWriter.join([Self.sheet.source], colours: colours), as: UTF8.self)
    #expect(css.contains("--accent: #7a1f5c;"))
    #expect(css.contains(":root[data-theme=\"dark\"] { --surface: #1b1916;"))
    #expect(css.contains("@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) { --surface: #1b1916;"))
    #expect(css.contains(":root[data-contrast=\"more\"] { --surface: #ffffff;"))
    let (opening, closing) = (css.count { $0 == "{" }, css.count { $0 == "}" })
    #expect(opening == closing)
  }
}
