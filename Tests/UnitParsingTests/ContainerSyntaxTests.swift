import Testing
import UnitModel
import UnitParsing

/// Content containers: what is wrong in their bodies is reported at its place, with a mend.
@Suite struct ContainerSyntaxTests {
  @Test(arguments: [
    (":::steps\n\nOnly words.\n\n:::", "the container 'steps' needs a numbered list or headings", "write '1. first', '2. second'", 5, 1),
    (":::quote\n:::", "the container 'quote' is empty", "write the words that somebody said between ':::quote' and ':::'", 5, 1),
    (
      ":::compare\n\nOne thing.\n\n:::", "the container 'compare' needs two things to compare, each under a heading",
      "write '### One', its text, '### The other', its text", 5, 1
    ),
    (
      ":::views\n\n### Sending\n\nText.\n\n:::", "the container 'views' needs a heading for each view",
      "write '### Sending', '### Hosting' and '### Student', each with its text", 5, 1
    ),
    (":::figure\n\nNo image.\n\n:::", "the container 'figure' needs an image", "write '![what it shows](media/name.svg)', then the caption", 5, 1),
    (
      ":::video\n\nNo link.\n\n:::", "the container 'video' needs a link to the recording",
      "write '[Title of the film](media/name.mp4)', then the transcript", 5, 1
    ),
    (
      ":::audio\n\n[Talk](media/talk.mp4)\n\n:::", "'media/talk.mp4' is no audio that a page can play",
      "link a file of the unit, such as media/name.mp3; also: m4a, ogg, opus, wav", 7, 1
    ),
    (
      ":::glossary\n\nWords.\n\n:::", "the container 'glossary' needs a table of terms and meanings",
      "write a table with the header '| Term | Meaning |'", 5, 1
    ),
    (
      ":::glossary\n\n| Term | Meaning |\n|-|-|\n| mentor | |\n\n:::", "each row of a glossary needs a term and its meaning",
      "write '| term | what it means |'", 9, 1
    ),
    (
      ":::glossary\n\n| Term | Meaning |\n|-|-|\n| mentor | a |\n| Mentor | b |\n\n:::", "the term 'Mentor' is in the glossary twice",
      "keep one row for each term", 10, 2
    ),
    (
      ":::details{summary=\"a\"}\n\n## Part\n\n:::", "a heading inside 'details' must be of level 3 or deeper",
      "write '### …', since '##' begins a new section of the unit", 7, 1
    ),
    (":::video{captions}\n\n[Talk](media/talk.mp4)\n\n:::", "'captions' names no file", "write, for example, captions=media/name.vtt", 5, 10),
    (":::video{poster}\n\n[Talk](media/talk.mp4)\n\n:::", "'poster' names no file", "write, for example, poster=media/name.webp", 5, 10),
  ]) func `a body that is not what the container needs`(body: String, message: String, help: String, line: Int, column: Int) throws {
    let source = SourceFile(path: "unit.md", bytes: Array("---\ntitle: A\nlang: en\n---\n\(body)\n".utf8))
    let reported = UnitReader.read(source, slug: "a", isSource: true)
    let finding = try #require(reported.diagnostics.first)
    #expect(reported.diagnostics.count == 1, "\(reported.diagnostics.map(\.message))")
    #expect(finding.message == message)
    #expect(finding.help == help)
    #expect(source.position(of: Int(finding.span.start)) == SourcePosition(line: line, column: column))
  }

  @Test func `well-formed containers pass`() {
    let body = """
      :::steps
      1. One
      2. Two
      :::
      :::steps
      ### First
      Text.
      ### Second
      Text.
      :::
      :::compare
      ### At home
      Text.
      ### Abroad
      Text.
      :::
      :::quote{by="A learner" source="https://example.org" lang=de}
      Guten Tag.
      :::
      :::video{captions="media/a.en.vtt media/a.fi.vtt" transcript=media/a.txt description=none}
      [The film](media/a.mp4) [The film, WebM](media/a.webm)
      :::
      :::glossary
      | Term | Meaning |
      |-|-|
      | mentor, mentors | who helps |
      :::
      """
    let source = SourceFile(path: "unit.md", bytes: Array("---\ntitle: A\nlang: en\n---\n\(body)\n".utf8))
    #expect(UnitReader.read(source, slug: "a", isSource: true).diagnostics.isEmpty)
  }
}
