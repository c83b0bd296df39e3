import UnitChecks
import UnitModel

/// The evidence in W3C's Evaluation and Report Language 1.0, as JSON-LD: who said what about which page, by machine or as
/// a person.
enum EARLReport {
  /// - Parameter siteURL: absolute address with a slash at the end; nil: pages are named relative to the site.
  static func write(_ evidence: SiteEvidence, site: SiteConfiguration) -> [UInt8] {
    var output: [UInt8] = []
    output.json(
      "{\"@context\":{\"earl\":\"http://www.w3.org/ns/earl#\",\"dct\":\"http://purl.org/dc/terms/\",\"foaf\":\"http://xmlns.com/foaf/0.1/\",\"sch\":\"https://schema.org/\"},\n\"@graph\":[\n"
    )
    output.json("{\"@id\":\"#waymark\",\"@type\":[\"earl:Assertor\",\"earl:Software\"],\"dct:title\":\"Waymark\",\"dct:hasVersion\":")
    output.json(text: evidence.toolVersion)
    output.json("}")
    for (index, name) in evidence.people.enumerated() {
      output.json(",\n{\"@id\":\"#person-")
      output.json(index + 1)
      output.json("\",\"@type\":[\"earl:Assertor\",\"foaf:Person\"],\"foaf:name\":")
      output.json(text: name)
      output.json("}")
    }
    output.json(",\n{\"@id\":\"#site\",\"@type\":[\"earl:TestSubject\",\"sch:WebSite\"],\"dct:title\":")
    output.json(text: site.title)
    output.json(",\"dct:identifier\":")
    output.json(text: "sha256:\(evidence.digest)")
    output.json("}")
    writeTests(to: &output)
    for page in evidence.pages { write(page, evidence, siteURL: site.url ?? "", to: &output) }
    output.json("\n]}\n")
    return output
  }

  /// Every check as a test case, with the criteria it is part of.
  private static func writeTests(to output: inout [UInt8]) {
    for about in Checklist.ofBuilds.map(\.about).sorted(by: { $0.id < $1.id }) where !about.requirements.isEmpty {
      output.json(",\n{\"@id\":")
      output.json(text: "#\(about.id)")
      output.json(",\"@type\":\"earl:TestCase\",\"dct:title\":")
      output.json(text: about.question)
      output.json(",\"dct:isPartOf\":")
      output.json(list: about.requirements.compactMap(SuccessCriterion.init)) { output, criterion in
        output.json("{\"@id\":")
        output.json(text: criterion.address)
        output.json("}")
      }
      output.json("}")
    }
  }

  private static func write(_ page: SiteEvidence.Page, _ evidence: SiteEvidence, siteURL: String, to output: inout [UInt8]) {
    let address = siteURL + page.path
    output.json(",\n{\"@id\":")
    output.json(text: address)
    output.json(",\"@type\":[\"earl:TestSubject\",\"sch:WebPage\"],\"dct:title\":")
    output.json(text: page.title)
    output.json(",\"dct:language\":")
    output.json(text: page.language.description)
    output.json(",\"dct:isPartOf\":{\"@id\":\"#site\"}}")
    for found in page.evidence.found {
      let outcome = found.outcome == .cannotTell ? "earl:cantTell" : found.severity == .error ? "earl:failed" : "earl:cantTell"
      let words = "\(found.count) \(found.severity.name)\(found.count == 1 ? "" : "s")"
      assert(by: "#waymark", mode: "earl:automatic", test: found.check, of: address, outcome: outcome, words: words, on: evidence.date, to: &output)
    }
    for excepted in page.evidence.excepted {
      assert(
        by: "#waymark", mode: "earl:semiAuto", test: excepted.check, of: address, outcome: "earl:cantTell",
        words: "\(excepted.verdict.rawValue)\(excepted.by.map { ", says \($0)" } ?? ""): \(excepted.because)", on: evidence.date, to: &output)
    }
    for review in page.evidence.reviews {
      guard review.status == .signed else {
        let words = review.status == .stale ? "answered before the page looked like this" : "nobody answered"
        assert(
          by: "#waymark", mode: "earl:undisclosed", test: review.check, of: address, outcome: "earl:untested", words: words, on: evidence.date,
          to: &output)
        continue
      }
      for answer in review.answers {
        let person = "#person-\((evidence.people.firstIndex(of: answer.by) ?? 0) + 1)"
        assert(by: person, mode: "earl:manual", test: review.check, of: address, outcome: "earl:passed", words: nil, on: answer.on, to: &output)
      }
    }
  }

  private static func assert(
    by assertor: String, mode: String, test: String, of subject: String, outcome: String, words: String?, on date: CalendarDate,
    to output: inout [UInt8]
  ) {
    output.json(",\n{\"@type\":\"earl:Assertion\",\"earl:assertedBy\":{\"@id\":")
    output.json(text: assertor)
    output.json("},\"earl:mode\":{\"@id\":")
    output.json(text: mode)
    output.json("},\"earl:test\":{\"@id\":")
    output.json(text: "#\(test)")
    output.json("},\"earl:subject\":{\"@id\":")
    output.json(text: subject)
    output.json("},\"earl:result\":{\"@type\":\"earl:TestResult\",\"earl:outcome\":{\"@id\":")
    output.json(text: outcome)
    output.json("},\"dct:date\":")
    output.json(text: date.iso)
    if let words {
      output.json(",\"dct:description\":")
      output.json(text: words)
    }
    output.json("}}")
  }
}
