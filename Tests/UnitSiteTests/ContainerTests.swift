import Testing
import UnitModel

/// Content containers as HTML.
@Suite struct ContainerTests {
  @Test func `terms are linked once in a section, and never in headings, links, code or activities`() {
    let html = TextFixture.html(
      """
      ## A mentor {#one}

      Your Mentor helps. The mentors meet. `mentor` and [mentor](https://example.org), a tormentor.

      ## Two {#two}

      Ask the mentor.

      :::reflect{#r outcome=LO1}

      Who is your mentor?

      :::

      :::glossary

      | Term | Meaning |
      |-|-|
      | mentor, mentors | A mentor helps. |

      :::
      """)
    #expect(html.contains("Your <a class=\"term\" href=\"#term-1\">Mentor</a> helps. The mentors meet. <code>mentor</code>"))
    #expect(html.contains("Ask the <a class=\"term\" href=\"#term-1\">mentor</a>."))
    #expect(html.contains("<dl class=\"glossary\">\n<div><dt id=\"term-1\"><dfn>mentor, mentors</dfn></dt><dd>A mentor helps.</dd></div>\n</dl>"))
    #expect(html.split(separator: "class=\"term\"").count == 3)
  }

  @Test func `terms are found whatever their case and letters`() {
    let glossary = "\n\n:::glossary\n\n| Term | Meaning |\n|-|-|\n| Ärztin | Doctor |\n| health card | Card |\n\n:::"
    #expect(
      TextFixture.html("Zur ÄRZTIN. Two Health Cards, a Health card." + glossary).contains(
        "<p>Zur <a class=\"term\" href=\"#term-1\">ÄRZTIN</a>. Two Health Cards, a <a class=\"term\" href=\"#term-2\">Health card</a>.</p>"))
  }

  @Test func `a small picture comes with the page, a large one when the reader comes near`() {
    func html(_ size: Int) -> String {
      TextFixture.html("![A card](media/card.svg)", media: ["media/card.svg": MediaFile(size: size, width: 64, height: 36)])
    }
    #expect(html(10_000).contains("<img src=\"media/card.svg\" alt=\"A card\" width=\"64\" height=\"36\" decoding=\"async\">"))
    #expect(html(10_001).contains("<img src=\"media/card.svg\" alt=\"A card\" width=\"64\" height=\"36\" loading=\"lazy\" decoding=\"async\">"))
  }

  @Test func `a film has captions by language, and its transcript in the page`() {
    let captions = Array("WEBVTT\n\nNOTE by hand\n\n1\n00:00.000 --> 00:02.000 align:start\n<v Anna>Hello <i>you</i>\nthere\n".utf8)
    let html = TextFixture.html(
      ":::video{captions=\"media/a.en.vtt, media/a.fi.vtt\" poster=media/a.webp transcript=media/a.en.vtt description=media/told.mp4}\n\n[The film](media/a.mp4) [WebM](media/a.webm)\n\nMore words.\n\n:::",
      media: [
        "media/a.mp4": MediaFile(size: 1), "media/a.webp": MediaFile(size: 1), "media/a.webm": MediaFile(size: 1),
        "media/told.mp4": MediaFile(size: 1),
        "media/a.en.vtt": MediaFile(size: 1, text: captions), "media/a.fi.vtt": MediaFile(size: 1, text: captions),
      ])
    #expect(
      html.contains(
        "<video controls playsinline preload=\"none\" poster=\"media/a.webp\" aria-label=\"The film\"><source src=\"media/a.mp4\" type=\"video/mp4\"><source src=\"media/a.webm\" type=\"video/webm\">"
      ))
    #expect(html.contains("<track kind=\"captions\" src=\"media/a.en.vtt\" srclang=\"en\" label=\"English\" default>"))
    #expect(html.contains("<track kind=\"captions\" src=\"media/a.fi.vtt\" srclang=\"fi\" label=\"suomi\">"))
    #expect(html.contains("<p><a href=\"media/told.mp4\">text.mediaDescription</a></p>"))
    #expect(html.contains("<summary>text.transcript</summary><div>\n<p>More words.</p>\n<p>Anna: Hello you there</p>\n</div></details>"))
  }

  @Test func `steps are an ordered list, from a list or from headings`() {
    #expect(TextFixture.html(":::steps\n\n- One\n- Two\n\n:::").contains("<ol class=\"steps\">\n<li>One</li>\n<li>Two</li>\n</ol>"))
    #expect(
      TextFixture.html(":::steps\n\nFirst this.\n\n### A\n\nText.\n\n### B\n\n:::").contains(
        "<p>First this.</p>\n<ol class=\"steps\">\n<li>\n<h3 id=\"a\">A</h3>\n<p>Text.</p>\n</li>\n<li>\n<h3 id=\"b\">B</h3>\n</li>\n</ol>"))
  }

  @Test func `views stand side by side, and a quotation names who said it`() {
    #expect(
      TextFixture.html(":::views\n\n### Sending\n\nA.\n\n### Hosting\n\nB.\n\n:::").contains(
        "<div class=\"columns views\">\n<div class=\"column\">\n<h3 id=\"sending\">Sending</h3>\n<p>A.</p>\n</div>\n<div class=\"column\">"))
    #expect(
      TextFixture.html(":::quote{by=\"Ana\" source=\"A book\" lang=de}\n\nHallo.\n\n:::").contains(
        "<figure class=\"quotation\"><blockquote lang=\"de\">\n<p>Hallo.</p>\n</blockquote><figcaption>Ana, <cite>A book</cite></figcaption></figure>"
      ))
  }
}
