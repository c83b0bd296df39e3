import UnitModel

/// What questions for people ask of a text.
extension InspectedText {
  /// The block in which a picture stands: the figure around it, or its paragraph, cell or item.
  func surroundings(of node: Int) -> Int {
    var block = node
    while parent(of: block) > 0, ![.paragraph, .heading, .tableCell].contains(self[block].kind) { block = parent(of: block) }
    let outer = parent(of: block)
    return outer > 0 && document.container(outer)?.name.value == "figure" ? outer : block
  }

  /// Whether a node is a player of films or sound.
  func isPlayer(_ node: Int, _ name: String) -> Bool { document.container(node)?.name.value == name }

  /// The files a player plays.
  func recordings(of node: Int) -> [String] {
    document.descendants(of: node).filter { self[$0].kind == .link }.map { document.string(self[$0].literal) }.filter { LinkTarget($0) == .inside }
  }

  /// The files that an attribute of a container names.
  func files(_ attribute: String, of node: Int) -> [String] {
    (document.attributes(of: node)?.value(attribute) ?? "").split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  /// Whether a container asks something of the learner.
  func isActivity(_ node: Int) -> Bool {
    document.container(node).map { ContentContainer(rawValue: $0.name.value) == nil } ?? false
  }
}

extension JudgedContent {
  /// What a walk through the unit meets, without its words: blocks, containers with their attributes, answers. Words are
  /// judged by other questions; mending one does not mean that the unit has to be heard again.
  mutating func addStructure(of text: InspectedText) {
    let blocks: Set<NodeKind> = [
      .heading, .list, .item, .quote, .alert, .codeBlock, .table, .tableRow, .tableCell, .container, .link, .image, .gap, .footnoteReference,
    ]
    for node in text.document.nodes.indices where blocks.contains(text[node].kind) {
      add("\(text[node].kind.rawValue) \(text[node].flags.rawValue) \(text.document.container(node)?.name.value ?? "")")
    }
  }
}
