import UnitChecks
import UnitModel

/// Joins the theme's style sheets into the one that pages load. The colours of a scheme stand in its source once, under
/// the media query of that scheme; a reader's own choice of a scheme gets the same colours here.
struct StyleSheetWriter {
  private let colours: ProviderColours?
  private var output = ""

  static func join(_ parts: [SourceFile], colours: ProviderColours?) -> [UInt8] {
    guard let first = parts.first else { return [] }
    var writer = StyleSheetWriter(colours: colours)
    writer.expand(first)
    return Array(writer.output.utf8) + parts.dropFirst().flatMap(\.bytes)
  }

  private init(colours: ProviderColours?) { self.colours = colours }

  private mutating func expand(_ sheet: SourceFile) {
    let lines = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var index = 0
    while index < lines.count {
      let line = lines[index].trimming
      let isScheme = line.hasPrefix("@media (prefers-color-scheme: dark)") || line.hasPrefix("@media (prefers-contrast: more)")
      if isScheme, index + 1 < lines.count, lines[index + 1].trimming == ":root {" {
        let end = lines[index...].firstIndex { $0.trimming == "}" } ?? lines.count - 1
        let scheme: StyleSheet.SchemeName = line.contains("contrast") ? line.contains("dark") ? .contrastDark : .contrast : .dark
        write(scheme, lines[(index + 2)..<end].map { String($0.trimming) } + declarations(scheme))
        index = min(end + 2, lines.count)
      } else {
        output += lines[index]
        output += "\n"
        index += 1
        if line == ":root {" {
          // Behind the light colours, so that they win.
          let end = lines[index...].firstIndex { $0.trimming == "}" } ?? lines.count
          for kept in lines[index..<end] { output += "\(kept)\n" }
          for declaration in declarations(.light) { output += "    \(declaration)\n" }
          index = end
        }
      }
    }
  }

  private func declarations(_ scheme: StyleSheet.SchemeName) -> [String] {
    (colours?.tokens[scheme] ?? []).map { "--\($0.name): \($0.colour);" }
  }

  private mutating func write(_ scheme: StyleSheet.SchemeName, _ declarations: [String]) {
    let block = "{ " + declarations.joined(separator: " ") + " }"
    let dark = "@media (prefers-color-scheme: dark)"
    let contrast = "@media (prefers-contrast: more)"
    // What a reader chose is for the screen; paper is always light.
    let screen = "@media screen"
    let rules: [(media: String, selector: String)] =
      switch scheme {
      case .light: []
      case .dark: [(dark, ":root:not([data-theme=\"light\"])"), (screen, ":root[data-theme=\"dark\"]")]
      case .contrast: [(contrast, ":root"), (screen, ":root[data-contrast=\"more\"]")]
      case .contrastDark:
        [
          ("\(contrast) and (prefers-color-scheme: dark)", ":root:not([data-theme=\"light\"])"), (contrast, ":root[data-theme=\"dark\"]"),
          (dark, ":root[data-contrast=\"more\"]:not([data-theme=\"light\"])"), (screen, ":root[data-contrast=\"more\"][data-theme=\"dark\"]"),
        ]
      }
    for rule in rules {
      output += "  \(rule.media) { \(rule.selector) \(block) }\n"
    }
  }
}

extension Substring {
  fileprivate var trimming: Substring { drop { $0 == " " } }
}
