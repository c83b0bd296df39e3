import UnitMarkup

/// The metadata of SCORM 1.2 (IMS Learning Resource Meta-data 1.2.1, a draft of LOM with names of its own), with all that
/// its profile wants of content aggregations (SCORM 1.2 CAM, 2.2.4).
struct IMSMetadata {
  private let metadata: UnitMetadata
  private let launchPage: String

  init(unit: PackagedUnit) {
    metadata = UnitMetadata(of: unit)
    launchPage = PackagePath.reference(to: unit.launchPage)
  }

  func write(to xml: inout XMLWriter) {
    xml.element("lom", ["xmlns": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"]) { xml in
      writeGeneral(to: &xml)
      writeLifecycle(to: &xml)
      xml.element("metametadata") { $0.element("metadatascheme", text: "ADL SCORM 1.2") }
      xml.element("technical") { xml in
        xml.element("format", text: "text/html")
        xml.element("location", ["type": "URI"], text: launchPage)
      }
      writeEducational(to: &xml)
      writeRights(to: &xml)
      for outcome in metadata.outcomes { writeClassification(outcome, to: &xml) }
    }
  }
}

extension IMSMetadata {
  private func writeGeneral(to xml: inout XMLWriter) {
    xml.element("general") { xml in
      text("title", metadata.title, to: &xml)
      xml.element("catalogentry") { xml in
        xml.element("catalog", text: metadata.catalogue.name)
        text("entry", metadata.catalogue.entry, language: Self.noLanguage, to: &xml)
      }
      xml.element("language", text: metadata.language)
      if let summary = metadata.summary { text("description", summary, to: &xml) }
      for keyword in metadata.keywords { text("keyword", keyword, to: &xml) }
    }
  }

  private func writeLifecycle(to xml: inout XMLWriter) {
    xml.element("lifecycle") { xml in
      text("version", metadata.version, language: Self.noLanguage, to: &xml)
      vocabulary("status", "Final", to: &xml)
      contribution("Author", metadata.authors, to: &xml)
      contribution("Publisher", metadata.publisher.map { [$0] } ?? [], to: &xml)
    }
  }

  private func writeEducational(to xml: inout XMLWriter) {
    xml.element("educational") { xml in
      vocabulary("learningresourcetype", "Narrative Text", to: &xml)
      if metadata.isAssessed { vocabulary("learningresourcetype", "Self Assessment", to: &xml) }
      vocabulary("context", "Vocational Training", to: &xml)
      if let duration = metadata.duration {
        xml.element("typicallearningtime") { $0.element("datetime", text: duration) }
      }
    }
  }

  private func writeRights(to xml: inout XMLWriter) {
    guard let rights = metadata.rights else { return }
    xml.element("rights") { xml in
      vocabulary("cost", "no", to: &xml)
      vocabulary("copyrightandotherrestrictions", metadata.restrictions, to: &xml)
      text("description", rights, language: Self.noLanguage, to: &xml)
    }
  }

  private func writeClassification(_ outcome: PackagedUnit.Outcome, to xml: inout XMLWriter) {
    xml.element("classification") { xml in
      vocabulary("purpose", "Educational Objective", to: &xml)
      xml.element("taxonpath") { xml in
        text("source", metadata.catalogue.name, language: Self.noLanguage, to: &xml)
        xml.element("taxon") { xml in
          xml.element("id", text: outcome.id)
        }
      }
      text("description", outcome.text, to: &xml)
      for keyword in metadata.keywords.isEmpty ? [metadata.title] : metadata.keywords { text("keyword", keyword, to: &xml) }
    }
  }

  /// The tag of the specification's examples for text in no language.
  private static let noLanguage = "x-none"

  private func text(_ name: String, _ value: String, language: String? = nil, to xml: inout XMLWriter) {
    xml.element(name) { $0.element("langstring", ["xml:lang": language ?? metadata.language], text: value) }
  }

  private func vocabulary(_ name: String, _ value: String, to xml: inout XMLWriter) {
    xml.element(name) { xml in
      text("source", "LOMv1.0", language: Self.noLanguage, to: &xml)
      text("value", value, language: Self.noLanguage, to: &xml)
    }
  }

  private func contribution(_ role: String, _ cards: [String], to xml: inout XMLWriter) {
    guard !cards.isEmpty else { return }
    xml.element("contribute") { xml in
      vocabulary("role", role, to: &xml)
      for card in cards { xml.element("centity") { $0.element("vcard", text: card) } }
    }
  }
}
