import UnitMarkup

/// What stands in what in the accessibility tree.
extension AccessibilityTree {
  /// What is inside an element: its children, apart from those that others own, and what it owns itself.
  func contents(of node: Int) -> [Int] {
    children(of: node).filter { owners[$0] == nil } + elements("aria-owns", of: node).filter { owners[$0] == node }
  }

  /// The elements that stand directly below one in the accessibility tree: elements without meaning of their own are passed
  /// through, `aria-owns` counts as content.
  func owned(by node: Int) -> [Int] {
    var result: [Int] = []
    var waiting = Array(contents(of: node).reversed())
    while let child = waiting.popLast() {
      guard tree.nodes[child].name != nil, !isHidden(child) else { continue }
      if isTransparent(child) { waiting += contents(of: child).reversed() } else { result.append(child) }
    }
    return result
  }

  /// The nearest element above in the accessibility tree.
  func owner(of node: Int) -> Int? {
    var parent = owners[node] ?? tree.nodes[node].parent
    var steps = 0
    while parent >= 0, steps < tree.nodes.count {
      if !isTransparent(parent) { return parent }
      parent = owners[parent] ?? tree.nodes[parent].parent
      steps += 1
    }
    return nil
  }

  /// Whether an element says nothing of itself: no role, or a generic one without any state or property.
  func isTransparent(_ node: Int) -> Bool {
    guard let role = role(of: node) else { return !hasGlobalAttribute(node) && !isFocusable(node) }
    return role.isPresentational || role == .generic && !hasGlobalAttribute(node) && !isFocusable(node)
  }
}
