import UnitMarkup

/// What the manifests of all SCORM versions have in common.
struct SCORMManifest {
  /// The manifest's place (SCORM CAM, "Content Package Components": at the root, under this name).
  static let path = "imsmanifest.xml"

  let identifier: String
  /// At most 20 characters, SCORM 1.2's limit.
  let version: String
  /// For the platform's lists: one line of at most 200 characters, SCORM 1.2's limit and what fits every platform.
  let title: String
  private let launchPage: String
  private let files: [String]

  init(of unit: PackagedUnit, format: String) {
    identifier = ManifestIdentifier(of: unit, format: format).text
    version = unit.version.line(limit: 20)
    let title = unit.title.line(limit: 200)
    self.title = title.isEmpty ? identifier : title
    launchPage = unit.launchPage
    files = unit.files
  }

  var organization: String { identifier + ".organization" }
  var item: String { identifier + ".item" }
  private var resource: String { identifier + ".resource" }

  /// One organization with one item, the unit.
  func writeOrganizations(to xml: inout XMLWriter, sequencing: (inout XMLWriter) -> Void, itemSequencing: (inout XMLWriter) -> Void) {
    xml.element("organizations", ["default": organization]) { xml in
      xml.element("organization", ["identifier": organization]) { xml in
        xml.element("title", text: title)
        xml.element("item", ["identifier": item, "identifierref": resource, "isvisible": "true"]) { xml in
          xml.element("title", text: title)
          itemSequencing(&xml)
        }
        sequencing(&xml)
      }
    }
  }

  /// One resource, the SCO, with every file of the package but the manifest.
  ///
  /// - Parameter typeAttribute: `adlcp:scormtype` or `adlcp:scormType`, as the version spells it.
  func writeResources(to xml: inout XMLWriter, typeAttribute: String) {
    let launch = PackagePath.reference(to: launchPage)
    xml.element("resources") { xml in
      xml.element("resource", ["identifier": resource, "type": "webcontent", typeAttribute: "sco", "href": launch]) { xml in
        for file in files { xml.element("file", ["href": PackagePath.reference(to: file)]) }
      }
    }
  }
}
