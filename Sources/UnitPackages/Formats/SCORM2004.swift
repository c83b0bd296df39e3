import UnitMarkup

/// SCORM 2004 4th Edition (ADL, 2009): one SCO that sets its completion and its success itself.
struct SCORM2004: PackageFormat {
  let name = "scorm2004"
  let title = "SCORM 2004 4th Edition"
  /// ADL's validator asks for them.
  let embedsSchemas = true
  let runtimeParts = ["forms.js", "tracking.js", "platform.js", "responses.js", "session.js"]
  let courseScripts: CourseScripts? = .held(by: ["forms.js", "tracking.js", "platform.js"])
  let stateRoom: StateRoom? = StateRoom(characters: 64_000, keepsText: true)

  func entries(for unit: PackagedUnit) -> [(path: String, bytes: [UInt8])] {
    [(SCORMManifest.path, manifest(of: unit))]
  }

  private func manifest(of unit: PackagedUnit) -> [UInt8] {
    let manifest = SCORMManifest(of: unit, format: name)
    var xml = XMLWriter(capacity: 8192)
    xml.element(
      "manifest",
      [
        "identifier": manifest.identifier,
        "version": manifest.version,
        "xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
        "xmlns:adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
        "xmlns:adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
        "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": """
        http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd \
        http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd \
        http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd \
        http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd \
        http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd \
        http://ltsc.ieee.org/xsd/LOM lom.xsd
        """,
      ]
    ) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: "ADL SCORM")
        xml.element("schemaversion", text: "2004 4th Edition")
        LearningObjectMetadata(unit: unit).write(to: &xml)
      }
      manifest.writeOrganizations(to: &xml, sequencing: writeControlMode, itemSequencing: writeSequencing)
      manifest.writeResources(to: &xml, typeAttribute: "adlcp:scormType")
    }
    return xml.bytes
  }
}

extension SCORM2004 {
  /// Flow, so that a platform may open the only activity by itself (SN 3.2.4).
  private func writeControlMode(to xml: inout XMLWriter) {
    xml.element("imsss:sequencing") { $0.element("imsss:controlMode", ["choice": "true", "flow": "true"]) }
  }

  /// The SCO decides: a measure that decides instead would fail learners who answered half of the questions so far.
  private func writeSequencing(to xml: inout XMLWriter) {
    xml.element("imsss:sequencing") { xml in
      xml.element("imsss:objectives") { $0.element("imsss:primaryObjective", ["objectiveID": "unit", "satisfiedByMeasure": "false"]) }
      xml.element(
        "imsss:deliveryControls", ["tracked": "true", "completionSetByContent": "true", "objectiveSetByContent": "true"])
    }
    xml.element("adlnav:presentation") { xml in
      xml.element("adlnav:navigationInterface") { xml in
        // There is nowhere to go, and abandoning loses the attempt; exit and suspend stay.
        for control in ["previous", "continue", "abandon", "abandonAll"] { xml.element("adlnav:hideLMSUI", text: control) }
      }
    }
  }
}
