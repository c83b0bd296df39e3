public import UnitChecks
public import UnitModel

/// What lets a browser keep the site: a manifest, and a service worker that knows every file of this version.
public enum OfflineFiles {
  /// What readers of a language see of a site up to this many bytes is kept whole after the first visit; of larger ones the
  /// first pages about all units, and each unit that was read.
  public static let most = 6_000_000

  /// - Parameters:
  ///   - worker: the theme's `site/service-worker.js`.
  ///   - version: names the content; another one replaces what browsers keep.
  ///   - common: paths below the site's top folder, of what every reader needs.
  ///   - languages: what readers of one language need beside it.
  public static func serviceWorker(
    _ worker: SourceFile, version: String, common: [String], languages: [(language: LanguageTag, files: [String])]
  ) -> [UInt8] {
    var writer = ScriptWriter()
    writer.raw("const VERSION = ")
    writer.string(version)
    writer.raw(";\nconst FILES = ")
    writer.string(common.joined(separator: " "))
    writer.raw(";\nconst LANGUAGES = ")
    writer.strings(languages.map { ($0.language.description, $0.files.joined(separator: " ")) })
    writer.raw(";\n")
    return writer.bytes + worker.bytes
  }

  /// The web app manifest (W3C Web Application Manifest).
  public static func manifest(_ configuration: SiteConfiguration, _ colours: StyleSheet) -> [UInt8] {
    var writer = ScriptWriter()
    let surface = colours.colour("surface", in: .light) ?? .white
    writer.raw("{\"name\":")
    writer.string(configuration.siteName)
    writer.raw(",\"lang\":\"\(configuration.languages[0])\",\"start_url\":\"index.html\",\"scope\":\"./\",\"display\":\"standalone\",")
    writer.raw("\"background_color\":\"\(surface)\",\"theme_color\":\"\(surface)\",")
    writer.raw("\"icons\":[{\"src\":\"assets/icon.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\",\"purpose\":\"any maskable\"}]}\n")
    return writer.bytes
  }
}
