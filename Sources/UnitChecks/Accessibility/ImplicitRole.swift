import UnitMarkup

/// The role an element has of itself.
///
/// Source: HTML Accessibility API Mappings 1.0, section 3.5, and ARIA in HTML, section 4.
enum ImplicitRole {
  /// Roles that depend on nothing but the element's name.
  private static let plain: [UInt64: AriaRole] = {
    let names: [String: AriaRole] = [
      "address": .group, "article": .article, "b": .generic, "bdi": .generic, "bdo": .generic, "blockquote": .blockquote, "body": .generic,
      "button": .button, "caption": .caption, "code": .code, "data": .generic, "datalist": .listbox, "dd": .definition, "del": .deletion,
      "details": .group, "dfn": .term, "dialog": .dialog, "div": .generic, "dt": .term, "em": .emphasis, "fieldset": .group, "figure": .figure,
      "form": .form, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "hgroup": .group,
      "hr": .separator,
      "html": .document, "i": .generic, "ins": .insertion, "main": .main, "math": .math, "menu": .list, "meter": .meter, "nav": .navigation,
      "ol": .list, "optgroup": .group, "option": .option, "output": .status, "p": .paragraph, "pre": .generic, "progress": .progressbar,
      "q": .generic,
      "s": .deletion, "samp": .generic, "search": .search, "small": .generic, "span": .generic, "strong": .strong, "sub": .subscript,
      "sup": .superscript, "table": .table, "textarea": .textbox, "time": .time, "u": .generic, "ul": .list,
    ]
    return Dictionary(uniqueKeysWithValues: names.map { (MarkupName($0.key.utf8).hash, $0.value) })
  }()

  /// Roles of fields by the value of `type`; those not named have none.
  private static let inputs: [String: AriaRole] = [
    "button": .button, "checkbox": .checkbox, "email": .textbox, "image": .button, "number": .spinbutton, "radio": .radio, "range": .slider,
    "reset": .button, "search": .searchbox, "submit": .button, "tel": .textbox, "text": .textbox, "url": .textbox,
  ]

  /// The types of `input` that HTML knows; any other is `text`.
  private static let inputTypes: Set<String> = [
    "hidden", "text", "search", "tel", "url", "email", "password", "date", "month", "week", "time", "datetime-local", "number", "range", "color",
    "checkbox", "radio", "file", "submit", "image", "reset", "button",
  ]

  /// The value of `type` that holds for an `input`, in lower case.
  static func inputType(of node: Int, in tree: MarkupTree) -> String {
    let type = tree.attribute("type", of: node)?.lowercased() ?? "text"
    return inputTypes.contains(type) ? type : "text"
  }

  /// nil: none, as for `iframe` or `video`.
  static func of(_ node: Int, in tree: MarkupTree, hasName: (Int) -> Bool) -> AriaRole? {
    guard let name = tree.nodes[node].name else { return nil }
    if let role = plain[name.hash] { return role }
    switch name {
    case "a", "area": return tree.has("href", node) ? .link : .generic
    case "aside": return isTopLevel(node, in: tree, besides: ["main"]) || hasName(node) ? .complementary : .generic
    case "footer": return isTopLevel(node, in: tree) ? .contentinfo : .generic
    case "header": return isTopLevel(node, in: tree) ? .banner : .generic
    case "img": return tree.value("alt", of: node).map(\.isEmpty) == true ? AriaRole.none : .img
    case "input": return input(node, in: tree)
    case "li": return isListItem(node, in: tree) ? .listitem : .generic
    case "section": return hasName(node) ? .region : .generic
    case "select":
      let size = tree.attribute("size", of: node).flatMap { Int($0) } ?? 1
      return tree.has("multiple", node) || size > 1 ? .listbox : .combobox
    case "tbody", "thead", "tfoot": return .rowgroup
    case "tr": return .row
    case "td": return isInGrid(node, in: tree) ? .gridcell : .cell
    case "th": return header(node, in: tree)
    default: return nil
    }
  }

  private static func input(_ node: Int, in tree: MarkupTree) -> AriaRole? {
    let type = inputType(of: node, in: tree)
    if tree.has("list", node), ["email", "search", "tel", "text", "url"].contains(type) { return .combobox }
    return inputs[type]
  }

  /// Whether no sectioning element is around.
  private static func isTopLevel(_ node: Int, in tree: MarkupTree, besides allowed: Set<MarkupName> = []) -> Bool {
    var parent = tree.nodes[node].parent
    while parent >= 0 {
      if let name = tree.nodes[parent].name, sectioning.contains(name), !allowed.contains(name) { return false }
      parent = tree.nodes[parent].parent
    }
    return true
  }

  private static let sectioning: Set<MarkupName> = ["article", "aside", "main", "nav", "section"]

  private static func isListItem(_ node: Int, in tree: MarkupTree) -> Bool {
    let parent = tree.nodes[node].parent
    guard parent >= 0, let name = tree.nodes[parent].name else { return false }
    return name == "ul" || name == "ol" || name == "menu"
  }

  private static func isInGrid(_ node: Int, in tree: MarkupTree) -> Bool {
    let role = tree.ancestor("table", of: node).flatMap { tree.attribute("role", of: $0) }
    return role == "grid" || role == "treegrid"
  }

  /// A header of columns, or of rows where `scope` says so or the row holds data cells too.
  private static func header(_ node: Int, in tree: MarkupTree) -> AriaRole {
    switch tree.attribute("scope", of: node)?.lowercased() {
    case "row", "rowgroup": return .rowheader
    case "col", "colgroup": return .columnheader
    default:
      let row = tree.nodes[node].parent
      guard row >= 0 else { return .columnheader }
      let hasData = tree.descendants(of: row).contains { tree.nodes[$0].name == "td" && tree.nodes[$0].parent == row }
      return hasData ? .rowheader : .columnheader
    }
  }
}
