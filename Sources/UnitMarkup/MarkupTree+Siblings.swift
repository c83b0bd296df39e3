extension MarkupTree {
  /// The element before a node with the same parent.
  func previousElement(of node: Int) -> Int? {
    let parent = nodes[node].parent
    var index = node - 1
    while index > parent {
      // From the last descendant of the previous sibling up to that sibling.
      while nodes[index].parent != parent { index = nodes[index].parent }
      if nodes[index].name != nil { return index }
      index -= 1
    }
    return nil
  }

  /// The element behind a node with the same parent.
  func nextElement(of node: Int) -> Int? {
    let parent = nodes[node].parent
    let end = parent >= 0 ? nodes[parent].end : nodes.count
    var index = nodes[node].end
    while index < end {
      if nodes[index].name != nil { return index }
      index = nodes[index].end
    }
    return nil
  }
}
