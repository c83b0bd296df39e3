import UnitMarkup
import UnitModel

/// IMS Common Cartridge 1.1, the version that platforms import: the unit's page, and its questions as QTI 1.2.1.
struct CommonCartridge: PackageFormat {
  let name = "cc11"
  let title = "Common Cartridge 1.1"
  let contents = PackageContents.page(suffix: "cc11.imscc")
  let asksQuestions = true
  let courseScripts: CourseScripts? = CourseScripts(contents: nil, units: [])

  static let namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] { entries(whole: unit, units: [unit]) }

  func entries(for course: PackagedCourse) -> [(path: String, bytes: [UInt8])] { entries(whole: course.whole, units: course.units) }

  func conversions(of unit: PackagedUnit) -> [QuestionConversion] { unit.questions.map(QTIAssessment.conversion) }

  private func entries(whole: PackagedUnit, units: [PackagedUnit]) -> [(path: String, bytes: [UInt8])] {
    let parts = units.map { unit in
      let identifier = ManifestIdentifier(of: unit, format: name).text
      return Part(unit: unit, identifier: identifier, assessment: QTIAssessment(of: unit, identifier: identifier + ".questions"))
    }
    let assessments = parts.map(\.assessment).filter { !$0.items.isEmpty }
    return [(SCORMManifest.path, manifest(of: whole, parts))] + assessments.map { ($0.path, $0.bytes) }
  }
}

extension CommonCartridge {
  /// A unit of the cartridge.
  private struct Part {
    var unit: PackagedUnit
    var identifier: String
    var assessment: QTIAssessment

    var title: String {
      let title = unit.title.line(limit: 200)
      return title.isEmpty ? identifier : title
    }
  }

  /// The namespace stands in the first 1,024 bytes, where Moodle looks for it.
  private func manifest(of whole: PackagedUnit, _ parts: [Part]) -> [UInt8] {
    let manifest = SCORMManifest(of: whole, format: name)
    var xml = XMLWriter(capacity: 8192)
    xml.element("manifest", ["xmlns": Self.namespace, "identifier": manifest.identifier]) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: "IMS Common Cartridge")
        xml.element("schemaversion", text: "1.1.0")
        LearningObjectMetadata(unit: whole, isCartridge: true).write(to: &xml)
      }
      xml.element("organizations") { xml in
        xml.element("organization", ["identifier": manifest.organization, "structure": "rooted-hierarchy"]) { xml in
          xml.element("item", ["identifier": manifest.item]) { xml in
            for part in parts {
              item(part.identifier + ".page", title: part.title, to: &xml)
              if !part.assessment.items.isEmpty { item(part.identifier + ".questions", title: part.title, to: &xml) }
            }
          }
        }
      }
      xml.element("resources") { xml in
        let shared = whole.files.filter { file in !parts.contains { file.hasPrefix($0.unit.folder) } }
        for part in parts { resources(of: part, shared: shared.isEmpty ? nil : manifest.identifier + ".shared", to: &xml) }
        if !shared.isEmpty { resource(manifest.identifier + ".shared", files: shared, to: &xml) }
      }
    }
    return xml.bytes
  }

  /// - Parameter shared: The resource with the files that all units load.
  private func resources(of part: Part, shared: String?, to xml: inout XMLWriter) {
    resource(part.identifier + ".page.resource", page: part.unit.launchPage, files: part.unit.files, dependency: shared, to: &xml)
    guard !part.assessment.items.isEmpty else { return }
    xml.element("resource", ["identifier": part.identifier + ".questions.resource", "type": "imsqti_xmlv1p2/imscc_xmlv1p1/assessment"]) { xml in
      xml.element("file", ["href": PackagePath.reference(to: part.assessment.path)])
      if part.assessment.showsFiles { xml.element("dependency", ["identifierref": part.identifier + ".page.resource"]) }
    }
  }

  private func resource(_ identifier: String, page: String? = nil, files: [String], dependency: String? = nil, to xml: inout XMLWriter) {
    let href = page.map { PackagePath.reference(to: $0) }
    xml.element("resource", ["identifier": identifier, "type": "webcontent", "href": href]) { xml in
      for file in files { xml.element("file", ["href": PackagePath.reference(to: file)]) }
      if let dependency { xml.element("dependency", ["identifierref": dependency]) }
    }
  }

  private func item(_ identifier: String, title: String, to xml: inout XMLWriter) {
    xml.element("item", ["identifier": identifier, "identifierref": identifier + ".resource"]) { $0.element("title", text: title) }
  }
}
