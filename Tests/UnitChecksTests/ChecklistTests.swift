import Foundation
import Testing
import UnitModel
import UnitParsing

@testable import UnitChecks

/// Each check's examples are its tests.
@Suite struct ChecklistTests {
  static let ids = Checklist.all.map(\.about.id)

  @Test(arguments: Checklist.textChecks.map(\.about.id)) func `a text check finds its bad examples and passes its good ones`(id: String) throws {
    let about = try #require(Checklist.check(named: id)?.about)
    #expect(about.bad.count >= 5 && about.good.count >= 5, "\(about.bad.count) bad and \(about.good.count) good examples")
    for example in about.bad {
      let findings = ExampleUnit(example).findings
      #expect(findings.contains { $0.id == id }, "not found in: \(example.debugDescription) but \(findings.map(\.id))")
    }
    for example in about.good {
      let findings = ExampleUnit(example).findings.filter { $0.id == id || $0.severity > .advice }
      #expect(findings.count == 0, "\(findings.map { "\($0.id): \($0.message)" }) in: \(example.debugDescription)")
    }
  }

  @Test(arguments: Checklist.pageChecks.map(\.about.id)) func `a page check finds its bad examples and passes its good ones`(id: String) throws {
    let about = try #require(Checklist.check(named: id)?.about)
    for example in about.bad { #expect(foundOnPage(id, in: page(example, isGood: false)), "not found in: \(example)") }
    for example in about.good { #expect(!foundOnPage(id, in: page(example, isGood: true)), "found in: \(example)") }
  }

  @Test(arguments: Checklist.themeChecks.map(\.about.id)) func `a theme check finds its bad examples and passes its good ones`(id: String) throws {
    let about = try #require(Checklist.check(named: id)?.about)
    for (example, isBad) in about.bad.map({ ($0, true) }) + about.good.map({ ($0, false) }) {
      let findings = Checklist.check(theme: StyleSheet(SourceFile(path: "a.css", bytes: Array(example.utf8))))
      #expect(findings.contains { $0.diagnostic.id == id } == isBad, "\(example)")
    }
  }

  @Test(arguments: Checklist.pageSetChecks.map(\.about.id)) func `a check of all pages finds its bad examples and passes its good ones`(id: String)
    throws
  {
    let about = try #require(Checklist.check(named: id)?.about)
    for (example, isBad) in about.bad.map({ ($0, true) }) + about.good.map({ ($0, false) }) {
      let pages = example.components(separatedBy: "== ").dropFirst().compactMap { text in
        let parts = text.components(separatedBy: "\n")
        return Checklist.audit(SourceFile(path: parts[0], bytes: Array(parts[1].utf8))).page
      }
      let findings = Checklist.audit(pages, exists: { _ in false }).values.flatMap(\.self)
      #expect(findings.contains { $0.id == id } == isBad, "\(example)")
    }
  }

  @Test func `a finding in the theme stands in its own file`() throws {
    let parts = ["waymark": ":root { --text: #000000 }\n", "cards": ".a { color: red }\n.b { order: 2 }\n"]
    let sheet = StyleSheet(parts.sorted { $0.key > $1.key }.map { SourceFile(path: "styles/\($0.key).css", bytes: Array($0.value.utf8)) })
    let finding = try #require(Checklist.check(theme: sheet).first { $0.diagnostic.id == "reading-order" })
    #expect(finding.file == "styles/cards.css")
    #expect(finding.start == SourcePosition(line: 2, column: 6))
  }

  @Test(arguments: Checklist.reviewChecks.map(\.about.id)) func `a question is asked where its examples give reason, and not elsewhere`(id: String)
    throws
  {
    let about = try #require(Checklist.check(named: id)?.about)
    #expect(!about.bad.isEmpty && !about.good.isEmpty)
    for (example, isAsked) in about.bad.map({ ($0, true) }) + about.good.map({ ($0, false) }) {
      #expect(ExampleUnit(example).checked.questions.contains { $0.about.id == id } == isAsked, "\(example)")
    }
  }

  @Test(arguments: Checklist.processChecks.map(\.about.id)) func `a check of exceptions and reviews finds its bad examples`(id: String) throws {
    let about = try #require(Checklist.check(named: id)?.about)
    for (example, isBad) in about.bad.map({ ($0, true) }) + about.good.map({ ($0, false) }) {
      let parts = example.components(separatedBy: "---\n")
      let text = "---\ntitle: A unit\nlang: en\n\(parts[0])---\n\(parts.dropFirst().joined(separator: "---\n"))"
      #expect(ExampleUnit(text).check(requiresReviews: id == "review-missing").findings.contains { $0.id == id } == isBad, "\(example)")
    }
  }

  @Test func `ids are unique and in kebab case, questions are questions`() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for about in Checklist.all.map(\.about) {
      #expect(about.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(about.question.hasSuffix("?"), "\(about.id)")
      #expect(!about.why.isEmpty)
      for number in about.requirements { #expect(SuccessCriterion(number) != nil, "\(number)") }
    }
  }

  @Test func `every file of the folders is in the lists`() {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/UnitChecks").standardized
    for (name, count) in [
      ("Text", Checklist.textChecks.count), ("Page", Checklist.pageChecks.count), ("Theme", Checklist.themeChecks.count),
      ("Pages", Checklist.pageSetChecks.count), ("Site", Checklist.siteChecks.count),
      ("Review", Checklist.reviewChecks.count), ("Process", Checklist.processChecks.count),
    ] {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
      #expect(files.count == count, "\(name)")
    }
  }

  @Test func `a finding says where, what and how to mend it`() throws {
    let example = ExampleUnit("First.\n\n![](media/card.svg)")
    let unit = example.checked
    let finding = try #require(unit.findings.first { $0.id == "image-alt-missing" })
    let place = unit.subject.source.position(of: Int(finding.span.start))
    #expect(place == SourcePosition(line: example.firstLine + 2, column: 1))
    #expect(unit.subject.source.text(finding.span) == "![](media/card.svg)")
    #expect(finding.message == "the image 'media/card.svg' has no text alternative")
    #expect(finding.help == "write what the image tells between the brackets, or mark it {decorative}")
    #expect(finding.requirements == ["1.1.1"])
    #expect(unit.hasErrors)
  }

  @Test func `what a script may move the focus away from is left to a person`() {
    let body = #"<div aria-hidden="true"><a href="a" id="last">x</a></div><script>last.onfocus = () => first.focus()</script>"#
    let found = Checklist.audit(SourceFile(path: "a.html", bytes: Array(page(body, isGood: true).utf8))).findings.filter {
      $0.id == "aria-hidden-focus"
    }
    #expect(found.map(\.outcome) == [.cannotTell])
  }

  private func page(_ body: String, isGood: Bool) -> String {
    if body.hasPrefix("<!DOCTYPE") { return body }
    let content = isGood ? "<main id=\"main\"><h1>Title</h1>\(body)</main>" : body
    let skip = isGood ? "<a href=\"#main\">Skip to content</a>" : ""
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Title</title></head><body>\(skip)\(content)</body></html>"
  }

  private func foundOnPage(_ id: String, in html: String) -> Bool {
    let occasion = Checklist.pageChecks.first { $0.about.id == id }?.occasion
    var findings: [Diagnostic] = []
    if occasion != .audit { findings += Checklist.check(page: SitePage(path: "a.html", bytes: Array(html.utf8))).findings }
    if occasion != .build { findings += Checklist.audit(SourceFile(path: "a.html", bytes: Array(html.utf8))).findings }
    return findings.contains { $0.id == id }
  }
}
