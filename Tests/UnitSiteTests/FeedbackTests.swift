import Testing
import UnitModel

/// The page says whether an answer is right, and the author's sentence follows: nobody reads that twice.
@Suite struct FeedbackTests {
  private static func feedback(_ text: String, isRight: Bool) -> String? {
    let html = TextFixture.html(
      ":::choice{#x outcome=LO1}\n\nWhich?\n\n- [ ] One\n  - \(isRight ? "Hm." : text)\n- [x] Two\n  - \(isRight ? text : "Hm.")\n\n:::",
      phrases: ["verdict.right": .text("Right|Correct|Sí"), "verdict.wrong": .text("No|Not right")])
    let parts = html.split(separator: "<div class=\"feedback\"><p>").map(String.init)
    return parts.count == 3 ? parts[isRight ? 2 : 1].split(separator: "</p>").first.map(String.init) : nil
  }

  @Test(arguments: [
    ("Right. It is red.", true, "It is red."), ("Correct! It is red.", true, "It is red."), ("Sí. Es rojo.", true, "Es rojo."),
    ("No. It is blue.", false, "It is blue."), ("Not right. *It* is blue.", false, "<em>It</em> is blue."),
    // Not the page's verdict, not a sentence of its own, nothing behind it, a number.
    ("No. It is red.", true, "No. It is red."), ("Right, it is red.", true, "Right, it is red."), ("Right.", true, "Right."),
    ("Rightly so. It is red.", true, "Rightly so. It is red."), ("No. 5 is blue.", false, "No. 5 is blue."), ("Hm", true, "Hm"),
  ])
  func anOpeningThatIsTheVerdictIsLeftOut(_ text: String, isRight: Bool, shown: String) {
    #expect(Self.feedback(text, isRight: isRight) == shown)
  }

  @Test func aNumberHasFeedbackTheSameWay() {
    let html = TextFixture.html(
      ":::number{#x outcome=LO1 answer=2}\n\nHow many?\n\n- Right. Two.\n- No. Count.\n\n:::",
      phrases: ["verdict.right": .text("Right"), "verdict.wrong": .text("No")])
    #expect(html.contains("data-for=\"right\"><p>Two.</p>") && html.contains("data-for=\"wrong\"><p>Count.</p>"))
  }
}
