/// A kind of package that learning platforms import.
public protocol PackageFormat: Sendable {
  /// The name on the command line and in `waymark.yml`, such as `scorm12`.
  var name: String { get }
  /// The name people know, such as `SCORM 1.2`.
  var title: String { get }
  var contents: PackageContents { get }
  /// Whether the official schema files belong into the package where the provider has them.
  var embedsSchemas: Bool { get }

  /// Whether the platform asks the unit's questions itself.
  var asksQuestions: Bool { get }
  /// The scripts below `templates/runtime` that talk to the platform; none: the unit is kept on the device.
  var runtimeParts: [String] { get }
  /// Those that the others load when they are asked for.
  var laterParts: [String] { get }

  /// How much of a unit's state platforms keep; nil: as much as there is.
  var stateRoom: StateRoom? { get }

  /// What the package of a course of several units runs; nil: the format packs single units only.
  var courseScripts: CourseScripts? { get }

  /// The files that this format alone needs: the manifest first, which lists `unit.files` and the rest of these. A format whose
  /// contents are a file has one, or none when there is nothing to put into it.
  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])]

  /// As `entries(for:)`, for a course.
  func entries(for course: PackagedCourse) -> [(path: String, bytes: [UInt8])]

  /// What becomes of the unit's questions, for formats whose platform asks them itself; nothing for the others.
  func conversions(of unit: PackagedUnit) -> [QuestionConversion]
}

extension PackageFormat {
  public var contents: PackageContents { .page(suffix: "\(name).zip") }
  public var embedsSchemas: Bool { false }
  public var asksQuestions: Bool { false }
  public var runtimeParts: [String] { [] }
  public var laterParts: [String] { runtimeParts.isEmpty ? [] : ["diagnosis.js"] }
  public var stateRoom: StateRoom? { nil }
  public var courseScripts: CourseScripts? { nil }

  /// All of these scripts, those of courses too: no page of the site has them.
  public var scripts: [String] {
    var names = runtimeParts + laterParts
    if let courseScripts { names += (courseScripts.contents ?? []) + courseScripts.units }
    return names
  }

  public func entries(for course: PackagedCourse) -> [(path: String, bytes: [UInt8])] { entries(for: course.whole) }
  public func conversions(of unit: PackagedUnit) -> [QuestionConversion] { [] }
}
