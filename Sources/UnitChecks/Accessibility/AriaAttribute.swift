import UnitMarkup

/// A state or property of WAI-ARIA.
///
/// Source: WAI-ARIA 1.2, sections 6.3 to 6.6; `aria-description` and the two for braille from the draft of 1.3.
struct AriaAttribute: Sendable {
  enum Value: Sendable {
    case boolean, tristate, optionalBoolean, integer, number, text, reference, references
    case token([String])
    case tokens([String])
  }

  let value: Value
  /// Whether every role may have it.
  let isGlobal: Bool

  static func named(_ name: String) -> AriaAttribute? { all[name] }

  static let all: [String: AriaAttribute] = {
    let global: [String: Value] = [
      "atomic": .boolean, "braillelabel": .text, "brailleroledescription": .text, "busy": .boolean, "controls": .references,
      "current": .token(["page", "step", "location", "date", "time", "true", "false"]), "describedby": .references, "description": .text,
      "details": .references, "disabled": .boolean, "dropeffect": .tokens(["copy", "execute", "link", "move", "none", "popup"]),
      "errormessage": .references, "flowto": .references, "grabbed": .optionalBoolean,
      "haspopup": .token(["false", "true", "menu", "listbox", "tree", "grid", "dialog"]), "hidden": .optionalBoolean,
      "invalid": .token(["grammar", "false", "spelling", "true"]), "keyshortcuts": .text, "label": .text, "labelledby": .references,
      "live": .token(["assertive", "off", "polite"]), "owns": .references, "relevant": .tokens(["additions", "all", "removals", "text"]),
      "roledescription": .text,
    ]
    let special: [String: Value] = [
      "activedescendant": .reference, "autocomplete": .token(["inline", "list", "both", "none"]), "checked": .tristate, "colcount": .integer,
      "colindex": .integer, "colindextext": .text, "colspan": .integer, "expanded": .optionalBoolean, "level": .integer, "modal": .boolean,
      "multiline": .boolean, "multiselectable": .boolean, "orientation": .token(["horizontal", "vertical", "undefined"]), "placeholder": .text,
      "posinset": .integer, "pressed": .tristate, "readonly": .boolean, "required": .boolean, "rowcount": .integer, "rowindex": .integer,
      "rowindextext": .text, "rowspan": .integer, "selected": .optionalBoolean, "setsize": .integer,
      "sort": .token(["ascending", "descending", "none", "other"]), "valuemax": .number, "valuemin": .number, "valuenow": .number, "valuetext": .text,
    ]
    var all: [String: AriaAttribute] = [:]
    for (name, value) in global { all["aria-\(name)"] = AriaAttribute(value: value, isGlobal: true) }
    for (name, value) in special { all["aria-\(name)"] = AriaAttribute(value: value, isGlobal: false) }
    return all
  }()

  /// The global attributes by the hash of their names.
  static let globalNames: Set<MarkupName> = Set(all.filter(\.value.isGlobal).map { MarkupName($0.key.utf8) })

  /// What may be written, for messages.
  var allowed: String {
    switch value {
    case .boolean: "true or false"
    case .tristate: "true, false or mixed"
    case .optionalBoolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "a text"
    case .reference: "the id of one element"
    case .references: "ids of elements"
    case .token(let tokens): "one of \(tokens.joined(separator: ", "))"
    case .tokens(let tokens): "some of \(tokens.joined(separator: ", "))"
    }
  }

  /// Whether a value, which is not empty, is one of the attribute's type (WAI-ARIA 1.2, section 6.2.4).
  func accepts(_ text: String) -> Bool {
    let value = text.lowercased()
    let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
    switch self.value {
    case .boolean: return ["true", "false"].contains(value)
    case .tristate: return ["true", "false", "mixed", "undefined"].contains(value)
    case .optionalBoolean: return ["true", "false", "undefined"].contains(value)
    case .integer: return Int(value) != nil
    case .number: return !value.contains("x") && Double(value).map(\.isFinite) ?? false
    case .text: return true
    case .reference: return words.count == 1
    case .references: return !words.isEmpty
    case .token(let tokens): return tokens.contains(value)
    case .tokens(let tokens): return !words.isEmpty && words.allSatisfy(tokens.contains)
    }
  }
}
