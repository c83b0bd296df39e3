import UnitMarkup

/// What can take the focus.
extension AccessibilityTree {
  /// The value of `tabindex` when it is a whole number.
  func tabIndex(of node: Int) -> Int? {
    tree.attribute("tabindex", of: node).flatMap { text in
      let digits = text.drop { $0.isWhitespace }
      let sign = digits.first == "-" || digits.first == "+" ? String(digits.prefix(1)) : ""
      let number = digits.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
      return number.isEmpty ? nil : Int(sign + number)
    }
  }

  /// Whether the element can take the focus, by script or by keyboard.
  func isFocusable(_ node: Int) -> Bool {
    guard isShown(node), !isInert[node], tree.nodes[node].name != nil else { return false }
    return !isDisabled(node) && (tabIndex(of: node) != nil || isFocusableByNature(node))
  }

  /// Whether the keyboard reaches the element ("part of sequential focus navigation").
  func isTabStop(_ node: Int) -> Bool { isFocusable(node) && (tabIndex(of: node) ?? 0) >= 0 }

  private func isFocusableByNature(_ node: Int) -> Bool {
    switch tree.nodes[node].name {
    case "a", "area": tree.has("href", node)
    case "button", "select", "textarea", "iframe": true
    case "input": ImplicitRole.inputType(of: node, in: tree) != "hidden"
    case "summary": isSummary(node)
    case "details": summary(of: node) == nil
    case "audio", "video": tree.has("controls", node)
    default: ["", "true", "plaintext-only"].contains(tree.attribute("contenteditable", of: node)?.lowercased())
    }
  }

  func isSummary(_ node: Int) -> Bool {
    let parent = tree.nodes[node].parent
    return parent >= 0 && tree.nodes[parent].name == "details" && summary(of: parent) == node
  }

  private static let canBeDisabled: Set<MarkupName> = ["button", "fieldset", "input", "optgroup", "option", "select", "textarea"]

  /// Whether a field or button is switched off, by itself or by the group around it (HTML Standard, section 4.10.19.5).
  func isDisabled(_ node: Int) -> Bool {
    guard let name = tree.nodes[node].name, Self.canBeDisabled.contains(name) else { return false }
    if tree.has("disabled", node) { return true }
    var child = node
    var parent = tree.nodes[node].parent
    while parent >= 0 {
      if tree.nodes[parent].name == "fieldset", tree.has("disabled", parent) {
        if firstChild("legend", of: parent) != child { return true }
      }
      child = parent
      parent = tree.nodes[parent].parent
    }
    return false
  }
}
