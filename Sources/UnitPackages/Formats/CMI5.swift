import UnitMarkup
import UnitModel

/// cmi5 (AICC/ADL, Quartz edition, 2016): a course of one assignable unit, beside it the unit's files.
struct CMI5: PackageFormat {
  let name = "cmi5"
  let title = "cmi5"
  let runtimeParts = ["forms.js", "definitions.js", "cmi5.js", "platform.js", "responses.js", "session.js"]
  /// The platform shows the units of a course and unlocks them by its own rules.
  var courseScripts: CourseScripts? { CourseScripts(contents: nil, units: runtimeParts) }

  /// The course structure's place and name (14.1).
  static let path = "cmi5.xml"

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] { [(Self.path, courseStructure(of: unit, units: [unit]))] }

  func entries(for course: PackagedCourse) -> [(path: String, bytes: [UInt8])] {
    [(Self.path, courseStructure(of: course.whole, units: course.units))]
  }

  private func courseStructure(of course: PackagedUnit, units: [PackagedUnit]) -> [UInt8] {
    let metadata = UnitMetadata(of: course)
    let identifier = Self.identifier(of: course)
    let title = metadata.title.isEmpty ? identifier : metadata.title
    var xml = XMLWriter(capacity: 8192)
    xml.element("courseStructure", ["xmlns": "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"]) { xml in
      xml.element("course", ["id": identifier]) { xml in
        write(title, metadata.summary ?? title, in: metadata.language, to: &xml)
        LearningObjectMetadata(unit: course).write(to: &xml)
      }
      writeObjectives(of: units, to: &xml)
      for unit in units { writeUnit(unit, to: &xml) }
    }
    return xml.bytes
  }
}

extension CMI5 {
  private func writeObjectives(of units: [PackagedUnit], to xml: inout XMLWriter) {
    let outcomes = units.flatMap { unit in UnitMetadata(of: unit).outcomes.map { (unit: unit, outcome: $0) } }
    guard !outcomes.isEmpty else { return }
    xml.element("objectives") { xml in
      for (unit, outcome) in outcomes {
        xml.element("objective", ["id": Self.identifier(of: outcome, in: unit)]) { xml in
          write(outcome.text, outcome.text, in: unit.language.description, to: &xml)
        }
      }
    }
  }

  /// The assignable unit. `moveOn` is written always, for its default is satisfied before anybody has begun (13.1.4).
  private func writeUnit(_ unit: PackagedUnit, to xml: inout XMLWriter) {
    let metadata = UnitMetadata(of: unit)
    let title = metadata.title.isEmpty ? Self.identifier(of: unit) : metadata.title
    let isJudged = unit.passPercent != nil && unit.hasScore
    xml.element(
      "au",
      [
        "id": Self.identifier(of: unit) + "/unit",
        "moveOn": isJudged ? "CompletedAndPassed" : "Completed",
        "masteryScore": isJudged ? unit.passPercent.map { "\(Double(min(max($0, 0), 100)) / 100)" } : nil,
        "launchMethod": "AnyWindow",
        "activityType": "http://adlnet.gov/expapi/activities/lesson",
      ]
    ) { xml in
      write(title, metadata.summary ?? title, in: metadata.language, to: &xml)
      if !metadata.outcomes.isEmpty {
        xml.element("objectives") { xml in
          for outcome in metadata.outcomes { xml.element("objective", ["idref": Self.identifier(of: outcome, in: unit)]) }
        }
      }
      xml.element("url", text: PackagePath.reference(to: unit.launchPage))
    }
  }

  private func write(_ title: String, _ description: String, in language: String, to xml: inout XMLWriter) {
    for (name, text) in [("title", title), ("description", description)] {
      xml.element(name) { $0.element("langstring", ["lang": language], text: text) }
    }
  }

  /// A full IRI (3.0) that stays the same over versions: below the site's address, or a name of our own where there is none.
  private static func identifier(of unit: PackagedUnit) -> String {
    let name = ManifestIdentifier(of: unit, format: "cmi5").text
    guard let site = unit.siteURL, site.hasPrefix("http"), site.utf8.allSatisfy(isAddressByte) else { return "urn:waymark:\(name)" }
    return site + name
  }

  private static func identifier(of outcome: PackagedUnit.Outcome, in unit: PackagedUnit) -> String {
    "\(identifier(of: unit))/outcome/\(PackagePath.reference(to: outcome.id))"
  }

  /// Printable ASCII that RFC 3986 allows in an address.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    (33...126).contains(byte) && !#""<>\^`{|}"#.utf8.contains(byte)
  }
}
