import UnitMarkup
import UnitModel

/// IMS Common Cartridge 1.1, the version that platforms import: the unit's page, and its questions as QTI 1.2.1.
struct CommonCartridge: PackageFormat {
  let name = "cc11"
  let title = "Common Cartridge 1.1"
  let contents = PackageContents.page(suffix: "cc11.imscc")
  let asksQuestions = true

  static let namespace = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] {
    let assessment = QTIAssessment(of: unit, identifier: ManifestIdentifier(of: unit, format: name).text + ".questions")
    let manifest = (SCORMManifest.path, manifest(of: unit, hasQuestions: !assessment.items.isEmpty))
    return assessment.items.isEmpty ? [manifest] : [manifest, (QTIAssessment.path, assessment.bytes)]
  }

  func conversions(of unit: PackagedUnit) -> [QuestionConversion] { unit.questions.map(QTIAssessment.conversion) }

  /// The namespace stands in the first 1,024 bytes, where Moodle looks for it.
  private func manifest(of unit: PackagedUnit, hasQuestions: Bool) -> [UInt8] {
    let manifest = SCORMManifest(of: unit, format: name)
    var xml = XMLWriter(capacity: 8192)
    xml.element("manifest", ["xmlns": Self.namespace, "identifier": manifest.identifier]) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: "IMS Common Cartridge")
        xml.element("schemaversion", text: "1.1.0")
        LearningObjectMetadata(unit: unit, isCartridge: true).write(to: &xml)
      }
      xml.element("organizations") { xml in
        xml.element("organization", ["identifier": manifest.organization, "structure": "rooted-hierarchy"]) { xml in
          xml.element("item", ["identifier": manifest.item]) { xml in
            item(manifest.identifier + ".page", title: manifest.title, to: &xml)
            if hasQuestions { item(manifest.identifier + ".questions", title: manifest.title, to: &xml) }
          }
        }
      }
      xml.element("resources") { xml in
        let launch = PackagePath.reference(to: unit.launchPage)
        xml.element("resource", ["identifier": manifest.identifier + ".page.resource", "type": "webcontent", "href": launch]) { xml in
          for file in unit.files { xml.element("file", ["href": PackagePath.reference(to: file)]) }
        }
        if hasQuestions {
          let type = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment"
          xml.element("resource", ["identifier": manifest.identifier + ".questions.resource", "type": type]) { xml in
            xml.element("file", ["href": QTIAssessment.path])
          }
        }
      }
    }
    return xml.bytes
  }

  private func item(_ identifier: String, title: String, to xml: inout XMLWriter) {
    xml.element("item", ["identifier": identifier, "identifierref": identifier + ".resource"]) { $0.element("title", text: title) }
  }
}
