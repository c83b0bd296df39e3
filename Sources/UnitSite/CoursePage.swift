public import UnitModel

/// The contents page in the package of a course: its units in order, with what the runtime needs to sum up their results.
public struct CoursePage {
  /// A unit in the course's language.
  public struct Unit: Sendable {
    public var slug: String
    /// The id that its records are kept under.
    public var identifier: String
    public var title: String
    public var summary: String?
    /// Minutes.
    public var duration: Int?
    /// Of all its activities together.
    public var points: Int
    /// Per cent of the points for "passed".
    public var pass: Int?

    public init(_ unit: LearningUnit) {
      let matter = unit.frontMatter
      slug = unit.slug
      identifier = matter.id?.value ?? unit.slug
      title = matter.title.value
      summary = matter.summary?.value
      duration = matter.duration
      points = unit.activities.reduce(0) { $0 + $1.points }
      pass = matter.pass
    }
  }

  private let course: SiteConfiguration.Course
  private let units: [Unit]
  private let language: LanguageTag
  private let frame: PageFrame

  public init(_ course: SiteConfiguration.Course, units: [Unit], language: LanguageTag, frame: PageFrame) {
    (self.course, self.units, self.language, self.frame) = (course, units, language, frame)
  }

  /// Paths below `assets/` of what the page loads, the format's own script apart.
  public var assets: [String] {
    ["waymark.css", "scripted.js", "page/closing.js", "page/display.js"] + PageFrame.scripts(for: frame.theme, offline: false)
  }

  /// The page, at the package's root.
  public func page() -> SitePage {
    var values = frame.values(root: "", title: "\(course.title) – \(frame.configuration.siteName)", description: nil)
    values.merge(frame.languages(ofPage: language)) { $1 }
    values["package"] = .flag(true)
    values["frames"] = .flag(true)
    values["scripts"] = .list((PageFrame.scripts(for: frame.theme, offline: false) + ["course.js"]).map { [".": .text($0)] })
    values["id"] = .text(course.id.value)
    values["title"] = .text(course.title)
    values["unlock"] = .text(course.unlock.rawValue)
    values["count"] = frame.theme.words(frame.theme.phrases("units.count", count: units.count))
    let minutes = units.compactMap(\.duration).reduce(0, +)
    values["duration"] = minutes > 0 ? frame.theme.words(frame.duration(minutes)) : nil
    values["units"] = .list(units.map(item))
    return SitePage(path: "index.html", bytes: frame.theme.courseTemplate.render(values, capacity: 8192))
  }

  private func item(of unit: Unit) -> Template.Values {
    var values: Template.Values = [
      "id": .text(unit.identifier), "href": .text("\(unit.slug)/index.html"), "title": .text(unit.title), "points": .text(String(unit.points)),
      "emblem": .html(Emblem.svg(of: unit.slug)),
    ]
    values["summary"] = unit.summary.map { .text($0) }
    values["duration"] = unit.duration.map { frame.theme.words(frame.duration($0)) }
    values["pass"] = unit.pass.map { .text(String($0)) }
    return values
  }
}
