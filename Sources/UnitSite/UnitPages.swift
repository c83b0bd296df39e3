import UnitActivities
public import UnitChecks
import UnitMarkup
public import UnitModel

/// Renders a unit's pages: one for the site, one for packages.
public struct UnitPages {
  let unit: LearningUnit
  private let hasErrors: Bool
  let frame: PageFrame
  let siteMap: SiteMap
  let sourceLanguage: LanguageTag
  private let media: [String: MediaFile]
  /// JSON-LD for the page's head.
  private let metadata: [UInt8]
  /// What the unit offers to readers, in sentences.
  let accessibility: String
  private let formats: [String]
  /// Texts of a translation whose source has changed since.
  private let staleTexts: Int
  private let marksLines: Bool
  private let schema: StateSchema
  private let digest: String

  /// - Parameters:
  ///   - checked: the unit as the checklist saw it.
  ///   - frame: the frame in the unit's language, or the nearest there is.
  ///   - sourceLanguage: language of the unit's `unit.md`.
  ///   - formats: names of the package formats that are built.
  ///   - schema: what learners' records hold.
  ///   - digest: tells this text of the unit from any other.
  ///   - staleTexts: how many texts of a translation say what the source said before.
  ///   - marksLines: whether a comment before each block tells its line in the text, for the preview.
  public init(
    _ checked: Checked<LearningUnit>, frame: PageFrame, siteMap: SiteMap, sourceLanguage: LanguageTag, media: [String: MediaFile],
    formats: [String] = [], schema: StateSchema, digest: String, staleTexts: Int = 0, marksLines: Bool = false
  ) {
    unit = checked.subject
    hasErrors = checked.hasErrors
    self.frame = frame
    self.siteMap = siteMap
    self.sourceLanguage = sourceLanguage
    self.media = media
    let properties = AccessibilityMetadata(checked, media: media)
    accessibility = MetadataBlock.summary(properties, frame.theme.phrases)
    metadata = MetadataBlock.json(of: checked.subject, properties, summary: accessibility)
    self.formats = formats
    self.staleTexts = staleTexts
    self.marksLines = marksLines
    self.schema = schema
    self.digest = digest
  }

  var theme: Theme { frame.theme }
  var configuration: SiteConfiguration { frame.configuration }

  /// The page of the site; marked as a draft when the unit has errors.
  public func sitePage() -> SitePage {
    let body = body { link in
      siteMap.address(of: link.unit, for: unit.language).map { $0 + (link.fragment.map { "#\($0)" } ?? "") }
    }
    var values = values(root: "../", scripts: PageFrame.scripts(for: theme, offline: configuration.worksOffline) + ownScripts)
    values["body"] = .html(body)
    values["draft"] = .flag(hasErrors)
    values.merge(languages(of: "index")) { _, new in new }
    for (name, step) in [("previous", -1), ("next", 1)] {
      guard let neighbour = siteMap.neighbour(of: unit.slug, by: step), let page = neighbour.page(for: unit.language),
        let href = siteMap.address(of: neighbour.slug, for: unit.language)
      else { continue }
      values["\(name).href"] = .text(href)
      values["\(name).title"] = .text(page.page.title)
      if page.language != unit.language {
        values["\(name).lang"] = .text(page.language.description)
        values["\(name).dir"] = .text(page.language.direction)
      }
    }
    let path = "\(unit.slug)/\(fileName("index"))"
    values["canonical"] = configuration.url.map { .text($0 + path) }
    values["report.href"] = .text(fileName("conformance"))
    values.merge(courseValues) { _, new in new }
    if configuration.offersPackages, !hasErrors, !formats.isEmpty {
      values["hasPackages"] = .flag(true)
      values["packages"] = .list(formats.map { frame.package(unit.slug, unit.language, $0) })
    }
    return SitePage(path: path, bytes: theme.unitTemplate.render(values, capacity: body.count + 8192))
  }

  /// The unit's file of that name in this language.
  func fileName(_ page: String, ending: String = "html") -> String {
    SiteMap.fileName(unit.language, source: sourceLanguage, page: page, ending: ending)
  }

  /// The language switch of one of the unit's pages.
  func languages(of page: String) -> Template.Values {
    guard let mine = siteMap[unit.slug] else { return [:] }
    let pages = mine.pages.keys.sorted().map { (language: $0, href: SiteMap.fileName($0, source: mine.sourceLanguage, page: page)) }
    return frame.languages(pages, in: "\(unit.slug)/", current: unit.language, source: mine.sourceLanguage)
  }

  /// The page inside a package. It is the same for every package format: `assets/package.js` holds all of its scripts, `packageScripts`
  /// and the format's own.
  public func packagePage() -> SitePage { packagePage(root: "", path: "index.html", scripts: ["package.js"]) }

  /// The page inside the package of a course, in a folder of the unit's own. The contents page and the other units have the frame's
  /// scripts too; `assets/package.js` holds the rest of them all.
  public func coursePage() -> SitePage {
    packagePage(root: "../", path: "\(unit.slug)/index.html", scripts: PageFrame.scripts(for: theme, offline: false) + ["package.js"])
  }

  private func packagePage(root: String, path: String, scripts: [String]) -> SitePage {
    let body = body { link in
      guard let url = configuration.url, let address = siteMap.address(of: link.unit, for: unit.language) else { return nil }
      return url + address.dropFirst(3) + (link.fragment.map { "#\($0)" } ?? "")
    }
    var values = values(root: root, scripts: scripts)
    values["body"] = .html(body)
    values["package"] = .flag(true)
    values["inCourse"] = .flag(!root.isEmpty)
    return SitePage(path: path, bytes: theme.unitTemplate.render(values, capacity: body.count + 8192))
  }

  /// The unit's scored questions, for formats whose platform asks them itself.
  public var questions: [Question] {
    let renderer = TextRenderer(unit: unit, phrases: theme.phrases, media: media, address: { _ in nil })
    return QuestionRenderer(renderer: renderer, unit: unit).questions
  }

  /// Paths below `assets/` of what a package page loads beside its one script, at once or when it is asked for.
  public var packageAssets: [String] {
    ["waymark.css", "scripted.js", "evidence.js"]
      + ["closing", "contents", "display", "evidence", "reading", "reset", "sheets"].map { "page/\($0).js" }
  }

  /// Paths below `assets/` of the scripts that make up a package page's one script, the format's own apart, in the order in which they
  /// run; `own`: those that pages about several units do not have.
  public var packageScripts: (frame: [String], own: [String]) { (PageFrame.scripts(for: theme, offline: false), ownScripts) }

  private func body(address: @escaping (UnitLink) -> String?) -> [UInt8] {
    var writer = HTMLWriter(capacity: unit.source.bytes.count * 3)
    TextRenderer(unit: unit, phrases: theme.phrases, media: media, address: address, marksLines: marksLines).write(to: &writer)
    return writer.bytes
  }

  private var ownScripts: [String] {
    let names = Set(unit.activities.map(\.kind))
    var kinds: [String] = []
    for script in ActivityCatalog.kinds.filter({ names.contains($0.name) }).flatMap(\.scripts) where !kinds.contains("kinds/\(script)") {
      kinds.append("kinds/\(script)")
    }
    let heirs = schema.text.utf8.contains(UInt8(ascii: ">")) ? ["heirs.js"] : []
    return ["store.js", "record.js"] + heirs + kinds + ["start.js"]
  }

  private func values(root: String, scripts: [String]) -> Template.Values {
    let matter = unit.frontMatter
    var values = frame.values(
      root: root, title: "\(matter.title.value) – \(configuration.siteName)", description: matter.summary?.value)
    values.merge(frame.languages(ofPage: unit.language)) { _, new in new }
    values["title"] = .text(matter.title.value)
    values["slug"] = .text(matter.id?.value ?? unit.slug)
    values["version"] = .text(matter.version)
    values["schema"] = .text(schema.text)
    values["digest"] = .text(digest)
    values["completion"] = .text(matter.completion.rawValue)
    values["pass"] = matter.pass.map { .text(String($0)) }
    values["summary"] = matter.summary.map { .text($0.value) }
    values["phase"] = matter.phase.map { theme.words(frame.phase($0)) }
    values["duration"] = matter.duration.map { theme.words(frame.duration($0)) }
    values["minutes"] = matter.duration.map { .text(String($0)) }
    values["emblem"] = .html(Emblem.svg(of: unit.slug))
    if let phase = matter.phase { values[phase.rawValue] = .flag(true) }
    values["metadata"] = .html(metadata)
    values["accessibility"] = theme.words(accessibility)
    values["authors"] = matter.authors.isEmpty ? nil : .text(matter.authors.joined(separator: ", "))
    values["scripts"] = .list(scripts.map { [".": .text($0)] })
    if let licence = matter.licence { values.merge(frame.licence(licence.value)) { _, new in new } }
    if !matter.outcomes.isEmpty {
      values["hasOutcomes"] = .flag(true)
      values["outcomes"] = .list(matter.outcomes.map(outcome))
    }
    values["activities"] = activities
    values.merge(translationValues) { _, new in new }
    let contents = contents
    if !contents.isEmpty {
      values["hasContents"] = .flag(true)
      values["contents"] = .list(contents)
      values["sections"] = theme.words(theme.phrases("unit.sections", count: contents.count))
    }
    return values
  }

  /// Who translated the text, whether a speaker of the language has read it, and whether it is behind its source.
  private var translationValues: Template.Values {
    guard !unit.isSource else { return [:] }
    let phrases = theme.phrases
    var sentences: [String] = []
    if let credit = unit.frontMatter.translation {
      sentences.append(phrases("translation.by", ["name": credit.by.value]))
      sentences.append(credit.reviewed.map { phrases("translation.reviewed", ["date": phrases.date($0)]) } ?? phrases("translation.unreviewed"))
    }
    if staleTexts > 0 { sentences.append(phrases("translation.stale", count: staleTexts)) }
    return sentences.isEmpty ? [:] : ["translation": theme.words(sentences.joined(separator: " "))]
  }

  /// Where the unit stands in the first course that has it.
  private var courseValues: Template.Values {
    for course in configuration.courses {
      guard let place = course.units.firstIndex(where: { $0.value == unit.slug }) else { continue }
      let phrases = theme.phrases
      return [
        "course": .text(course.title), "course.href": .text("\(frame.address(of: "index", root: "../"))#course-\(course.id.value)"),
        "course.place": theme.words(phrases("unit.place", ["number": String(place + 1), "count": String(course.units.count)])),
      ]
    }
    return [:]
  }

  /// An outcome, and how many activities practise it.
  private func outcome(_ outcome: LearningOutcome) -> Template.Values {
    var values: Template.Values = ["id": .text(outcome.id.value), "text": .text(outcome.text.value)]
    let count = unit.activities.count { $0.outcome?.value == outcome.id.value }
    if count > 0 { values["outcome.activities"] = theme.words(theme.phrases("unit.activities", count: count)) }
    return values
  }

  /// How much there is to do, and how much of it passes; nil where there is nothing to do.
  private var activities: Template.Value? {
    let phrases = theme.phrases
    guard !unit.activities.isEmpty else { return nil }
    var facts = [phrases("unit.activities", count: unit.activities.count)]
    let points = unit.activities.reduce(0) { $0 + $1.points }
    if points > 0 {
      facts.append(phrases("activity.points", count: points))
      if let pass = unit.frontMatter.pass { facts.append(phrases("unit.pass", ["percent": String(pass)])) }
    }
    return theme.words(facts.joined(separator: " · "))
  }

  /// The headings of level 2.
  private var contents: [Template.Values] {
    unit.headings.filter { $0.level <= 2 }.map { heading in
      // Words alone: the table of contents is made of links itself.
      var writer = HTMLWriter()
      writer.text(unit.document.plainText(of: heading.node))
      return ["href": .text("#\(heading.anchor)"), "html": .html(writer.bytes)]
    }
  }
}
