import UnitMarkup

/// The accessible name, after Accessible Name and Description Computation 1.2, section 4.3.2, and HTML-AAM 1.0, section 4.1.
extension AccessibilityTree {
  /// The name of an element, blanks collapsed; empty when it has none.
  func name(of node: Int) -> String {
    if let known = knownNames[node] { return known }
    var computation = AccessibleName(self)
    let name = Self.collapsed(computation.name(of: node))
    knownNames[node] = name
    return name
  }

  /// The description of an element, after `aria-describedby`, `aria-description` and `title`.
  func description(of node: Int) -> String {
    var computation = AccessibleName(self)
    let referenced = elements("aria-describedby", of: node).map { computation.referenced($0) }.joined(separator: " ")
    let candidates = [referenced, tree.attribute("aria-description", of: node) ?? "", tree.attribute("title", of: node) ?? ""]
    return candidates.map(Self.collapsed).first { !$0.isEmpty && $0 != name(of: node) } ?? ""
  }

  static func collapsed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// One computation of a name.
private struct AccessibleName {
  /// Elements in elements beyond which nothing is read; parsing allows fewer, `aria-owns` could make more.
  private static let maximumDepth = 600

  private let page: AccessibilityTree
  private var tree: MarkupTree { page.tree }
  private var depth = 0
  /// Whether `aria-labelledby` is followed; not where it has been followed already.
  private var followsReferences = true

  init(_ page: AccessibilityTree) { self.page = page }

  /// What the element is visited for.
  private enum Purpose {
    /// Its own name.
    case name
    /// The name of another that refers to it, or that contains it.
    case content
  }

  mutating func name(of node: Int) -> String {
    if let text = labelledBy(node) { return text }
    return text(of: node, .name, includesHidden: page.isHidden(node))
  }

  /// Step 2B: the texts of the elements that `aria-labelledby` names; nil when there is no text, so that what follows counts.
  private mutating func labelledBy(_ node: Int) -> String? {
    let references = page.elements("aria-labelledby", of: node)
    let text = references.map { referenced($0) }.joined(separator: " ")
    return isBlank(text) ? nil : text
  }

  /// The text of an element that another one names; hidden elements count when they are named themselves.
  mutating func referenced(_ node: Int) -> String {
    if let known = page.knownReferences[node] { return known }
    let followed = followsReferences
    followsReferences = false
    defer { followsReferences = followed }
    let result = text(of: node, .content, includesHidden: page.isHidden(node), isReference: true)
    page.knownReferences[node] = result
    return result
  }

  private mutating func text(of node: Int, _ purpose: Purpose, includesHidden: Bool, isReference: Bool = false) -> String {
    if !includesHidden, page.isHidden(node) {
      // `visibility: visible` brings a part of what is invisible back.
      let isBack = tree.descendants(of: node).contains { !page.isHidden($0) }
      return isBack ? content(of: node, includesHidden: false) : ""
    }
    guard tree.nodes[node].name != nil else { return tree.content(of: node) }
    if purpose == .content, !isReference, let value = embeddedValue(node) { return value }
    if let label = tree.attribute("aria-label", of: node), !isBlank(label) { return label }
    if let native = nativeText(node, purpose, includesHidden), !isBlank(native) { return native }
    if takesContent(node, purpose) {
      let content = content(of: node, includesHidden: includesHidden)
      if !isBlank(content) { return content }
    }
    return tree.attribute("title", of: node) ?? placeholder(of: node) ?? ""
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  // MARK: Step 2C: a field inside another's label counts by its value

  private func embeddedValue(_ node: Int) -> String? {
    guard let role = page.role(of: node) else { return nil }
    switch role {
    case .textbox, .searchbox:
      if tree.nodes[node].name == "input" { return tree.attribute("value", of: node) ?? "" }
      return rawContent(of: node)
    case .combobox, .listbox:
      if tree.nodes[node].name == "input" { return tree.attribute("value", of: node) ?? "" }
      return selectedOption(in: node)
    case .slider, .spinbutton, .scrollbar, .meter, .progressbar:
      return tree.attribute("aria-valuetext", of: node) ?? tree.attribute("aria-valuenow", of: node) ?? tree.attribute("value", of: node)
    default: return nil
    }
  }

  private func selectedOption(in node: Int) -> String {
    let options = tree.descendants(of: node).filter { page.role(of: $0) == .option }
    let selected = options.filter { tree.has("selected", $0) || tree.attribute("aria-selected", of: $0) == "true" }
    if selected.isEmpty, page.role(of: node) == .combobox, let first = options.first { return rawContent(of: first) }
    return selected.map(rawContent).joined(separator: " ")
  }

  private func rawContent(of node: Int) -> String {
    tree.descendants(of: node).filter { tree.nodes[$0].name == nil }.map { tree.content(of: $0) }.joined()
  }

  // MARK: Step 2D: what the language of the page offers

  private mutating func nativeText(_ node: Int, _ purpose: Purpose, _ includesHidden: Bool) -> String? {
    guard let name = tree.nodes[node].name else { return nil }
    if page.isForeign(node) { return foreignText(node) }
    // Elements whose meaning was taken away lend no text of their own.
    if page.role(of: node)?.isPresentational == true { return nil }
    if let labels = page.labels[node], purpose == .name {
      let text = labels.map { label(text: $0, for: node) }.joined(separator: " ")
      if !isBlank(text) { return text }
    }
    switch name {
    case "input": return inputText(node)
    case "img", "area": return tree.attribute("alt", of: node)
    case "fieldset": return purpose == .name ? page.firstChild("legend", of: node).map { content(of: $0, includesHidden: includesHidden) } : nil
    case "table": return purpose == .name ? page.firstChild("caption", of: node).map { content(of: $0, includesHidden: includesHidden) } : nil
    case "figure":
      guard purpose == .name else { return nil }
      return page.firstChild("figcaption", of: node).map { content(of: $0, includesHidden: includesHidden) }
    case "optgroup": return tree.attribute("label", of: node)
    case "option": return tree.attribute("label", of: node)
    case "math": return tree.attribute("alttext", of: node)
    default: return nil
    }
  }

  private func inputText(_ node: Int) -> String? {
    switch ImplicitRole.inputType(of: node, in: tree) {
    case "button": tree.attribute("value", of: node)
    case "submit": tree.attribute("value", of: node) ?? "Submit"
    case "reset": tree.attribute("value", of: node) ?? "Reset"
    case "image": tree.attribute("alt", of: node)
    default: nil
    }
  }

  /// SVG-AAM 1.0, section 5: the child `title`, and for links `xlink:title`.
  private func foreignText(_ node: Int) -> String? {
    if let title = page.firstChild("title", of: node) {
      let text = rawContent(of: title)
      if !isBlank(text) { return text }
    }
    return tree.attribute("xlink:title", of: node)
  }

  private mutating func label(text label: Int, for field: Int) -> String {
    if let name = tree.attribute("aria-label", of: label), !isBlank(name) { return name }
    return content(of: label, includesHidden: page.isHidden(label), without: field)
  }

  private func placeholder(of node: Int) -> String? {
    guard tree.nodes[node].name == "input" || tree.nodes[node].name == "textarea" || page.role(of: node) == .textbox else { return nil }
    return tree.attribute("placeholder", of: node) ?? tree.attribute("aria-placeholder", of: node)
  }

  // MARK: Step 2F: what is inside

  private func takesContent(_ node: Int, _ purpose: Purpose) -> Bool {
    switch tree.nodes[node].name {
    case "audio", "canvas", "embed", "iframe", "input", "object", "select", "textarea", "video": return false
    default: break
    }
    if purpose == .content { return !(page.role(of: node)?.isImage ?? false) }
    if page.isSummary(node) { return true }
    return page.role(of: node)?.isNamedFromContent ?? false
  }

  private mutating func content(of node: Int, includesHidden: Bool, without excluded: Int? = nil) -> String {
    guard depth < Self.maximumDepth else { return "" }
    depth += 1
    defer { depth -= 1 }
    var result = page.styles.generatedText(before: true, node, tree)
    for child in page.contents(of: node) where child != excluded {
      if tree.nodes[child].name == nil {
        if includesHidden || !page.isHidden(child) { result += tree.content(of: child) }
        continue
      }
      if neverContributes(child) { continue }
      let text =
        excluded.map { tree.descendants(of: child).contains($0) } == true && page.role(of: child)?.isField != true
        ? content(of: child, includesHidden: includesHidden, without: excluded)
        : labelledByInContent(child) ?? text(of: child, .content, includesHidden: includesHidden)
      result += page.isBlock(child) ? " \(text) " : text
    }
    return result + page.styles.generatedText(before: false, node, tree)
  }

  /// Inside content, a part's own `aria-labelledby` counts too, but not where the content is itself referred to.
  private mutating func labelledByInContent(_ node: Int) -> String? {
    followsReferences && !page.isHidden(node) && tree.value("aria-labelledby", of: node) != nil ? labelledBy(node) : nil
  }

  private func neverContributes(_ node: Int) -> Bool {
    switch tree.nodes[node].name {
    case "script", "style", "template", "noscript", "defs", "metadata", "desc": true
    case "title": page.isForeign(node)
    default: false
    }
  }
}

extension AccessibilityTree {
  private static let blocks: Set<MarkupName> = [
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option",
    "p",
    "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Whether an element stands apart from the text around it.
  func isBlock(_ node: Int) -> Bool {
    guard let name = tree.nodes[node].name else { return false }
    if name == "br" { return true }
    guard let display = styles.text("display", node) else { return Self.blocks.contains(name) }
    return !["inline", "contents", "ruby"].contains(display)
  }
}
