import UnitMarkup

/// What assistive technology sees of a page: which elements are shown, which can take the focus, which roles they have. Names are
/// in `AccessibleName`.
final class AccessibilityTree {
  let tree: MarkupTree
  let styles: PageStyles
  /// Elements by the hash of their id; the first of each.
  private let ids: [UInt64: Int]
  /// Whether a node takes part in the page at all: not `display: none`, and no content that is never shown.
  private(set) var isRendered: [Bool]
  private var isInvisible: [Bool]
  private var isAriaHidden: [Bool]
  private(set) var isInert: [Bool]
  private var explicitRoles: [Int: AriaRole] = [:]
  private var roles: [AriaRole?]
  /// Labels by the element they label.
  private(set) lazy var labels: [Int: [Int]] = labelsByElement()
  /// Names that were computed already, by element.
  var knownNames: [Int: String] = [:]
  /// Texts that `aria-labelledby` took from elements already.
  var knownReferences: [Int: String] = [:]
  private lazy var mapsInUse: Set<String> = namesOfMapsInUse()
  private(set) lazy var owners: [Int: Int] = ownersByElement()

  init(_ tree: MarkupTree, styles: PageStyles, ids: [UInt64: Int]) {
    self.tree = tree
    self.styles = styles
    self.ids = ids
    isRendered = [Bool](repeating: true, count: tree.nodes.count)
    isInvisible = [Bool](repeating: false, count: tree.nodes.count)
    isAriaHidden = [Bool](repeating: false, count: tree.nodes.count)
    isInert = [Bool](repeating: false, count: tree.nodes.count)
    roles = [AriaRole?](repeating: nil, count: tree.nodes.count)
    for node in tree.nodes.indices { inheritVisibility(node) }
    for node in tree.nodes.indices where tree.nodes[node].name != nil { roles[node] = resolveRole(node) }
  }

  // MARK: What is shown

  /// Whether a reader sees or hears anything of it: rendered and not `visibility: hidden`.
  func isShown(_ node: Int) -> Bool { isRendered[node] && !isInvisible[node] }

  /// Whether assistive technology does not see it ("programmatically hidden" in ACT's words).
  func isHidden(_ node: Int) -> Bool { !isRendered[node] || isInvisible[node] || isAriaHidden[node] || isInert[node] }

  /// Whether `aria-hidden="true"` stands on it or around it.
  func isInsideAriaHidden(_ node: Int) -> Bool { isAriaHidden[node] }

  /// Whether an element is in the accessibility tree.
  func isIncluded(_ node: Int) -> Bool { !isHidden(node) && !(roles[node]?.isPresentational ?? false) }

  private func inheritVisibility(_ node: Int) {
    let parent = tree.nodes[node].parent
    if parent >= 0 {
      isRendered[node] = isRendered[parent]
      isInvisible[node] = isInvisible[parent]
      isAriaHidden[node] = isAriaHidden[parent]
      isInert[node] = isInert[parent]
      if isRendered[node], hidesContent(parent, node) { isRendered[node] = false }
    }
    guard tree.nodes[node].name != nil else { return }
    if isRendered[node], isDisplayNone(node) { isRendered[node] = false }
    switch styles.text("visibility", node) {
    case "hidden", "collapse": isInvisible[node] = true
    case "visible", "initial": isInvisible[node] = false
    default: break
    }
    if tree.attribute("aria-hidden", of: node)?.lowercased() == "true" { isAriaHidden[node] = true }
    if tree.has("inert", node) { isInert[node] = true }
  }

  /// Elements whose content is shown only where they are not supported, or not before they are opened.
  private func hidesContent(_ parent: Int, _ node: Int) -> Bool {
    switch tree.nodes[parent].name {
    case "audio", "canvas", "iframe", "video": return true
    case "object": return tree.has("data", parent)
    case "details": return !tree.has("open", parent) && node != summary(of: parent)
    default: return styles.text("content-visibility", parent) == "hidden"
    }
  }

  private static let neverShown: Set<MarkupName> = [
    "base", "datalist", "head", "link", "meta", "noembed", "noframes", "noscript", "param", "rp", "script", "source", "style", "template", "track",
  ]

  /// Elements of SVG that describe it, or that are drawn only where others name them (SVG 2, section 5.1).
  private static let neverDrawn: Set<MarkupName> = [
    "clippath", "defs", "desc", "filter", "lineargradient", "marker", "mask", "metadata", "pattern", "radialgradient", "symbol",
  ]

  private func isDisplayNone(_ node: Int) -> Bool {
    guard let name = tree.nodes[node].name else { return false }
    if name == "title" || Self.neverShown.contains(name) || Self.neverDrawn.contains(name) && isForeign(node) { return true }
    if let display = styles.text("display", node) { return display == "none" }
    if tree.has("hidden", node) { return true }
    switch name {
    case "input": return ImplicitRole.inputType(of: node, in: tree) == "hidden"
    case "dialog": return !tree.has("open", node)
    case "audio": return !tree.has("controls", node)
    case "area": return !isAreaOfImage(node)
    default: return tree.has("popover", node)
    }
  }

  /// Whether an area belongs to a map that a picture uses.
  private func isAreaOfImage(_ node: Int) -> Bool {
    guard let map = tree.ancestor("map", of: node), let name = tree.attribute("name", of: map), !name.isEmpty else { return false }
    return mapsInUse.contains(name)
  }

  private func namesOfMapsInUse() -> Set<String> {
    Set(tree.nodes.indices.compactMap { tree.nodes[$0].name == "img" ? tree.attribute("usemap", of: $0)?.dropFirst().description : nil })
  }

  /// The element that opens and closes a `details`.
  func summary(of details: Int) -> Int? { firstChild("summary", of: details) }

  func firstChild(_ name: MarkupName, of node: Int) -> Int? {
    var index = node + 1
    while index < tree.nodes[node].end {
      if tree.nodes[index].name == name { return index }
      index = tree.nodes[index].end
    }
    return nil
  }

  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < tree.nodes[node].end {
      children.append(index)
      index = tree.nodes[index].end
    }
    return children
  }

  func element(withID id: some Sequence<UInt8>) -> Int? { ids[MarkupName.exact(id)] }

  /// The elements an attribute names by id, in its order.
  func elements(_ attribute: MarkupName, of node: Int) -> [Int] {
    guard let value = tree.attribute(attribute, of: node) else { return [] }
    return value.split(whereSeparator: \.isWhitespace).compactMap { element(withID: $0.utf8) }
  }

  // MARK: Roles

  /// The role that assistive technology is told; nil where there is none.
  func role(of node: Int) -> AriaRole? { roles[node] }

  /// The first word of `role` that is a role, whether or not it holds.
  func explicitRole(of node: Int) -> AriaRole? { explicitRoles[node] }

  func implicitRole(of node: Int) -> AriaRole? {
    if isForeign(node) {
      if tree.nodes[node].name == "svg" { return .graphicsDocument }
      return tree.nodes[node].name == "a" && (tree.has("href", node) || tree.has("xlink:href", node)) ? .link : nil
    }
    let role = ImplicitRole.of(node, in: tree) { hasAriaName($0) || !(tree.attribute("title", of: $0) ?? "").isEmpty }
    return inTable(node, role)
  }

  /// Whether an element is one of SVG.
  func isForeign(_ node: Int) -> Bool {
    if tree.nodes[node].name == "svg" { return true }
    guard let svg = tree.ancestor("svg", of: node) else { return false }
    guard let html = tree.ancestor("foreignobject", of: node) else { return true }
    return html < svg
  }

  /// Whether `aria-label` or `aria-labelledby` gives a name.
  func hasAriaName(_ node: Int) -> Bool {
    if let label = tree.attribute("aria-label", of: node), label.contains(where: { !$0.isWhitespace }) { return true }
    return !elements("aria-labelledby", of: node).isEmpty
  }

  private func resolveRole(_ node: Int) -> AriaRole? {
    let implicit = implicitRole(of: node)
    let explicit = tree.attribute("role", of: node).flatMap { value in
      value.split(whereSeparator: \.isWhitespace).lazy.compactMap { AriaRole(rawValue: $0.lowercased()) }.first
    }
    explicitRoles[node] = explicit
    if let explicit, !explicit.isPresentational { return explicit }
    if explicit == nil, implicit?.isPresentational != true {
      return inheritsPresentation(node, implicit) ? AriaRole.none : implicit
    }
    // Presentational roles conflict resolution (WAI-ARIA 1.2, section 5.3.3).
    if isFocusable(node) || hasGlobalAttribute(node) {
      return implicit?.isPresentational == true ? (tree.nodes[node].name == "img" ? .img : nil) : implicit
    }
    return AriaRole.none
  }

  /// One without a value counts, too.
  func hasGlobalAttribute(_ node: Int) -> Bool {
    tree.attributes[tree.nodes[node].attributes].contains { $0.name != "aria-hidden" && AriaAttribute.globalNames.contains($0.name) }
  }

  /// Items of a list, and parts of a table, whose own role is taken away have none either.
  private func inheritsPresentation(_ node: Int, _ implicit: AriaRole?) -> Bool {
    guard implicit == .listitem || isTablePart(node), !isFocusable(node), !hasGlobalAttribute(node) else { return false }
    var parent = tree.nodes[node].parent
    while parent >= 0 {
      if implicit == .listitem { return roles[parent]?.isPresentational ?? false }
      if tree.nodes[parent].name == "table" { return roles[parent]?.isPresentational ?? false }
      parent = tree.nodes[parent].parent
    }
    return false
  }

  private func isTablePart(_ node: Int) -> Bool {
    switch tree.nodes[node].name {
    case "caption", "tbody", "td", "tfoot", "th", "thead", "tr": true
    default: false
    }
  }

  /// Rows and cells are such only in a table that is one.
  private func inTable(_ node: Int, _ implicit: AriaRole?) -> AriaRole? {
    guard isTablePart(node) else { return implicit }
    let table = tree.ancestor("table", of: node).flatMap { roles[$0] }
    return table == .table || table == .grid || table == .treegrid ? implicit : .generic
  }

  // MARK: Owning

  /// Who owns what by `aria-owns`; what would own itself is left out.
  private func ownersByElement() -> [Int: Int] {
    var owners: [Int: Int] = [:]
    for node in tree.nodes.indices where tree.has("aria-owns", node) {
      for element in elements("aria-owns", of: node) where owners[element] == nil {
        var above = node
        var steps = 0
        while above >= 0, above != element, steps < Self.maximumOwners {
          above = owners[above] ?? tree.nodes[above].parent
          steps += 1
        }
        if above < 0 { owners[element] = node }
      }
    }
    return owners
  }

  /// Steps up to the page beyond which `aria-owns` is not followed.
  private static let maximumOwners = 2048

  // MARK: Labels

  private static let labelable: Set<MarkupName> = ["button", "input", "meter", "output", "progress", "select", "textarea"]

  private func isLabelable(_ node: Int) -> Bool {
    guard let name = tree.nodes[node].name, Self.labelable.contains(name) else { return false }
    return name != "input" || ImplicitRole.inputType(of: node, in: tree) != "hidden"
  }

  private func labelsByElement() -> [Int: [Int]] {
    var labels: [Int: [Int]] = [:]
    for label in tree.nodes.indices where tree.nodes[label].name == "label" {
      if let target = tree.attribute("for", of: label) {
        if let element = element(withID: target.utf8), isLabelable(element) { labels[element, default: []].append(label) }
      } else if let element = tree.descendants(of: label).first(where: isLabelable) {
        labels[element, default: []].append(label)
      }
    }
    return labels
  }
}
