import UnitChecks
import UnitModel

/// A unit's evidence as bytes, for the build's record.
enum EvidenceCoding {
  static func encode(_ evidence: UnitEvidence) -> ArraySlice<UInt8> {
    var encoder = ByteEncoder()
    encoder.evidence(evidence)
    return encoder.bytes[...]
  }

  /// The evidence in some bytes; nil where they are not what `encode` wrote.
  static func decode(_ bytes: ArraySlice<UInt8>) -> UnitEvidence? {
    var decoder = ByteDecoder(bytes)
    return try? decoder.evidence()
  }
}

extension ByteEncoder {
  fileprivate mutating func evidence(_ evidence: UnitEvidence) {
    list(evidence.reviews) {
      $0.text($1.check)
      $0.text($1.status.rawValue)
      $0.list($1.answers) {
        $0.text($1.by)
        $0.text($1.on.iso)
      }
    }
    list(evidence.found) {
      $0.text($1.check)
      $0.number(Int($1.severity.rawValue))
      $0.number(Int($1.outcome.rawValue))
      $0.number($1.count)
      $0.list($1.requirements) { $0.text($1) }
    }
    list(evidence.excepted) {
      $0.text($1.check)
      $0.text($1.verdict.rawValue)
      $0.text($1.because)
      $0.optional($1.by) { $0.text($1) }
    }
    number(evidence.hasFilms ? 1 : 0)
    number(evidence.hasSound ? 1 : 0)
  }
}

extension ByteDecoder {
  fileprivate mutating func evidence() throws(Malformed) -> UnitEvidence {
    UnitEvidence(
      reviews: try list { decoder throws(Malformed) in try decoder.review() }, found: try list { decoder throws(Malformed) in try decoder.found() },
      excepted: try list { decoder throws(Malformed) in try decoder.excepted() }, hasFilms: try number() == 1, hasSound: try number() == 1)
  }

  private mutating func review() throws(Malformed) -> UnitEvidence.Review {
    let check = try text()
    guard let status = ReviewQuestion.Status(rawValue: try text()) else { throw Malformed() }
    return UnitEvidence.Review(check: check, status: status, answers: try list { decoder throws(Malformed) in try decoder.answer() })
  }

  private mutating func answer() throws(Malformed) -> UnitEvidence.Answer {
    let name = try text()
    guard let date = CalendarDate(try text()) else { throw Malformed() }
    return UnitEvidence.Answer(by: name, on: date)
  }

  private mutating func found() throws(Malformed) -> UnitEvidence.Found {
    UnitEvidence.Found(
      check: try text(), severity: try one(of: Severity.self), outcome: try one(of: Outcome.self), count: try number(),
      requirements: try list { decoder throws(Malformed) in try decoder.text() })
  }

  private mutating func excepted() throws(Malformed) -> UnitEvidence.Excepted {
    let check = try text()
    guard let verdict = FindingException.Verdict(rawValue: try text()) else { throw Malformed() }
    return UnitEvidence.Excepted(
      check: check, verdict: verdict, because: try text(), by: try optional { decoder throws(Malformed) in try decoder.text() })
  }
}
