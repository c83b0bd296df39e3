import Foundation
import Testing
import UnitActivities
import UnitModel

/// What every kind of activity must offer, whatever it asks.
@Suite struct KindContractTests {
  /// A well-formed body of each kind.
  static let examples: [String: String] = [
    "cards": ":::cards{#x}\n\n| A | B |\n|-|-|\n| one | two |\n\n:::",
    "checklist": ":::checklist{#x}\n\nBefore you go:\n\n- [ ] One\n- [ ] Two\n\n:::",
    "choice": ":::choice{#x outcome=LO1 hint=\"Think.\" attempts=2}\n\nWhich?\n\n- [ ] One\n  - No.\n- [x] Two\n\n:::",
    "gap": ":::gap{#x outcome=LO1}\n\nFill in.\n\nIt is [[one|1]].\n\n:::",
    "hotspot":
      ":::hotspot{#x outcome=LO1}\n\nWhere?\n\n![A room](media/a.svg)\n\n- [x] [Door]{at=\"10 20 30 40\"}\n- [ ] [Wall]{at=\"50 20 30 40\"}\n\n:::",
    "match": ":::match{#x outcome=LO1}\n\nMatch.\n\n| A | B |\n|-|-|\n| one | two |\n| three | four |\n\n:::",
    "number": ":::number{#x answer=1,5 tolerance=0.5 unit=€ outcome=LO1}\n\nHow much?\n\n- Yes.\n- No.\n\n:::",
    "order": ":::order{#x outcome=LO1}\n\nOrder.\n\n1. One\n2. Two\n\n:::",
    "rate": ":::rate{#x}\n\nHow well?\n\n- LO1\n- I can ask.\n\n:::",
    "reflect": ":::reflect{#x min-words=5}\n\nWhy?\n\n:::",
    "scenario":
      "::::scenario{#x outcome=LO1}\n\n:::scene{#one points=1}\n\nText.\n\n- [On](#two)\n\n:::\n\n:::scene{#two ending points=2}\n\nEnd.\n\n:::\n\n::::",
    "sort": ":::sort{#x outcome=LO1}\n\nSort.\n\n| A | B |\n|-|-|\n| one | two |\n| three | |\n\n:::",
    "survey": ":::survey{#x}\n\nHow?\n\n- Well\n- Badly\n\n:::",
    "truefalse": ":::truefalse{#x answer=true outcome=LO1}\n\nIt is so.\n\n- Yes.\n- No.\n\n:::",
  ]

  @Test(arguments: ActivityCatalog.kinds.map(\.name)) func `a kind reads, shows and keeps its example`(name: String) throws {
    let kind = try #require(ActivityCatalog.kind(named: name))
    let body = try #require(Self.examples[name], "write an example of the kind here")
    let reported = TextFixture.unit(body)
    #expect(reported.diagnostics.isEmpty, "\(reported.diagnostics.map(\.message))")
    let activity = try #require(reported.value.activities.first)
    let html = TextFixture.html(body, media: ["media/a.svg": MediaFile(size: 1, width: 10, height: 10)])
    #expect(html.contains("<div class=\"activity\" id=\"x\" data-kind=\"\(name)\""))
    #expect(html.contains("data-interaction=\"\(activity.interaction.typeName)\""))
    #expect(html.contains("role=\"group\" aria-labelledby=\"x-title\""))
    #expect(html.contains("<div class=\"result\" role=\"status\"></div>"), "a status that is there before anything is said")
    #expect(html.contains("<details class=\"answer\">") == kind.isScored, "the answer without a script")
    #expect(html.contains("class=\"check\"") == kind.hasCheckButton)
    #expect(
      html.contains("<legend") || html.contains("<label") || html.contains("<summary>") || html.contains("aria-label="), "a name for what is asked")
    let encoding = kind.encoding(of: activity)
    #expect(encoding.fits && encoding.worstCaseBits > 0)
    #expect(AnswerEncoding(code: Array(encoding.code.utf8)[...]) == encoding)
  }

  @Test func `the words to choose from are in the language of their gaps`() {
    let bank = ["activity.bank": Phrases.Phrase.text("Choose from: {words}!")]
    let mixed = TextFixture.html(
      ":::gap{#x outcome=LO1 options=\"cat\"}\n\nFill in.\n\n[El [[perro]] come.]{lang=es} The [[dog]] eats.\n\n:::", phrases: bank)
    #expect(mixed.contains("<p class=\"word-bank\" lang=\"en\">Choose from: <span"))
    #expect(mixed.contains("<span lang=\"es\">perro</span>") && mixed.contains("<span>dog</span>") && mixed.contains("<span>cat</span>"))
    let foreign = TextFixture.html(
      ":::gap{#x outcome=LO1 options=\"gato\"}\n\nFill in.\n\n[El [[perro]] come.]{lang=es}\n\n:::", phrases: bank)
    #expect(foreign.contains("<span lang=\"es\">gato</span>") && foreign.contains("</span>!</p>"))
    let own = TextFixture.html(":::gap{#x outcome=LO1 options=\"cat\"}\n\nFill in.\n\nThe [[dog]] eats.\n\n:::", phrases: bank)
    #expect(own.contains("<p class=\"word-bank\">Choose from: "))
  }

  @Test func `every file of the folders belongs to a kind, and every kind has its script`() throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: top.appending(path: "Sources/UnitActivities/Kinds").path)
    #expect(files.count == ActivityCatalog.kinds.count)
    let scripts = try FileManager.default.contentsOfDirectory(atPath: top.appending(path: "templates/runtime/kinds").path)
    #expect(Set(scripts) == Set(ActivityCatalog.kinds.flatMap(\.scripts)))
  }

  @Test(arguments: [
    (
      ":::sort{#x outcome=LO1}\n\nSort.\n\n| A |\n|-|\n| one |\n\n:::", "there is only one group to sort into",
      "name two groups or more in the header row", 9
    ),
    (
      ":::sort{#x outcome=LO1}\n\nSort.\n\n| A | B |\n|-|-|\n| one | |\n\n:::", "there is nothing to sort",
      "write what belongs to each group into the rows below its name", 9
    ),
    (
      ":::number{#x outcome=LO1}\n\nHow much?\n\n:::", "this question does not say which number is right",
      "write, for example, answer=112 on the opening line", 5
    ),
    (":::number{#x answer=lots outcome=LO1}\n\nHow much?\n\n:::", "'answer' is not a number", "write digits, such as answer=12.5", 5),
    (
      ":::hotspot{#x outcome=LO1}\n\nWhere?\n\n- [x] [A]{at=\"1 1 9 9\"}\n- [ ] [B]{at=\"1 1 9 9\"}\n\n:::", "this hotspot has no image",
      "write '![what it shows](media/name.svg)' before the list of places", 5
    ),
    (
      ":::hotspot{#x outcome=LO1}\n\nWhere?\n\n![A](media/a.svg)\n\n- [x] [A]{at=\"1 1 9 9\"}\n- [ ] B\n\n:::", "this place does not say where it is",
      "write the place in per cent of the image: [name]{at=\"left top width height\"}", 12
    ),
    (
      ":::hotspot{#x outcome=LO1}\n\nWhere?\n\n![A](media/a.svg)\n\n- [x] [A]{at=\"1 1 9 9\"}\n- [ ] [B]{at=\"95 1 9 9\"}\n\n:::",
      "this place reaches beyond the image", "left and width, and top and height, are 100 at most together", 12
    ),
    (
      ":::rate{#x}\n\nHow well?\n\n:::", "there is nothing to rate",
      "list statements such as '- I can call for help', or ids of outcomes such as '- LO1'", 5
    ),
    (":::checklist{#x}\n\n- One\n\n:::", "this line has no check box", "write '- [ ]' before it", 7),
    (":::survey{#x}\n\nHow?\n\n- [x] One\n- [ ] Two\n\n:::", "a survey has no right answer", "write '- [ ]', or use ':::choice'", 9),
    (":::cards{#x}\n\n| A | B |\n|-|-|\n| one | |\n\n:::", "each card needs a front and a back", "write '| front | back |'", 9),
    (
      ":::choice{#x outcome=LO1 attempts=none}\n\nWhich?\n\n- [x] One\n- [ ] Two\n\n:::", "'attempts' must be a whole number from 1 to 99",
      "write, for example, attempts=2", 5
    ),
    (
      ":::choice{#x outcome=LO1 hint}\n\nWhich?\n\n- [x] One\n- [ ] Two\n\n:::", "'hint' has no words",
      "write hint=\"what helps to find the answer\"", 5
    ),
    (
      ":::scene{#x}\n\nText.\n\n:::", "a scene belongs inside a scenario",
      "put the scenes between '::::scenario{#story}' and '::::', one colon more than ':::scene'", 5
    ),
    (
      "::::scenario{#x}\n\n:::scene{#a}\n\n- [B](#b)\n\n:::\n\n:::scene{#b ending}\n\nEnd.\n\n:::\n\n:::scene{#c ending}\n\nEnd.\n\n:::\n\n::::",
      "no way leads to the scene 'c'", "link to it from another scene: '- [what the learner does](#c)'", 19
    ),
    (
      "::::scenario{#x}\n\n:::scene{#a}\n\n- [B](#b)\n- [C](#c)\n\n:::\n\n:::scene{#b}\n\n- [B](#b)\n\n:::\n\n:::scene{#c ending}\n\nEnd.\n\n:::\n\n::::",
      "from the scene 'b' no ending can be reached", "add a way that leads to an ending", 14
    ),
    (
      "::::scenario{#x}\n\n:::scene{#a}\n\n- [B](#b)\n\n:::\n\n:::scene{#b}\n\nEnd.\n\n:::\n\n::::",
      "the story stops at 'b', which is not marked as an ending", "write :::scene{#b ending}, or list the ways that lead on", 13
    ),
    (
      "::::scenario{#x}\n\n:::scene{#a}\n\n- [B](#bb)\n- [B](#b)\n\n:::\n\n:::scene{#b ending}\n\nEnd.\n\n:::\n\n::::",
      "there is no scene 'bb' in this scenario", "did you mean 'b'?", 9
    ),
  ]) func `a mistake is reported at its line, with a mend`(body: String, message: String, help: String, line: Int) throws {
    let reported = TextFixture.unit(body)
    let finding = try #require(reported.diagnostics.first)
    #expect(reported.diagnostics.count == 1, "\(reported.diagnostics.map(\.message))")
    #expect(finding.message == message)
    #expect(finding.help == help)
    // Counted behind front matter of four lines; the fixture's has seven, with its blank line.
    #expect(reported.value.source.position(of: Int(finding.span.start)).line == line + 3)
  }

  @Test func `more answers than the record has digits are refused`() {
    let list = (1...36).map { "- [\($0 == 1 ? "x" : " ")] Answer \($0)" }.joined(separator: "\n")
    #expect(
      TextFixture.unit(":::choice{#x outcome=LO1}\n\nWhich?\n\n\(list)\n\n:::").diagnostics.map(\.message) == [
        "this activity has more than 35 answers"
      ])
  }

  @Test func `a rating is asked for again at the end of the unit`() throws {
    let html = TextFixture.html(":::rate{#x}\n\nHow well?\n\n- I can ask.\n\n:::\n\n## Part {#part}\n\nThe last words.")
    let (first, last) = (try #require(html.firstRange(of: "name=\"x-1\"")), try #require(html.firstRange(of: "name=\"x-2\"")))
    let words = try #require(html.firstRange(of: "The last words."))
    #expect(first.lowerBound < words.lowerBound && words.lowerBound < last.lowerBound)
    #expect(
      html.contains("<a href=\"#x-after\">")
        && html.contains("<div class=\"activity\" id=\"x-after\" role=\"group\" aria-labelledby=\"x-after-title\">"))
  }

  @Test func `the label of a gap is in the language of the page, whatever the text is in`() {
    let plain = TextFixture.html(":::gap{#x outcome=LO1}\n\nFill.\n\nSay [[no]].\n\n:::")
    #expect(plain.contains("<label class=\"visually-hidden\" for=\"x-1\">"))
    let german = TextFixture.html(":::gap{#x outcome=LO1 options=\"ja\"}\n\nFill.\n\n[Guten [[Tag]].]{lang=de}\n\n:::")
    #expect(german.contains("<span lang=\"de\">Guten <span class=\"gap\"><label class=\"visually-hidden\" for=\"x-1\" lang=\"en\">"))
    #expect(german.contains("<li lang=\"de\" data-accept="), "and the answer in that of the text")
    #expect(german.contains("<option value=\"\" lang=\"en\">activity.choose</option>"))
  }

  @Test func `the best path of a story is its measure`() {
    let html = TextFixture.html(
      "::::scenario{#x}\n\n:::scene{#a points=1}\n\n- [B](#b)\n- [C](#c)\n\n:::\n\n:::scene{#b points=5}\n\n- [A](#a)\n- [C](#c)\n\n:::\n\n:::scene{#c ending points=2}\n\nEnd.\n\n:::\n\n::::"
    )
    #expect(html.contains("<div class=\"scenario\" data-most=\"8\">"))
    #expect(html.contains("<li>B → activity.scenario.scene</li>"))
  }
}
