import ArgumentParser
import Glibc
import UnitCompiler
import UnitModel

/// The first texts of units and sites: `templates/starter/LANGUAGE/`, in the site's own folder or in the built-in theme. They pass
/// every check, and say by themselves what may be written where.
struct Starter {
  let language: LanguageTag
  /// Whether the texts are in that language; otherwise they are in English, to be translated.
  let isTranslated: Bool
  private let folders: [String]
  private let world: DiskWorld

  /// - Parameters:
  ///   - language: a tag as somebody wrote it.
  ///   - site: the folder of the site.
  /// - Throws: `ValidationError` when the tag is none, and the exit status of a fault when there is no theme.
  init(_ language: String, for site: String, in world: DiskWorld) throws {
    guard let tag = LanguageTag(language) else {
      throw ValidationError("'\(language)' is not a language tag. Write, for example, en, fi or pt-BR.")
    }
    let themes = ["\(site)/templates", try Installation.theme(in: world)]
    func folders(_ name: String) -> [String] { themes.map { "\($0)/starter/\(name)" }.filter { world.stamp(of: $0) != nil } }
    let own = folders(tag.description) + (tag.primary == tag.description ? [] : folders(tag.primary))
    self.language = tag
    self.world = world
    isTranslated = !own.isEmpty
    self.folders = own + folders("en")
  }

  /// Writes `units/SLUG/unit.md`.
  /// - Returns: the path of the text.
  func writeUnit(_ slug: String, in site: String) throws -> String {
    guard Identifier.isValid(slug) else {
      throw ValidationError("'\(slug)' cannot be a folder's name: begin with a letter; then use letters a–z, digits and hyphens, such as first-aid.")
    }
    let path = "\(site)/units/\(slug)/unit.md"
    guard world.stamp(of: path) == nil else { throw ValidationError("The unit '\(slug)' is there already: \(path)") }
    let title = slug.replacing("-", with: " ")
    try write("unit.md", to: path, ["slug": slug, "title": title.prefix(1).uppercased() + title.dropFirst()])
    return path
  }

  /// Writes `waymark.yml` and `.gitignore`.
  func writeSite(in folder: String) throws {
    try write("waymark.yml", to: "\(folder)/waymark.yml", [:])
    try onDisk { _ = try world.write([Array("output/\n".utf8)], to: "\(folder)/.gitignore") }
  }

  private func write(_ name: String, to path: String, _ values: [String: String]) throws {
    try onDisk {
      guard let bytes = try folders.lazy.compactMap({ try world.read("\($0)/\(name)") }).first else {
        throw WorldError("the theme has no starter/en/\(name): install Waymark again")
      }
      var text = String(decoding: bytes, as: UTF8.self).replacing("{{lang}}", with: language.description)
      for (key, value) in values { text = text.replacing("{{\(key)}}", with: value) }
      try world.write([Array(text.utf8)], to: path)
    }
  }
}
