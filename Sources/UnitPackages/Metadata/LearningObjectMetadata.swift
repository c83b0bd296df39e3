import UnitMarkup

/// Learning Object Metadata in XML (IEEE 1484.12.3-2005), as SCORM 2004, cmi5 and Common Cartridge use it.
struct LearningObjectMetadata {
  private let metadata: UnitMetadata
  /// Common Cartridge has a namespace of its own for a part of the elements, and vocabularies without a source.
  private let isCartridge: Bool

  init(unit: PackagedUnit, isCartridge: Bool = false) {
    metadata = UnitMetadata(of: unit)
    self.isCartridge = isCartridge
  }

  func write(to xml: inout XMLWriter) {
    xml.element("lom", ["xmlns": isCartridge ? "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest" : "http://ltsc.ieee.org/xsd/LOM"]) { xml in
      writeGeneral(to: &xml)
      writeLifeCycle(to: &xml)
      if !isCartridge {
        xml.element("metaMetadata") { xml in
          xml.element("metadataSchema", text: "LOMv1.0")
          xml.element("metadataSchema", text: "ADLv1.0")
        }
      }
      xml.element("technical") { $0.element("format", text: "text/html") }
      if !isCartridge { writeEducational(to: &xml) }
      writeRights(to: &xml)
      for outcome in metadata.outcomes { writeClassification(outcome, to: &xml) }
    }
  }
}

extension LearningObjectMetadata {
  private func writeGeneral(to xml: inout XMLWriter) {
    xml.element("general") { xml in
      xml.element("identifier") { xml in
        xml.element("catalog", text: metadata.catalogue.name)
        xml.element("entry", text: metadata.catalogue.entry)
      }
      text("title", metadata.title, to: &xml)
      xml.element("language", text: metadata.language)
      if let summary = metadata.summary { text("description", summary, to: &xml) }
      for keyword in metadata.keywords { text("keyword", keyword, to: &xml) }
    }
  }

  private func writeLifeCycle(to xml: inout XMLWriter) {
    // The cartridge's schema wants a contribution in it.
    if isCartridge, metadata.authors.isEmpty, metadata.publisher == nil { return }
    xml.element("lifeCycle") { xml in
      if !isCartridge { text("version", metadata.version, hasLanguage: false, to: &xml) }
      contribution("author", metadata.authors, to: &xml)
      contribution("publisher", metadata.publisher.map { [$0] } ?? [], to: &xml)
    }
  }

  private func writeEducational(to xml: inout XMLWriter) {
    xml.element("educational") { xml in
      vocabulary("learningResourceType", "narrative text", to: &xml)
      if metadata.isAssessed { vocabulary("learningResourceType", "self assessment", to: &xml) }
      vocabulary("context", "training", to: &xml)
      if let duration = metadata.duration {
        xml.element("typicalLearningTime") { $0.element("duration", text: duration) }
      }
    }
  }

  private func writeRights(to xml: inout XMLWriter) {
    guard let rights = metadata.rights else { return }
    xml.element("rights") { xml in
      vocabulary("copyrightAndOtherRestrictions", metadata.restrictions, to: &xml)
      text("description", rights, hasLanguage: false, to: &xml)
    }
  }

  private func writeClassification(_ outcome: PackagedUnit.Outcome, to xml: inout XMLWriter) {
    xml.element("classification") { xml in
      vocabulary("purpose", "educational objective", to: &xml)
      xml.element("taxonPath") { xml in
        if !isCartridge { text("source", metadata.catalogue.name, hasLanguage: false, to: &xml) }
        xml.element("taxon") { $0.element("id", text: outcome.id) }
      }
      text("description", outcome.text, to: &xml)
    }
  }

  private func text(_ name: String, _ value: String, hasLanguage: Bool = true, to xml: inout XMLWriter) {
    xml.element(name) { $0.element("string", ["language": hasLanguage ? metadata.language : nil], text: value) }
  }

  private func vocabulary(_ name: String, _ value: String, to xml: inout XMLWriter) {
    xml.element(name) { xml in
      if !isCartridge { xml.element("source", text: "LOMv1.0") }
      xml.element("value", text: value)
    }
  }

  private func contribution(_ role: String, _ cards: [String], to xml: inout XMLWriter) {
    guard !cards.isEmpty else { return }
    xml.element("contribute") { xml in
      vocabulary("role", role, to: &xml)
      for card in cards { xml.element("entity", text: card) }
    }
  }
}
