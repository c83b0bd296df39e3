/// The scripts, below `templates/runtime`, that a course's package has beside those of its units' pages.
public struct CourseScripts: Sendable {
  /// Of the contents page; nil: the platform shows the contents itself, and there is no such page.
  public let contents: [String]?
  /// Of each unit, to talk to the platform or to the contents page.
  public let units: [String]

  /// One session for the whole course: the contents page holds it, and opens the units inside itself.
  static func held(by tracking: [String]) -> CourseScripts { CourseScripts(contents: tracking + ["course.js"], units: ["course-unit.js"]) }
}
