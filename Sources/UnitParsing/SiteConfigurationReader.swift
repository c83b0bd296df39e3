public import UnitModel

/// Reads `waymark.yml`.
public enum SiteConfigurationReader {
  public static func read(_ source: SourceFile) -> Reported<SiteConfiguration> {
    let yaml = YAMLReader.read(source, 0..<source.bytes.count)
    var site = SiteConfiguration(title: "")
    guard let node = yaml.value else {
      let empty = Diagnostic(
        YAMLRule.missingKey, .error, "the site has no title", at: SourceSpan(source.line(1)), help: "write 'title: …' in \(source.path)")
      return Reported(site, diagnostics: yaml.diagnostics.isEmpty ? [empty] : yaml.diagnostics)
    }
    var keys = KeyReader(node, of: "the site")
    site.title = keys.required("title", help: "write 'title: …'")?.value ?? ""
    site.description = keys.text("description")?.value
    site.source = address("source", &keys, schemes: ["https://", "http://"])
    site.url = address("url", &keys, schemes: ["https://", "http://"]).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    let languages = keys.texts("languages").compactMap { keys.language($0)?.value }
    if !languages.isEmpty { site.languages = languages }
    site.publisher = publisher(&keys)
    site.funding = keys.text("funding")?.value
    readLook(&site, &keys)
    readCourses(&site, &keys)
    site.skills = Dictionary(
      keys.pairs("skills", like: "{address: name}").map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    readPackages(&site, &keys)
    site.worksOffline = keys.choice("offline", of: Switch.self) != .off
    site.isPrecompressed = keys.choice("precompress", of: Switch.self) != .off
    readChecklist(&site, &keys)
    keys.finish()
    return Reported(site, diagnostics: yaml.diagnostics + keys.diagnostics)
  }

  private static func publisher(_ keys: inout KeyReader) -> SiteConfiguration.Publisher? {
    guard let node = keys.node("publisher") else { return nil }
    var reader = KeyReader(node, of: "the publisher")
    let name = reader.required("name", help: "write 'name: …'")
    // For whoever reads the file: nothing is made of it.
    _ = reader.text("country")
    let publisher = SiteConfiguration.Publisher(
      name: name?.value ?? "",
      contact: address("contact", &reader, schemes: ["mailto:", "https://", "http://"]),
      enforcement: address("enforcement", &reader, schemes: ["https://", "http://"]))
    reader.finish()
    keys.absorb(reader)
    return name == nil ? nil : publisher
  }

  private static func address(_ key: String, _ keys: inout KeyReader, schemes: [String]) -> String? {
    guard let text = keys.text(key) else { return nil }
    if schemes.contains(where: { text.value.hasPrefix($0) }) { return text.value }
    keys.reject(text.span, "'\(key)' must begin with \(schemes.joined(separator: " or "))", help: "write the whole address")
    return nil
  }

  private static func colour(_ key: String, _ keys: inout KeyReader) -> Located<Colour>? {
    guard let text = keys.text(key) else { return nil }
    if let colour = Colour(text.value) { return Located(colour, at: text.span) }
    keys.reject(text.span, "'\(text.value)' is not a colour", help: "write six hexadecimal digits in quotes, such as \"#0b5c8a\"")
    return nil
  }

  private static func readLook(_ site: inout SiteConfiguration, _ keys: inout KeyReader) {
    guard let node = keys.node("theme") else { return }
    var reader = KeyReader(node, of: "the theme")
    site.look.name = reader.text("name")?.value
    site.look.footer = reader.text("footer")?.value
    if let logo = reader.text("logo") {
      if LinkTarget(logo.value) == .inside, [".svg", ".png", ".webp"].contains(where: logo.value.hasSuffix) {
        site.look.logo = logo
      } else {
        reader.reject(logo.span, "'logo' must be a picture in the site's folder", help: "name an SVG, PNG or WebP file, such as media/logo.svg")
      }
    }
    site.look.accent = colour("accent", &reader)
    site.look.mark = colour("mark", &reader)
    reader.finish()
    keys.absorb(reader)
  }

  private static func readCourses(_ site: inout SiteConfiguration, _ keys: inout KeyReader) {
    for node in keys.nodes("courses") {
      guard let course = course(node, &keys) else { continue }
      if site.courses.contains(where: { $0.id.value == course.id.value }) {
        keys.reject(course.id.span, "there is a course '\(course.id.value)' already", help: "give each course an id of its own")
      } else {
        site.courses.append(course)
      }
    }
  }

  private static func course(_ node: YAMLNode, _ keys: inout KeyReader) -> SiteConfiguration.Course? {
    var reader = KeyReader(node, of: "a course")
    let id = reader.required("id", help: "write 'id: before-you-go'")
    let title = reader.required("title", help: "write 'title: …'")
    let units = reader.texts("units")
    let unlock = reader.choice("unlock", of: SiteConfiguration.Course.Unlock.self) ?? .any
    reader.finish()
    keys.absorb(reader)
    guard let id, let title else { return nil }
    if id.value.isEmpty || !id.value.utf8.allSatisfy(Identifier.allows) {
      keys.reject(id.span, "'\(id.value)' cannot be the id of a course", help: "use ASCII letters, digits and '-', such as before-you-go")
      return nil
    }
    return SiteConfiguration.Course(id: id, title: title.value, units: units, unlock: unlock)
  }

  private static func readPackages(_ site: inout SiteConfiguration, _ keys: inout KeyReader) {
    guard let node = keys.node("packages") else { return }
    var reader = KeyReader(node, of: "'packages'")
    site.packageFormats = reader.texts("formats")
    site.schemas = reader.text("schemas")?.value
    site.offersPackages = reader.choice("download", of: Switch.self) == .on
    reader.finish()
    keys.absorb(reader)
  }

  private static func readChecklist(_ site: inout SiteConfiguration, _ keys: inout KeyReader) {
    guard let node = keys.node("checklist") else { return }
    var reader = KeyReader(node, of: "the checklist")
    if let level = reader.text("level"), level.value != "AA" {
      reader.report(
        Diagnostic(
          YAMLRule.unknownValue, .warning, "the level of the checklist is AA, not '\(level.value)'", at: level.span,
          help: "write 'level: AA', or leave it out"))
    }
    site.requiresReviews = reader.choice("reviews", of: Reviews.self) == .required
    if let node = reader.node("readability") { site.checklist = readability(node, &reader) }
    if let node = reader.node("images") {
      var images = KeyReader(node, of: "'images'")
      site.checklist.imageKilobytes = images.integer("kilobytes", in: 10...100_000)
      site.checklist.imageMegapixels = images.integer("megapixels", in: 1...1000)
      images.finish()
      reader.absorb(images)
    }
    switch reader.choice("fail-on", of: FailOn.self) {
    case .warning: site.failOn = .warning
    case .never: site.failOn = nil
    case .error, nil: site.failOn = .error
    }
    reader.finish()
    keys.absorb(reader)
  }

  private enum Switch: String, CaseIterable { case on, off }

  private static func readability(_ node: YAMLNode, _ keys: inout KeyReader) -> ChecklistSettings {
    var reader = KeyReader(node, of: "'readability'")
    let settings = ChecklistSettings(
      lix: reader.integer("lix", in: 15...80), flesch: reader.integer("flesch", in: 0...100),
      gulpease: reader.integer("gulpease", in: 0...100), sentence: reader.integer("sentence", in: 5...100))
    reader.finish()
    keys.absorb(reader)
    return settings
  }

  private enum FailOn: String, CaseIterable { case error, warning, never }

  private enum Reviews: String, CaseIterable { case optional, required }
}
