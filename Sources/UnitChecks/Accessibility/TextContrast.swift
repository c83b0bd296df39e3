import UnitMarkup
import UnitModel

/// The colours of a text and of what lies behind it, where styles alone decide them.
struct TextContrast {
  let front: Colour
  let back: Colour
  /// The element that one of the colours is set on, nearest to the text.
  let source: Int
  /// 3 for large text, 4.5 otherwise (WCAG 2.2, criterion 1.4.3).
  let minimum: Double

  var ratio: Double { front.contrast(with: back) }

  /// nil where no colour is set, or where pictures, transparency or positioning leave open what is seen.
  init?(of text: Int, _ page: AccessibilityTree) {
    let element = page.tree.nodes[text].parent
    guard element >= 0, !page.isForeign(element) else { return nil }
    var foreground: CSSColour?
    var background: CSSColour?
    var source: Int?
    var isBold = false
    var index = element
    while index >= 0 {
      guard !Self.isUncertain(index, page) else { return nil }
      if Self.boldElements.contains(page.tree.nodes[index].name ?? "p")
        || ["bold", "bolder", "700", "800", "900"].contains(page.styles.text("font-weight", index))
      {
        isBold = true
      }
      if foreground == nil, let text = page.styles.text("color", index), text != "inherit" {
        guard let colour = CSSColour(text) else { return nil }
        foreground = colour
        source = source ?? index
      }
      // Links, buttons and fields have colours of the browser's own.
      if foreground == nil, Self.isColouredByNature(index, page) { return nil }
      if background == nil, let colour = Self.background(of: index, page) {
        guard let colour = colour.colour else { return nil }
        if colour.alpha == 1 { background = colour } else if colour.alpha > 0 { return nil }
        if colour.alpha == 1 { source = source ?? index }
      } else if background == nil,
        Self.isPaintedByNature(index, page) || page.styles.text("position", index).map({ $0 != "static" && $0 != "relative" }) == true
      {
        return nil
      }
      index = page.tree.nodes[index].parent
    }
    guard let source else { return nil }
    back = background?.colour ?? .white
    front = (foreground ?? CSSColour(.black)).over(back)
    // Text in the colour of its background is not there to be read.
    if front == back { return nil }
    self.source = source
    let size = page.styles.fontSize(of: element, in: page.tree)
    minimum = size >= 24 || size >= 18.66 && isBold ? 3 : 4.5
  }

  private static let boldElements: Set<MarkupName> = ["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]

  private static func isUncertain(_ element: Int, _ page: AccessibilityTree) -> Bool {
    if let opacity = page.styles.text("opacity", element), opacity != "1", opacity != "100%" { return true }
    if let shadow = page.styles.text("text-shadow", element), shadow != "none" { return true }
    return page.styles.text("background-image", element).map { $0 != "none" } ?? false
  }

  private static func isColouredByNature(_ element: Int, _ page: AccessibilityTree) -> Bool {
    switch page.tree.nodes[element].name {
    case "a": page.tree.has("href", element)
    case "button", "input", "mark", "option", "select", "textarea": true
    default: false
    }
  }

  private static func isPaintedByNature(_ element: Int, _ page: AccessibilityTree) -> Bool {
    switch page.tree.nodes[element].name {
    case "button", "dialog", "input", "mark", "option", "select", "textarea": true
    default: false
    }
  }

  /// The background that is set on an element; its colour is nil where it cannot be known.
  private static func background(of element: Int, _ page: AccessibilityTree) -> (colour: CSSColour?, Void)? {
    let shorthand = page.styles.text("background", element)
    if let text = page.styles.text("background-color", element), text != "initial", text != "unset" {
      return (shorthand == nil ? CSSColour(text) : nil, ())
    }
    guard let text = shorthand else { return nil }
    if text == "none" || text == "initial" || text == "unset" { return nil }
    return (CSSColour(text), ())
  }
}
