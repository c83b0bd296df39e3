import UnitMarkup
public import UnitModel

/// A page for a translator: the source before and now, beside the translation, for every segment that needs work.
public enum TranslationDifferences {
  /// A whole page that needs no other file.
  public static func page(of status: TranslationStatus, source: LearningUnit, translation: LearningUnit) -> [UInt8] {
    var writer = HTMLWriter()
    let title = "\(source.frontMatter.title.value): \(source.language) → \(translation.language)"
    writer.markup(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    )
    writer.text(title)
    writer.markup("</title>\n<style>\n")
    writer.markup(style)
    writer.markup("</style>\n</head>\n<body>\n<main>\n<h1>")
    writer.text(title)
    writer.markup("</h1>\n<p>")
    writer.text("\(status.done) up to date, \(status.stale.count) changed since they were translated, \(status.missing.count) not translated.")
    if !status.isRecorded { writer.text(" Nobody has recorded what was translated yet, so no change can be shown.") }
    writer.markup("</p>\n")
    table("Changed since the translation", status.stale, source, translation, to: &writer)
    table("Not translated", status.missing, source, translation, to: &writer)
    writer.markup("</main>\n</body>\n</html>\n")
    return writer.bytes
  }

  private static let style: StaticString = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid; padding: 0.5rem; text-align: start; vertical-align: top; }
    del { text-decoration: line-through; }
    ins { font-weight: bold; text-decoration: underline; }

    """

  private static func table(
    _ caption: String, _ open: [TranslationStatus.Open], _ source: LearningUnit, _ translation: LearningUnit, to writer: inout HTMLWriter
  ) {
    guard !open.isEmpty else { return }
    writer.markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
    writer.attribute("aria-label", caption)
    writer.markup("><table>\n<caption>")
    writer.text(caption)
    writer.markup(
      "</caption>\n<thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Source</th><th scope=\"col\">Translation</th></tr></thead>\n<tbody>\n")
    for segment in open {
      writer.markup("<tr><th scope=\"row\">")
      writer.text(segment.id)
      writer.markup("</th><td")
      writer.attribute("lang", source.language.description)
      writer.markup(">")
      difference(segment, to: &writer)
      writer.markup("</td><td")
      writer.attribute("lang", translation.language.description)
      writer.markup(">")
      writer.text(segment.translation ?? "")
      writer.markup("</td></tr>\n")
    }
    writer.markup("</tbody></table></div>\n")
  }

  private static func difference(_ segment: TranslationStatus.Open, to writer: inout HTMLWriter) {
    guard let before = segment.before, !before.isEmpty else { return writer.text(segment.now) }
    for (index, part) in WordDifference(from: before, to: segment.now).parts.enumerated() {
      if index > 0 { writer.text(" ") }
      switch part {
      case .same(let words): writer.text(words)
      case .removed(let words):
        writer.markup("<del>")
        writer.text(words)
        writer.markup("</del>")
      case .added(let words):
        writer.markup("<ins>")
        writer.text(words)
        writer.markup("</ins>")
      }
    }
  }
}
