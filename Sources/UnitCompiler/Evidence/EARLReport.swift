import UnitChecks
import UnitModel

/// The evidence in W3C's Evaluation and Report Language 1.0, as JSON-LD: who said what, by machine or as a person. The
/// report of a unit says it of each check; that of the site sums up by criterion and names the reports of the units.
enum EARLReport {
  static func write(_ report: ConformanceReport, site: SiteConfiguration) -> [UInt8] {
    var writer = EARLWriter(report, site: site)
    switch report.scope {
    case .unit: for page in report.pages { writer.writeUnit(page) }
    case .site: writer.writeSite(title: site.title)
    }
    return writer.end()
  }
}

private struct EARLWriter {
  private let report: ConformanceReport
  private let people: [String]
  /// The site's absolute address with a slash at the end; nil: pages are named as the file with the report sees them.
  private let address: String?
  private var output: [UInt8] = []

  init(_ report: ConformanceReport, site: SiteConfiguration) {
    self.report = report
    people = report.people
    address = site.url
    output.reserveCapacity(8192)
    output.json("{\"@context\":{")
    if report.scope == .site, address == nil { output.json("\"@base\":\"../site/\",") }
    output.json(
      "\"earl\":\"http://www.w3.org/ns/earl#\",\"dct\":\"http://purl.org/dc/terms/\",\"foaf\":\"http://xmlns.com/foaf/0.1/\",\"rdfs\":\"http://www.w3.org/2000/01/rdf-schema#\",\"sch\":\"https://schema.org/\"},\n\"@graph\":[\n{\"@id\":\"#waymark\",\"@type\":[\"earl:Assertor\",\"earl:Software\"],\"dct:title\":\"Waymark\",\"dct:hasVersion\":"
    )
    output.json(text: report.toolVersion)
    output.json("}")
    for name in people {
      output.json(",\n{\"@id\":")
      output.json(text: person(name))
      output.json(",\"@type\":[\"earl:Assertor\",\"foaf:Person\"],\"foaf:name\":")
      output.json(text: name)
      output.json("}")
    }
  }

  consuming func end() -> [UInt8] {
    output.json("\n]}\n")
    return output
  }

  // MARK: A unit

  /// The page, the checks that something is said of, and what is said.
  mutating func writeUnit(_ page: ConformanceReport.Page) {
    let evidence = page.evidence
    let file = page.path.split(separator: "/").last.map(String.init) ?? page.path
    let subject = address.map { $0 + page.path } ?? file
    output.json(",\n{\"@id\":")
    output.json(text: subject)
    output.json(",\"@type\":[\"earl:TestSubject\",\"sch:WebPage\"],\"dct:title\":")
    output.json(text: page.title)
    output.json(",\"dct:language\":")
    output.json(text: page.language.description)
    writeDigest()
    writeTests(of: evidence)
    for found in evidence.found {
      let outcome: StaticString = found.severity == .error && found.outcome != .cannotTell ? "earl:failed" : "earl:cantTell"
      assert(mode: "earl:automatic", test: "#\(found.check)", of: subject, outcome, found.count.counted(found.severity.name), on: report.date)
    }
    for excepted in evidence.excepted {
      let words = "\(excepted.verdict.rawValue)\(excepted.by.map { ", says \($0)" } ?? ""): \(excepted.because)"
      assert(mode: "earl:semiAuto", test: "#\(excepted.check)", of: subject, "earl:cantTell", words, on: report.date)
    }
    for review in evidence.reviews {
      let test = "#\(review.check)"
      if review.status == .signed {
        for answer in review.answers {
          assert(by: person(answer.by), mode: "earl:manual", test: test, of: subject, "earl:passed", nil, on: answer.on)
        }
      } else {
        let words = review.status == .stale ? "answered before the page looked like this" : "nobody answered"
        assert(mode: "earl:undisclosed", test: test, of: subject, "earl:untested", words, on: report.date)
      }
    }
  }

  /// Each check that something is said of, once, with the criteria it is part of.
  private mutating func writeTests(of evidence: UnitEvidence) {
    var written: [String] = []
    func isNew(_ check: String) -> Bool {
      if written.contains(check) { return false }
      written.append(check)
      return true
    }
    for found in evidence.found where isNew(found.check) { writeTest(found.check, requirements: found.requirements) }
    for check in evidence.excepted.map(\.check) + evidence.reviews.map(\.check) where isNew(check) { writeTest(check, requirements: []) }
  }

  /// - Parameter requirements: criteria by number, for what no check of the list found.
  private mutating func writeTest(_ check: String, requirements: [String]) {
    output += Self.tests[check] ?? Self.test(check, title: check, requirements)
  }

  /// The checks of builds as test cases, by their ids.
  private static let tests = Dictionary(
    uniqueKeysWithValues: Checklist.ofBuilds.map(\.about).map { ($0.id, test($0.id, title: $0.question, $0.requirements)) })

  private static func test(_ check: String, title: String, _ requirements: [String]) -> [UInt8] {
    var output: [UInt8] = []
    output.json(",\n{\"@id\":")
    output.json(text: "#\(check)")
    output.json(",\"@type\":\"earl:TestCase\",\"dct:title\":")
    output.json(text: title)
    output.json(",\"dct:isPartOf\":")
    output.json(list: requirements.compactMap(SuccessCriterion.init)) { output, criterion in
      output.json("{\"@id\":")
      output.json(text: criterion.address)
      output.json("}")
    }
    output.json("}")
    return output
  }

  // MARK: The site

  /// The site, its pages with the places of their own reports, and for each criterion what is said of all pages together.
  mutating func writeSite(title: String) {
    output.json(",\n{\"@id\":\"#site\",\"@type\":[\"earl:TestSubject\",\"sch:WebSite\"],\"dct:title\":")
    output.json(text: title)
    writeDigest()
    for page in report.pages {
      output.json(",\n{\"@id\":")
      output.json(text: (address ?? "") + page.path)
      output.json(",\"@type\":\"earl:TestSubject\",\"dct:isPartOf\":{\"@id\":\"#site\"},\"rdfs:seeAlso\":{\"@id\":")
      output.json(text: (address ?? "") + page.earl)
      output.json("}}")
    }
    for criterion in report.criteria { write(criterion) }
  }

  private mutating func write(_ evidence: CriterionEvidence) {
    let criterion = evidence.criterion
    output.json(",\n{\"@id\":")
    output.json(text: criterion.address)
    output.json(",\"@type\":\"earl:TestRequirement\",\"dct:title\":")
    output.json(text: "\(criterion.number) \(criterion.handle)")
    output.json("}")
    func assert(mode: StaticString, _ outcome: StaticString, _ words: String?) {
      self.assert(mode: mode, test: criterion.address, of: "#site", outcome, words, on: report.date)
    }
    if evidence.absence != nil { return assert(mode: "earl:automatic", "earl:inapplicable", nil) }
    if evidence.failedPages > 0 {
      assert(mode: "earl:automatic", "earl:failed", "errors on \(evidence.failedPages) of \(report.pages.count) pages")
    } else if evidence.doubtfulPages > 0 {
      assert(mode: "earl:automatic", "earl:cantTell", "doubts on \(evidence.doubtfulPages) of \(report.pages.count) pages")
    }
    if evidence.asked > 0, evidence.answered == evidence.asked {
      for name in evidence.people {
        self.assert(
          by: person(name), mode: "earl:manual", test: criterion.address, of: "#site", "earl:passed", nil, on: evidence.lastAnswer ?? report.date)
      }
    } else {
      assert(mode: "earl:undisclosed", "earl:untested", "\(evidence.answered) of \(evidence.asked) questions answered")
    }
  }

  // MARK: Parts

  private func person(_ name: String) -> String { "#person-\((people.firstIndex(of: name) ?? 0) + 1)" }

  /// What was judged, as the last of a subject's properties.
  private mutating func writeDigest() {
    output.json(",\"dct:identifier\":")
    output.json(text: "sha256:\(report.digest)")
    output.json("}")
  }

  private mutating func assert(
    by assertor: String = "#waymark", mode: StaticString, test: String, of subject: String, _ outcome: StaticString, _ words: String?,
    on date: CalendarDate
  ) {
    output.json(",\n{\"@type\":\"earl:Assertion\",\"earl:assertedBy\":{\"@id\":")
    output.json(text: assertor)
    output.json("},\"earl:mode\":{\"@id\":\"")
    output.json(mode)
    output.json("\"},\"earl:test\":{\"@id\":")
    output.json(text: test)
    output.json("},\"earl:subject\":{\"@id\":")
    output.json(text: subject)
    output.json("},\"earl:result\":{\"@type\":\"earl:TestResult\",\"earl:outcome\":{\"@id\":\"")
    output.json(outcome)
    output.json("\"},\"dct:date\":")
    output.json(text: date.iso)
    if let words {
      output.json(",\"dct:description\":")
      output.json(text: words)
    }
    output.json("}}")
  }
}
