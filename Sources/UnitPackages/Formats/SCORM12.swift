import UnitMarkup

/// SCORM 1.2 (ADL, 2001): one SCO, and no mastery score, with which platforms store an unfinished attempt as failed.
struct SCORM12: PackageFormat {
  let name = "scorm12"
  let title = "SCORM 1.2"
  let runtimeParts = ["forms.js", "tracking.js", "platform.js", "responses.js", "session.js"]
  let courseScripts: CourseScripts? = .held(by: ["forms.js", "tracking.js", "platform.js"])
  let stateRoom: StateRoom? = StateRoom(characters: 4096, keepsText: false)

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
        "xmlns": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": """
        http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd \
        http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd \
        http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd
        """,
      ]
    ) { xml in
      xml.element("metadata") { xml in
        xml.element("schema", text: "ADL SCORM")
        xml.element("schemaversion", text: "1.2")
        IMSMetadata(unit: unit).write(to: &xml)
      }
      manifest.writeOrganizations(to: &xml, sequencing: { _ in }, itemSequencing: { _ in })
      manifest.writeResources(to: &xml, typeAttribute: "adlcp:scormtype")
    }
    return xml.bytes
  }
}
