import UnitChecks
import UnitModel
import UnitSite

extension BuildState {
  /// A digest of everything the evidence is about.
  var evidenceDigest: [UInt8] {
    var encoder = ByteEncoder()
    for case let record? in records {
      encoder.text(record.slug)
      for input in record.inputs {
        encoder.text(input.path)
        encoder.blob(input.digest)
      }
      for edition in record.editions {
        encoder.number(isPublished(edition) ? 1 : 0)
        encoder.blob(edition.evidence)
      }
    }
    return Digest(of: encoder.bytes).bytes
  }

  /// What is known of everything that is published.
  /// - Parameter digest: `evidenceDigest`.
  func evidence(sources: Digest, digest: [UInt8]) -> ConformanceReport {
    let pages = siteMap.units.enumerated().flatMap { index, unit in
      (records[index]?.editions ?? []).compactMap { edition -> ConformanceReport.Page? in
        guard isPublished(edition), let evidence = EvidenceCoding.decode(edition.evidence) else { return nil }
        return ConformanceReport.Page(
          slug: unit.slug, language: edition.language, source: unit.sourceLanguage, title: edition.page.title, evidence: evidence)
      }
    }
    return ConformanceReport(
      site: pages, digest: Digest(ofParts: [sources.bytes, digest]).hexadecimal, date: today, toolVersion: toolVersion)
  }
}
