import UnitModel

/// What the body of each content container must hold.
struct ContainerSyntax {
  let document: Document
  private(set) var diagnostics: [Diagnostic] = []

  init(_ document: Document) { self.document = document }

  mutating func check(_ node: Int, as container: ContentContainer) {
    let blocks = Array(document.children(of: node))
    if blocks.isEmpty {
      return fail(
        "the container '\(container.rawValue)' is empty", node, help: "write \(Self.body(of: container)) between ':::\(container.rawValue)' and ':::'"
      )
    }
    switch container {
    case .details, .fact, .quote: break
    case .steps where steps(among: blocks) == nil: missing(container, node)
    case .compare where headings(among: blocks).count < 2 && blocks.count < 2: missing(container, node)
    case .views where headings(among: blocks).count < 2: missing(container, node)
    case .figure where !blocks.contains(where: isPicture): missing(container, node)
    case .glossary: checkGlossary(blocks, node)
    case .audio, .video: checkPlayer(blocks, node, container)
    case .compare, .figure, .steps, .views: break
    }
    for block in headings(among: blocks) where document.nodes[block].value < 3 {
      diagnostics.append(
        Diagnostic(
          TextRule.containerSyntax, .error, "a heading inside '\(container.rawValue)' must be of level 3 or deeper", at: document.nodes[block].span,
          help: "write '### …', since '##' begins a new section of the unit"))
    }
  }

  /// The list, or the headings, that are the steps.
  private func steps(among blocks: [Int]) -> Int? {
    blocks.first { document.nodes[$0].kind == .list } ?? headings(among: blocks).first
  }

  private func headings(among blocks: [Int]) -> [Int] { blocks.filter { document.nodes[$0].kind == .heading } }

  private func isPicture(_ block: Int) -> Bool {
    document.nodes[block].kind == .paragraph && document.children(of: block).contains { document.nodes[$0].kind == .image }
  }

  /// A table of two columns: the term with its other forms, and what it means.
  private mutating func checkGlossary(_ blocks: [Int], _ node: Int) {
    guard let table = blocks.first(where: { document.nodes[$0].kind == .table }) else { return missing(.glossary, node) }
    var terms: [String: SourceSpan] = [:]
    for row in document.children(of: table) where !document.nodes[row].flags.contains(.header) {
      let cells = Array(document.children(of: row))
      let span = document.nodes[row].span
      guard cells.count == 2, cells.allSatisfy({ document.nodes[$0].end > Int32($0 + 1) }) else {
        diagnostics.append(
          Diagnostic(
            TextRule.containerSyntax, .error, "each row of a glossary needs a term and its meaning", at: span,
            help: "write '| term | what it means |'"))
        continue
      }
      let term = document.plainText(of: cells[0]).lowercased()
      if let first = terms[term] {
        diagnostics.append(
          Diagnostic(
            TextRule.containerSyntax, .error, "the term '\(document.plainText(of: cells[0]))' is in the glossary twice",
            at: document.nodes[cells[0]].span,
            help: "keep one row for each term", notes: [Note("first here", at: first)]))
      }
      terms[term] = terms[term] ?? document.nodes[cells[0]].span
    }
  }

  /// A paragraph with a link to each file of the recording.
  private mutating func checkPlayer(_ blocks: [Int], _ node: Int, _ container: ContentContainer) {
    let links = document.links(inPlayer: node)
    if links.isEmpty { return missing(container, node) }
    for link in links {
      let target = document.string(document.nodes[link].literal)
      if container.mediaType(of: target) == nil || LinkTarget(target) != .inside {
        diagnostics.append(
          Diagnostic(
            TextRule.containerSyntax, .error, "'\(target)' is no \(container.rawValue) that a page can play", at: document.nodes[link].span,
            help:
              "link a file of the unit, such as media/name.\(container.mediaTypes[0].ending); also: \(container.mediaTypes.dropFirst().map(\.ending).joined(separator: ", "))"
          ))
      }
    }
    for (name, ending) in [("captions", "vtt"), ("poster", "webp"), ("transcript", "txt"), ("description", "vtt")] {
      guard let attribute = document.attributes(of: node)?[name] else { continue }
      if attribute.value?.contains(where: { !$0.isWhitespace }) != true {
        diagnostics.append(
          Diagnostic(
            TextRule.attributeValue, .error, "'\(name)' names no file", at: attribute.span,
            help: "write, for example, \(name)=media/name.\(ending)"))
      }
    }
  }

  private mutating func missing(_ container: ContentContainer, _ node: Int) {
    fail("the container '\(container.rawValue)' needs \(Self.body(of: container))", node, help: "write \(Self.example(of: container))")
  }

  private mutating func fail(_ message: String, _ node: Int, help: String) {
    diagnostics.append(
      Diagnostic(TextRule.containerSyntax, .error, message, at: document.container(node)?.span ?? document.nodes[node].span, help: help))
  }

  private static func body(of container: ContentContainer) -> String {
    switch container {
    case .audio, .video: "a link to the recording"
    case .compare: "two things to compare, each under a heading"
    case .details, .fact: "text"
    case .figure: "an image"
    case .glossary: "a table of terms and meanings"
    case .quote: "the words that somebody said"
    case .steps: "a numbered list or headings"
    case .views: "a heading for each view"
    }
  }

  private static func example(of container: ContentContainer) -> String {
    switch container {
    case .audio: "'[Title of the recording](media/name.mp3)', then the transcript"
    case .video: "'[Title of the film](media/name.mp4)', then the transcript"
    case .compare: "'### One', its text, '### The other', its text"
    case .details, .fact, .quote: "a paragraph"
    case .figure: "'![what it shows](media/name.svg)', then the caption"
    case .glossary: "a table with the header '| Term | Meaning |'"
    case .steps: "'1. first', '2. second'"
    case .views: "'### Sending', '### Hosting' and '### Student', each with its text"
    }
  }
}
