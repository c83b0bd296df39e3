import UnitActivities
import UnitMarkup
import UnitModel

/// Films and sound: the browser's own player, captions, and the transcript in the page.
extension TextRenderer {
  func player(_ index: Int, _ container: ContentContainer, to writer: inout HTMLWriter) {
    let files = document.links(inPlayer: index).compactMap { link -> (path: String, type: String, link: Int)? in
      let path = document.string(document.nodes[link].literal)
      guard LinkTarget(path) == .inside, media[path] != nil, let type = container.mediaType(of: path) else { return nil }
      return (path, type, link)
    }
    guard let first = files.first else { return blocks(of: index, gap: nil, to: &writer) }
    let title = document.plainText(of: first.link)
    let attributes = document.attributes(of: index)
    writer.markup("<figure class=\"player\">")
    // Nothing of a recording is fetched before somebody plays it: most readers pay for their data.
    writer.markup(container == .video ? "<video controls playsinline preload=\"none\"" : "<audio controls preload=\"none\"")
    if let poster = attributes?.value("poster"), media[poster] != nil { writer.attribute("poster", poster) }
    writer.attribute("aria-label", title)
    language(of: index, to: &writer)
    writer.markup(">")
    for file in files {
      writer.markup("<source")
      writer.attribute("src", file.path)
      writer.attribute("type", file.type)
      writer.markup(">")
    }
    tracks(attributes, to: &writer)
    writer.markup(container == .video ? "</video>" : "</audio>")
    writer.markup("<figcaption>")
    for (number, file) in files.enumerated() {
      if number > 0 { writer.markup(" · ") }
      writer.markup("<a")
      writer.attribute("href", file.path)
      writer.markup(">")
      inlines(of: file.link, gap: nil, to: &writer)
      writer.markup("</a>")
    }
    description(attributes, container, to: &writer)
    // The transcript stands behind the figure, whose caption must be its last part.
    writer.markup("</figcaption></figure>\n")
    transcript(index, attributes, title: title, to: &writer)
  }

  /// One track for each captions file; a file's language stands before its ending, as in `talk.fi.vtt`.
  private func tracks(_ attributes: AttributeList?, to writer: inout HTMLWriter) {
    let own = unit.language
    for (number, path) in paths(attributes?.value("captions")).enumerated() {
      let parts = path.split(separator: ".")
      let language = parts.count > 2 ? LanguageTag(parts[parts.count - 2]) ?? own : own
      writer.markup("<track kind=\"captions\"")
      writer.attribute("src", path)
      writer.attribute("srclang", language.description)
      writer.attribute("label", language.nativeName)
      writer.markup(number == 0 ? " default>" : ">")
    }
    for path in paths(attributes?.value("description")) where path.hasSuffix(".vtt") {
      writer.markup("<track kind=\"descriptions\"")
      writer.attribute("src", path)
      writer.attribute("srclang", own.description)
      writer.attribute("label", phrases("text.mediaDescription"))
      writer.markup(">")
    }
  }

  /// A second recording in which the pictures are told, or a sentence that says what they show.
  private func description(_ attributes: AttributeList?, _ container: ContentContainer, to writer: inout HTMLWriter) {
    guard let text = attributes?.value("description"), !text.hasSuffix(".vtt"), text != "none" else { return }
    writer.markup("<p>")
    if LinkTarget(text) == .inside, media[text] != nil {
      writer.markup("<a")
      writer.attribute("href", text)
      writer.markup(">")
      writer.words(phrases("text.mediaDescription"), of: phrases)
      writer.markup("</a>")
    } else {
      writer.text(text)
    }
    writer.markup("</p>")
  }

  /// Everything behind the link, and the text of the file that `transcript=` names.
  private func transcript(_ index: Int, _ attributes: AttributeList?, title: String, to writer: inout HTMLWriter) {
    let written = Array(document.children(of: index)).dropFirst()
    let files = paths(attributes?.value("transcript")).compactMap { media[$0]?.text.map(MediaText.paragraphs) }
    guard !written.isEmpty || !files.isEmpty else { return }
    writer.markup("<details class=\"transcript\"><summary>")
    writer.words(phrases("text.transcript", ["title": title]), of: phrases)
    writer.markup("</summary><div>\n")
    writeBlocks(Array(written), gap: nil, to: &writer)
    for paragraph in files.joined() {
      writer.markup("<p>")
      writer.text(paragraph)
      writer.markup("</p>\n")
    }
    writer.markup("</div></details>\n")
  }

  /// Files of the unit that an attribute names, with blanks or commas between them.
  private func paths(_ value: String?) -> [String] {
    (value ?? "").split { $0.isWhitespace || $0 == "," }.map(String.init).filter { LinkTarget($0) == .inside && media[$0] != nil }
  }
}
