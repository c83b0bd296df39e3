import UnitModel
import UnitSite

/// A unit's details as bytes, for the build's record: read only when a page about all units is made.
enum DetailsCoding {
  static func encode(_ details: UnitDetails) -> ArraySlice<UInt8> {
    var encoder = ByteEncoder()
    encoder.details(details)
    return encoder.bytes[...]
  }

  /// The details in some bytes; nil where they are not what `encode` wrote.
  static func decode(_ bytes: ArraySlice<UInt8>) -> UnitDetails? {
    var decoder = ByteDecoder(bytes)
    return try? decoder.details()
  }
}

extension ByteEncoder {
  fileprivate mutating func details(_ details: UnitDetails) {
    text(details.version)
    optional(details.licence) { $0.text($1) }
    list(details.authors) { $0.text($1) }
    list(details.topics) { $0.text($1) }
    list(details.audience) { $0.text($1.rawValue) }
    list(details.roles) { $0.text($1.rawValue) }
    list(details.outcomes) {
      $0.text($1.id)
      $0.text($1.text)
      $0.optional($1.kind) { $0.text($1.rawValue) }
      $0.optional($1.eqf) { $0.number($1) }
      $0.list($1.maps) { $0.text($1) }
    }
    list(details.terms) {
      $0.text($1.term)
      $0.text($1.meaning)
      $0.optional($1.anchor) { $0.text($1) }
    }
    list(details.changes) {
      $0.text($1.version)
      $0.text($1.on.iso)
      $0.text($1.text)
    }
  }
}

extension ByteDecoder {
  fileprivate mutating func details() throws(Malformed) -> UnitDetails {
    UnitDetails(
      version: try text(), licence: try optional { decoder throws(Malformed) in try decoder.text() }, authors: try texts(), topics: try texts(),
      audience: try texts().compactMap(Audience.init(rawValue:)), roles: try texts().compactMap(Role.init(rawValue:)),
      outcomes: try list { decoder throws(Malformed) in
        UnitDetails.Outcome(
          id: try decoder.text(), text: try decoder.text(),
          kind: try decoder.optional { decoder throws(Malformed) in try decoder.text() }.flatMap(OutcomeKind.init(rawValue:)),
          eqf: try decoder.optional { decoder throws(Malformed) in try decoder.number() }, maps: try decoder.texts())
      },
      terms: try list { decoder throws(Malformed) in
        UnitDetails.Term(
          term: try decoder.text(), meaning: try decoder.text(),
          anchor: try decoder.optional { decoder throws(Malformed) in try decoder.text() })
      },
      changes: try list { decoder throws(Malformed) in
        let version = try decoder.text()
        guard let on = CalendarDate(try decoder.text()) else { throw Malformed() }
        return UnitChange(version: version, on: on, text: try decoder.text())
      })
  }

  private mutating func texts() throws(Malformed) -> [String] { try list { decoder throws(Malformed) in try decoder.text() } }
}
