import UnitMarkup

/// What can be seen of a page as far as its styles tell.
extension AccessibilityTree {
  /// Whether something on the way up moves an element out of sight: off the screen, clipped to nothing, transparent.
  func isOutOfSight(_ node: Int) -> Bool {
    var index = tree.nodes[node].name == nil ? tree.nodes[node].parent : node
    while index >= 0 {
      if hidesFromSight(index) { return true }
      index = tree.nodes[index].parent
    }
    return false
  }

  private func hidesFromSight(_ node: Int) -> Bool {
    if let opacity = styles.text("opacity", node), opacity.hasSuffix("%") ? opacity == "0%" : Double(opacity) == 0 { return true }
    if let size = styles.text("font-size", node).flatMap({ CSSLength.pixels($0) }), size == 0 { return true }
    if let indent = styles.text("text-indent", node).flatMap({ CSSLength.pixels($0) }), indent <= -500 { return true }
    guard let position = styles.text("position", node), position == "absolute" || position == "fixed" else { return false }
    for side in ["left", "top", "right", "bottom", "inset-inline-start"] {
      if let offset = styles.text(side, node).flatMap({ CSSLength.pixels($0) }), offset <= -500 { return true }
    }
    if let clip = styles.text("clip-path", node), clip.hasPrefix("inset(50%") || clip.hasPrefix("inset(100%") { return true }
    if let clip = styles.text("clip", node)?.filter({ !$0.isWhitespace }), clip.hasPrefix("rect(0") || clip.hasPrefix("rect(1px") { return true }
    return isTiny(node) && ["hidden", "clip"].contains(styles.text("overflow", node))
  }

  private func isTiny(_ node: Int) -> Bool {
    let width = (styles.text("width", node) ?? styles.text("inline-size", node)).flatMap { CSSLength.pixels($0) }
    let height = (styles.text("height", node) ?? styles.text("block-size", node)).flatMap { CSSLength.pixels($0) }
    return (width ?? 2) <= 1 && (height ?? 2) <= 1
  }

  /// Whether a text is seen.
  func isVisible(_ text: Int) -> Bool { isShown(text) && !isOutOfSight(text) }

  /// The text of an element that can be seen, with blanks where blocks begin and end.
  func visibleText(of node: Int) -> String {
    var result = ""
    var ends: [Int] = []
    for index in tree.descendants(of: node) {
      while let end = ends.last, index >= end {
        result += " "
        ends.removeLast()
      }
      if tree.nodes[index].name == nil {
        if isVisible(index) { result += tree.content(of: index) }
      } else if isBlock(index) {
        result += " "
        ends.append(tree.nodes[index].end)
      }
    }
    return Self.collapsed(result)
  }

  /// Whether an element holds a text that is seen, or anything that assistive technology reads.
  func hasContent(_ node: Int) -> Bool {
    tree.descendants(of: node).contains { index in
      if tree.nodes[index].name == nil { return isVisible(index) && !isBlankText(index) }
      return isIncluded(index) && !name(of: index).isEmpty
    }
  }

  func isBlankText(_ text: Int) -> Bool { tree.nodes[text].range.allSatisfy { tree.bytes[$0] <= 0x20 } }
}
