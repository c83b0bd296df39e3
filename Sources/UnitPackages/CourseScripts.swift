/// The scripts, below `templates/runtime`, that a course's package has beside those of its units' pages.
public struct CourseScripts: Sendable {
  /// Of the contents page; nil: the platform shows the contents itself, and there is no such page.
  public let contents: [String]?
  /// Of each unit, to talk to the platform or to the contents page.
  public let units: [String]

  /// One session for the whole course: the contents page holds it, and opens the units inside itself.
  /// - Parameter connection: The scripts that find the platform; none: the units' own pages keep their state on the device.
  static func held(by connection: [String]) -> CourseScripts {
    let units = ["course-unit.js", "platform.js", "responses.js", "session.js"]
    return CourseScripts(contents: connection + ["course.js"], units: connection.isEmpty ? [] : units)
  }
}
