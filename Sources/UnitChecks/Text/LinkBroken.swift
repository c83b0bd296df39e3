import UnitModel

struct LinkBroken: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "link-broken",
      question: "Does every link inside the unit lead to a file or place that exists?",
      why: "A link into nothing costs every learner the way, and most those who got there with effort.",
      severity: .error,
      requirements: ["2.4.4"],
      bad: [
        "[the table](#prices)",
        "[the form](media/missing-form.txt)",
        "![A health card](media/missing.svg)",
        "## Prices {#price}\n\n[the table](#prices)",
        "[the other page](missing-page.html)",
        ":::video{captions=media/film.vtt poster=media/missing.svg description=none}\n\n[The film](media/film.mp4)\n\n:::",
      ],
      good: [
        "## Prices {#prices}\n\n[the table](#prices)",
        "## Opening hours\n\n[when we are open](#opening-hours)",
        "[the form](media/form.txt)",
        ":::video{captions=media/film.vtt poster=media/card.svg description=none}\n\n[The film](media/film.mp4)\n\n:::",
        "![A health card](media/card.svg)",
        "[the rules](https://example.org)",
      ])
  }

  var kinds: [NodeKind] { [.link, .image, .container] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    if text[node].kind == .container {
      guard let poster = text.document.attributes(of: node)?["poster"], let file = poster.value, !file.isEmpty else { return }
      return inspect(file, at: poster.span, of: text, &report)
    }
    let target = text.target(of: node)
    guard LinkTarget(target) == .inside else { return }
    if target.hasPrefix("#") {
      let name = String(target.dropFirst())
      let anchors = text.unit.headings.map(\.anchor) + text.unit.activities.map(\.id.value) + text.document.attributes.compactMap { $0.id?.value }
      if anchors.contains(name) { return report.pass() }
      report.fail("there is no place '#\(name)' in this unit", at: text[node].span, help: Suggestion.help(for: name, among: anchors))
    } else {
      inspect(String(target.prefix { $0 != "#" && $0 != "?" }), at: text[node].span, of: text, &report)
    }
  }

  private func inspect(_ file: String, at span: SourceSpan, of text: InspectedText, _ report: inout CheckReport) {
    if text.media[file] != nil { return report.pass() }
    let names = text.media.keys.sorted()
    let sameButCase = names.first { $0.lowercased() == file.lowercased() }
    let help = (sameButCase ?? Suggestion.nearest(to: file, among: names)).map { "did you mean '\($0)'?" }
    let place = sameButCase == nil ? nil : place(of: file, in: span, text)
    report.fail(
      "there is no file '\(file)' in this unit", at: span, help: help ?? "put the file into the unit's folder 'media' and write media/name",
      fix: place.flatMap { place in sameButCase.map { Fix(replace: place, with: $0, safety: .safe) } })
  }

  /// Where an address stands in the source of its link.
  private func place(of file: String, in span: SourceSpan, _ text: InspectedText) -> SourceSpan? {
    let bytes = text.unit.source.bytes[span.range]
    let address = Array(file.utf8)
    guard bytes.count >= address.count else { return nil }
    let start = (bytes.startIndex...bytes.endIndex - address.count).last { bytes[$0...].starts(with: address) }
    return start.map { SourceSpan($0..<$0 + address.count) }
  }
}
