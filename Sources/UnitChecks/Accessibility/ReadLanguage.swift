import UnitMarkup

extension AccessibilityTree {
  /// The element whose `lang` a node is read by, or nil.
  func languageSource(of node: Int) -> Int? {
    var index = tree.nodes[node].name == nil ? tree.nodes[node].parent : node
    while index >= 0 {
      if tree.has("lang", index) { return index }
      index = tree.nodes[index].parent
    }
    return nil
  }

  /// Elements with `lang` by which some text, seen or read aloud, is read.
  var languagesInUse: Set<Int> {
    var used: Set<Int> = []
    for node in tree.nodes.indices {
      let isText = tree.nodes[node].name == nil && (isVisible(node) || !isHidden(node)) && isRendered[node] && !isBlankText(node)
      let isNamed = tree.nodes[node].name != nil && isIncluded(node) && hasOwnText(node)
      if isText || isNamed, let source = languageSource(of: node) { used.insert(source) }
    }
    return used
  }

  /// Whether an attribute of the element is read aloud.
  private func hasOwnText(_ node: Int) -> Bool {
    (["alt", "aria-label", "title", "placeholder", "value"] as [MarkupName]).contains { name in
      tree.attribute(name, of: node).map { $0.contains { !$0.isWhitespace } } ?? false
    }
  }
}
