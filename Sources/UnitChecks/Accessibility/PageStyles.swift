import UnitMarkup

/// What style sheets and `style` attributes say of each element, for the properties that decide what is shown and how it is read.
struct PageStyles {
  struct Value {
    var text: String
    var isImportant: Bool
    /// Whether it comes from a `style` attribute.
    var isInline: Bool
  }

  /// Properties that are kept; all others are passed over.
  private static let properties: Set<String> = [
    "display", "visibility", "content-visibility", "opacity", "position", "left", "right", "top", "bottom", "inset-inline-start", "text-indent",
    "clip",
    "clip-path", "width", "inline-size", "max-width", "max-inline-size", "height", "block-size", "max-height", "max-block-size",
    "overflow", "overflow-x", "overflow-y", "font-size",
    "letter-spacing", "word-spacing", "line-height", "white-space", "color", "background-color", "background", "background-image", "transform",
    "rotate",
    "font-weight", "text-shadow", "margin-left", "pointer-events",
  ]

  /// By node; absent for most.
  private var values: [Int: [String: Value]] = [:]
  /// What `content` of `::before` and `::after` says, by node.
  private var generated: [Int: (before: String?, after: String?)] = [:]

  /// - Parameter sheets: the style sheets of the page, in its order.
  init(_ tree: MarkupTree, sheets: [CSSSheet]) {
    let rules = RuleTable(sheets)
    for node in tree.nodes.indices where tree.nodes[node].name != nil {
      let inline = tree.attribute("style", of: node).map(CSSParser.declarations) ?? []
      if inline.isEmpty, rules.isEmpty { continue }
      var winners: [String: (value: Value, rank: Rank)] = [:]
      func offer(_ declaration: CSSDeclaration, _ rank: Rank, isInline: Bool) {
        guard Self.properties.contains(declaration.name) else { return }
        if let other = winners[declaration.name], rank < other.rank { return }
        winners[declaration.name] = (Value(text: declaration.value.lowercased(), isImportant: declaration.isImportant, isInline: isInline), rank)
      }
      rules.forEach(node, in: tree) { rule in
        for declaration in rule.declarations.flatMap(\.longhands) {
          offer(declaration, rule.rank(isImportant: declaration.isImportant), isInline: false)
        }
      }
      for (order, declaration) in inline.flatMap(\.longhands).enumerated() {
        offer(
          declaration, Rank(importance: declaration.isImportant ? 3 : 1, layer: 0, specificity: CSSSelector.Specificity(), order: order),
          isInline: true)
      }
      if !winners.isEmpty { values[node] = winners.mapValues(\.value) }
      let before = rules.content(of: "before", node, in: tree)
      let after = rules.content(of: "after", node, in: tree)
      if before != nil || after != nil { generated[node] = (before, after) }
    }
  }

  /// The text that style sheets put before or behind the content of an element; empty where they put none.
  func generatedText(before: Bool, _ node: Int, _ tree: MarkupTree) -> String {
    guard let texts = generated[node], let value = before ? texts.before : texts.after else { return "" }
    return CSSContent.text(value) { tree.attribute(MarkupName($0.utf8), of: node) }
  }

  /// The value that wins for an element itself, in lower case; nil when nothing is said.
  subscript(_ property: String, _ node: Int) -> Value? { values[node]?[property] }

  func text(_ property: String, _ node: Int) -> String? { values[node]?[property]?.text }

  /// Pixels of an element's text.
  func fontSize(of node: Int, in tree: MarkupTree) -> Double {
    var sizes: [String] = []
    var index = node
    while index >= 0 {
      if let size = text("font-size", index) ?? tree.nodes[index].name.flatMap({ Self.naturalSizes[$0] }) { sizes.append(size) }
      index = tree.nodes[index].parent
    }
    return sizes.reversed().reduce(CSSLength.defaultFontSize) { parent, size in
      if let percent = size.hasSuffix("%") ? Double(size.dropLast()) : nil { return parent * percent / 100 }
      if size == "smaller" { return parent / 1.2 }
      if size == "larger" { return parent * 1.2 }
      return CSSLength.pixels(size, fontSize: parent) ?? Self.namedSizes[size] ?? parent
    }
  }

  static let namedSizes: [String: Double] = [
    "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32, "xxx-large": 48, "initial": 16,
  ]

  /// Sizes that browsers give to elements where no style says another (HTML Standard, sections 15.3.4, 15.3.7 and 15.5).
  private static let naturalSizes: [MarkupName: String] = [
    "big": "larger", "button": "13.3333px", "h1": "2em", "h2": "1.5em", "h3": "1.17em", "h5": "0.83em", "h6": "0.67em", "input": "13.3333px",
    "rt": "50%", "select": "13.3333px", "small": "smaller", "sub": "smaller", "sup": "smaller", "textarea": "13.3333px",
  ]
}

/// What decides between two declarations of one property (CSS Cascading and Inheritance Level 5, section 6.1).
private struct Rank: Comparable {
  /// 0 sheet, 1 attribute, 2 important in a sheet, 3 important in an attribute.
  var importance: Int
  var layer: Int
  var specificity: CSSSelector.Specificity
  var order: Int

  static func < (left: Rank, right: Rank) -> Bool {
    if left.importance != right.importance { return left.importance < right.importance }
    if left.layer != right.layer { return left.layer < right.layer }
    if left.specificity != right.specificity { return left.specificity < right.specificity }
    return left.order < right.order
  }
}

/// The rules that could concern an element, found by its id, classes and name.
private struct RuleTable {
  struct Rule {
    let selector: CSSSelector
    let declarations: [CSSDeclaration]
    let layer: Int
    let order: Int

    /// Layers count the other way round among important declarations.
    func rank(isImportant: Bool) -> Rank {
      Rank(importance: isImportant ? 2 : 0, layer: isImportant ? -layer : layer, specificity: selector.specificity, order: order)
    }
  }

  private var byKey: [UInt64: [Rule]] = [:]
  private var others: [Rule] = []
  /// Rules that put text before or behind an element.
  private var generating: [Rule] = []

  init(_ sheets: [CSSSheet]) {
    var order = 0
    for sheet in sheets {
      for rule in sheet.rules where Self.applies(rule) {
        let layer = rule.conditions.first { $0.name == "layer" }.flatMap { sheet.layers.firstIndex(of: $0.prelude) } ?? Int(Int16.max)
        for selector in rule.selectors.compactMap(CSSSelector.init) where selector.states.isEmpty {
          order += 1
          let entry = Rule(selector: selector, declarations: rule.declarations, layer: layer, order: order)
          if selector.pseudoElement != nil {
            if rule.declarations.contains(where: { $0.name == "content" }) { generating.append(entry) }
            continue
          }
          if let key = selector.key { byKey[key, default: []].append(entry) } else { others.append(entry) }
        }
      }
    }
  }

  var isEmpty: Bool { byKey.isEmpty && others.isEmpty && generating.isEmpty }

  /// The value of `content` that wins for a pseudo-element; nil when no rule has one.
  func content(of pseudoElement: String, _ node: Int, in tree: MarkupTree) -> String? {
    var winner: (value: String, rank: Rank)?
    for rule in generating where rule.selector.pseudoElement == pseudoElement && rule.selector.matches(node, in: tree) {
      for declaration in rule.declarations where declaration.name == "content" {
        let rank = rule.rank(isImportant: declaration.isImportant)
        if winner.map({ !(rank < $0.rank) }) ?? true { winner = (declaration.value, rank) }
      }
    }
    return winner?.value
  }

  func forEach(_ node: Int, in tree: MarkupTree, _ body: (Rule) -> Void) {
    func offer(_ rules: [Rule]?) {
      for rule in rules ?? [] where rule.selector.matches(node, in: tree) { body(rule) }
    }
    offer(others)
    if let name = tree.nodes[node].name { offer(byKey[name.hash ^ 2]) }
    if let id = tree.value("id", of: node) { offer(byKey[MarkupName.exact(tree.bytes[id])]) }
    if let classes = tree.value("class", of: node) {
      for name in Set(tree.bytes[classes].split { $0 <= 0x20 }.map { MarkupName.exact($0) }) { offer(byKey[name ^ 1]) }
    }
  }

  private static func applies(_ rule: CSSRule) -> Bool {
    rule.conditions.allSatisfy { condition in
      switch condition.name {
      case "media": MediaQuery.holds(condition.prelude)
      case "layer", "supports", "scope": true
      default: false
      }
    }
  }
}
