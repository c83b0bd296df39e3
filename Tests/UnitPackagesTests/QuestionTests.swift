import Foundation
import Testing
import UnitMarkup
import UnitModel

@testable import UnitPackages

/// Questions for other systems: QTI in a cartridge, Moodle XML, GIFT.
@Suite("Questions for other systems")
struct QuestionTests {
  private static let hostile = "a = b ~ {c} #d: 100% \\ <b>&amp;</b> \"q\""

  static func questions() -> [Question] {
    func question(_ id: String, _ answer: Question.Answer) -> Question {
      Question(id: id, title: "Title of \(id)", text: "<p>Text of \(id): \(hostile)</p>", points: 2, answer: answer)
    }
    return [
      question("tf", .trueFalse(isTrue: false, words: Question.Words(yes: "Verdad", no: "Falso"), right: "Yes", wrong: "No")),
      question(
        "one",
        .choice([
          .init(text: "A", isRight: false, feedback: "No"), .init(text: "B", isRight: true, feedback: "Yes"),
          .init(text: hostile, isRight: false, feedback: nil),
        ])),
      question(
        "many",
        .choice([
          .init(text: "A", isRight: true, feedback: nil), .init(text: "B", isRight: true, feedback: nil),
          .init(text: "C", isRight: true, feedback: nil), .init(text: "D", isRight: false, feedback: nil),
        ])),
      question(
        "gaps",
        .gaps([
          .html("<p>Call "), .gap(accepted: ["112", "one-one-two"], options: nil), .html(" and "), .gap(accepted: ["stay"], options: ["go", "stay"]),
          .html(".</p>"),
        ])),
      question("gap", .gaps([.html("<p>Say "), .gap(accepted: ["a}b*c", "x~y"], options: nil), .html("</p>")])),
      question(
        "match",
        .matching([.init(left: "<b>hola</b>", right: "hello"), .init(left: "adiós", right: "good-bye -> home"), .init(left: "sí", right: "yes")])),
      question("order", .sequencing(["first", "second", "third"])),
      question("number", .numeric(answer: 2.5, tolerance: 0.5)),
      question("scenario", .other("scenario")),
    ]
  }

  private func unit() -> PackagedUnit {
    var unit = sampleUnit()
    unit.questions = Self.questions()
    unit.files = ["index.html", "media/card.png"]
    return unit
  }

  private func text(_ format: any PackageFormat, _ index: Int = 0) -> String {
    String(decoding: format.entries(for: unit())[index].bytes, as: UTF8.self)
  }

  @Test("GIFT escapes what it gives a meaning, and asks each gap by itself") func gift() {
    let parts = text(GIFT()).components(separatedBy: "\n\n")
    #expect(parts[0] == "$CATEGORY: $course$/top/Emergencies abroad")
    #expect(parts[1] == ##"::Title of tf::[html]<p>Text of tf\: a \= b \~ \{c\} \#d\: 100% \\ <b>&amp;</b> "q"</p>{FALSE#No#Yes}"##)
    #expect(parts[2].contains("~A#No\n=B#Yes\n~a \\= b"))
    #expect(parts[3].contains("{\n~%33.33333%A\n~%33.33333%B\n~%33.33333%C\n~%-33.33333%D\n}"))
    #expect(parts[4].hasSuffix("<p>Call {=112 =one-one-two} and <em>stay</em>.</p>"))
    #expect(parts[5].hasSuffix("<p>Call <em>112</em> and {=stay ~go}.</p>"))
    #expect(parts[6].contains(#"{=a\}b*c =x\~y}"#))
    #expect(parts[7].contains("=<b>hola</b> -> hello\n=adiós -> good-bye → home\n"))
    #expect(parts[8].contains("=first -> 1\n=second -> 2\n=third -> 3"))
    #expect(parts[9].contains("{#2.5:0.5}"))
    #expect(parts.count == 10)
  }

  @Test("GIFT says that it has no pictures, and writes their alternatives") func pictures() {
    var unit = unit()
    unit.questions = [
      Question(
        id: "p", title: "P", text: #"<p><img src="media/a.svg" alt="A > b" width="3">Which?</p>"#, points: 1,
        answer: .choice([
          .init(text: #"<img src="b.svg" alt="">one"#, isRight: true, feedback: nil), .init(text: "two", isRight: false, feedback: nil),
        ]))
    ]
    let text = String(decoding: GIFT().entries(for: unit)[0].bytes, as: UTF8.self)
    #expect(text.contains("[html]<p>A > bWhich?</p>{\n=one"))
    #expect(!text.contains("<img"))
    #expect(GIFT().conversions(of: unit).map(\.line) == ["degraded   p: P (text alternatives in the place of pictures)"])
    #expect(MoodleXML().conversions(of: unit).map(\.line) == ["converted  p: P"])
  }

  @Test("Moodle XML is well-formed, with shares, feedback, embedded answers and pictures") func moodle() throws {
    var unit = unit()
    unit.questions[1].text = #"<p><img src="media/card.png" alt="A card"></p>"#
    unit.media = ["media/card.png": [1, 2, 3, 4]]
    let bytes = MoodleXML().entries(for: unit)[0].bytes
    let tree = try XMLTree(bytes)
    let types = tree.elements.filter { $0.name == "question" }.compactMap { $0.attributes["type"] }
    #expect(types == ["category", "truefalse", "multichoice", "multichoice", "cloze", "cloze", "matching", "matching", "numerical"])
    #expect(
      tree.elements.filter { $0.name == "answer" }.compactMap { $0.attributes["fraction"] }
        == ["0", "100", "0", "100", "0", "33.33333", "33.33333", "33.33333", "-33.33333", "100"])
    let texts = tree.elements.filter { $0.name == "text" }.map(\.text)
    #expect(texts.contains(#"<p><img src="@@PLUGINFILE@@/media-card.png" alt="A card"></p>"#))
    #expect(texts.contains { $0.hasSuffix("<p>Call {1:SHORTANSWER:=112~=one-one-two} and {1:MULTICHOICE:=stay~go}.</p>") })
    #expect(texts.contains { $0.hasSuffix(#"<p>Say {1:SHORTANSWER:=a\}b\*c~=x\~y}</p>"#) })
    let file = try #require(tree.elements.first { $0.name == "file" })
    #expect(file.attributes == ["name": "media-card.png", "path": "/", "encoding": "base64"])
    #expect(file.text == "AQIDBA==")
    #expect(tree.elements.first { $0.name == "idnumber" }?.text == "emergency-abroad.en.tf")
  }

  // Needs the official schemas, which are not ours to ship, and xmllint.
  @Test("the cartridge's assessment is valid QTI", .enabled(if: OfficialSchemas.areThere)) func qti() throws {
    let entries = CommonCartridge().entries(for: unit())
    #expect(entries.map(\.path) == ["imsmanifest.xml", "questions/assessment.xml"])
    let schema = (OfficialSchemas.folder ?? "") + "/cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd"
    let result = try withFile(entries[1].bytes) { file in
      try Tool.xmllint.run(
        ["--nonet", "--noout", "--schema", schema, file], environment: ["XML_CATALOG_FILES": "\(OfficialSchemas.folder ?? "")/catalog.xml"])
    }
    #expect(result.code == 0, "\(result.output)")
    #expect(try OfficialSchemas.complaint(about: entries[0].bytes, format: CommonCartridge()) == nil)
  }

  @Test("the cartridge asks in the profiles it knows, and says what became of the rest") func conversions() {
    let text = text(CommonCartridge(), 1)
    for profile in ["true_false", "multiple_choice", "multiple_response", "fib"] { #expect(text.contains("cc.\(profile).v0p1")) }
    #expect(text.components(separatedBy: "<item ").count - 1 == 1 + 1 + 1 + 2 + 1 + 3)
    #expect(
      CommonCartridge().conversions(of: unit()).map { $0.line.prefix(22) } == [
        "converted  tf: Title o", "converted  one: Title ", "converted  many: Title", "degraded   gaps: Title", "converted  gap: Title ",
        "degraded   match: Titl", "left out   order: Titl", "left out   number: Tit", "left out   scenario: T",
      ])
    #expect(GIFT().conversions(of: unit()).count { if case .leftOut = $0.outcome { true } else { false } } == 1)
  }

  @Test("the cartridge's questions keep their points, and depend on the files that they show") func weights() {
    var unit = unit()
    func manifest() -> String { String(decoding: CommonCartridge().entries(for: unit)[0].bytes, as: UTF8.self) }
    #expect(!manifest().contains("<dependency"))
    let words = Question.Words(yes: "Yes", no: "No")
    unit.questions.append(
      Question(
        id: "shown", title: "Shown", text: #"<p><img src="media/card.png" alt="A card"></p>"#, points: 3,
        answer: .trueFalse(isTrue: true, words: words, right: nil, wrong: nil)))
    #expect(manifest().contains(#".page.resource"/>"#))
    let text = String(decoding: CommonCartridge().entries(for: unit)[1].bytes, as: UTF8.self)
    #expect(text.contains("$IMS-CC-FILEBASE$/media/card.png"))
    let weights = text.split(separator: "<fieldlabel>cc_weighting</fieldlabel>").dropFirst()
    let points = weights.compactMap { $0.split(separator: "<fieldentry>").dropFirst().first?.first }
    #expect(points.count == 10 && points.last == "3" && points.first == "2")
  }

  @Test("the cartridge's namespace is where Moodle looks for it, and the package is good") func cartridge() throws {
    var unit = unit()
    let manifest = CommonCartridge().entries(for: unit)[0].bytes
    #expect(String(decoding: manifest.prefix(1024), as: UTF8.self).contains("imsccv1p1"))
    unit.files = []
    var deflater = Deflater()
    let files = ["index.html", "assets/package.js"].map { PackageEntry(path: $0, content: .stored(Array("<p></p>".utf8))) }
    let package = try Packager.package(unit, as: CommonCartridge(), files: files, deflater: &deflater)
    let verification = PackageVerification.verify(package, name: "p.imscc")
    #expect(verification.findings.map(\.diagnostic.message) == [])
    #expect(verification.title == "Common Cartridge 1.1.0")
  }

  @Test("a unit without questions has no question file", arguments: [MoodleXML(), GIFT()] as [any PackageFormat])
  func nothing(format: any PackageFormat) throws {
    var deflater = Deflater()
    #expect(try Packager.pieces(sampleUnit(), as: format, files: sampleFiles(), deflater: &deflater).isEmpty)
  }

  @Test("base64") func base64() {
    #expect(
      ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map { Base64.encode(Array($0.utf8)) }
        == ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"])
  }
}
