/// Formatting elements that are not nested (HTML Standard, sections 13.2.4.3 and 13.2.6.4.7 "adoption agency").
extension HTMLTreeBuilder {
  mutating func startFormatting(_ token: HTMLToken) {
    if token.tag == .a, let item = activeElement(.a) {
      problems.append((.nestedInItself, token.range))
      adopt(HTMLToken(kind: .endTag, tag: .a, name: token.name, range: token.range))
      formatting.removeAll { $0 == item }
      open.removeAll { $0 == item }
    }
    reconstructFormatting()
    if token.tag == .nobr, isInScope(.nobr) {
      adopt(HTMLToken(kind: .endTag, tag: .nobr, name: token.name, range: token.range))
      reconstructFormatting()
    }
    remember(insert(token))
  }

  mutating func endFormatting(_ token: HTMLToken) { adopt(token) }

  mutating func clearFormattingToMarker() {
    while let last = formatting.popLast(), last != nil {}
  }

  /// At most three equal elements are kept (the standard's "Noah's Ark clause").
  private mutating func remember(_ item: Int) {
    let start = (formatting.lastIndex { $0 == nil } ?? -1) + 1
    let equal = formatting[start...].indices.filter { index in formatting[index].map { isEqual($0, item) } ?? false }
    if equal.count >= 3 { formatting.remove(at: equal[0]) }
    formatting.append(item)
  }

  /// Whether two elements have one name and the same attributes.
  private func isEqual(_ left: Int, _ right: Int) -> Bool {
    guard items[left].tag == items[right].tag, items[left].attributes.count == items[right].attributes.count else { return false }
    let others = tokenizer.attributes[items[right].attributes]
    return tokenizer.attributes[items[left].attributes].allSatisfy { attribute in
      others.contains { $0.name == attribute.name && tokenizer.bytes[$0.value].elementsEqual(tokenizer.bytes[attribute.value]) }
    }
  }

  private func activeElement(_ tag: HTMLTag) -> Int? {
    for item in formatting.reversed() {
      guard let item else { return nil }
      if items[item].tag == tag { return item }
    }
    return nil
  }

  private mutating func copy(_ item: Int) -> Int {
    items.append(Item(tag: items[item].tag, name: items[item].name, range: items[item].range, attributes: items[item].attributes))
    return items.count - 1
  }

  mutating func reconstructFormatting() {
    guard let last = formatting.last, let item = last, !open.contains(item) else { return }
    var first = formatting.count - 1
    while first > 0, let earlier = formatting[first - 1], !open.contains(earlier) { first -= 1 }
    for index in first..<formatting.count {
      guard let original = formatting[index], reconstructions > 0, open.count < Self.maximumDepth else { continue }
      reconstructions -= 1
      let item = items[original]
      formatting[index] = insert(HTMLToken(kind: .startTag, tag: item.tag, name: item.name, range: item.range, attributes: item.attributes))
    }
  }

  private mutating func adopt(_ token: HTMLToken) {
    if let last = open.last, isHTML(last, token.tag), !formatting.contains(last) {
      open.removeLast()
      return
    }
    for round in 0..<8 {
      guard let element = activeElement(token.tag) else { return round == 0 ? endOther(token) : () }
      guard let position = open.firstIndex(of: element) else {
        if round == 0 { problems.append((.strayEndTag, token.range)) }
        formatting.removeAll { $0 == element }
        return
      }
      guard isInScope(token.tag) else { return problems.append((.strayEndTag, token.range)) }
      guard let block = open[(position + 1)...].first(where: { items[$0].tag.isSpecial && items[$0].space == .html }) else {
        open.removeSubrange(position...)
        formatting.removeAll { $0 == element }
        return
      }
      if round == 0 { problems.append((.unclosed, items[element].range)) }
      adopt(block, from: element, at: position)
    }
  }

  /// One round: the block moves out of the formatting element, and its content into a copy of it.
  private mutating func adopt(_ block: Int, from element: Int, at position: Int) {
    let commonAncestor = open[position - 1]
    var bookmark = (formatting.firstIndex { $0 == element } ?? 0)
    var last = block
    var index = open.firstIndex(of: block) ?? position
    var count = 0
    while true {
      index -= 1
      var node = open[index]
      if node == element { break }
      count += 1
      let active = formatting.firstIndex { $0 == node }
      if count > 3, let active {
        formatting.remove(at: active)
        if active < bookmark { bookmark -= 1 }
      }
      guard count <= 3, let active else {
        open.remove(at: index)
        continue
      }
      let clone = copy(node)
      formatting[active] = clone
      open[index] = clone
      node = clone
      if last == block { bookmark = active + 1 }
      unlink(last)
      link(last, into: node)
      last = node
    }
    unlink(last)
    attachFostered(last, to: commonAncestor)
    let clone = copy(element)
    moveChildren(of: block, into: clone)
    link(clone, into: block)
    if let old = formatting.firstIndex(where: { $0 == element }) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(clone, at: min(max(0, bookmark), formatting.count))
    open.removeAll { $0 == element }
    if let place = open.firstIndex(of: block) { open.insert(clone, at: place + 1) }
  }

  private mutating func moveChildren(of block: Int, into clone: Int) {
    var child = items[block].first
    while child >= 0 {
      let next = items[child].next
      unlink(child)
      link(child, into: clone)
      child = next
    }
  }
}
