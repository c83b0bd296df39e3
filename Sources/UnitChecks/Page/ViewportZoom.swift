import UnitMarkup
import UnitModel

struct ViewportZoom: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "viewport-zoom",
      question: "May readers enlarge the page to twice its size?",
      why: "People with low vision need to.",
      severity: .error,
      requirements: ["1.4.4"],
      bad: [
        #"<meta name="viewport" content="width=device-width, user-scalable=no">"#,
        #"<meta name="viewport" content="maximum-scale=1.0">"#,
        #"<meta name="viewport" content="user-scalable=0.5">"#,
        #"<meta name="viewport" content="maximum-scale=yes">"#,
        #"<meta name="viewport" content="initial-scale=1;maximum-scale=1.5">"#,
        #"<meta name="VIEWPORT" content="USER-SCALABLE=NO">"#,
      ],
      good: [
        #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
        #"<meta name="viewport" content="maximum-scale=2.0">"#,
        #"<meta name="viewport" content="user-scalable=yes">"#,
        #"<meta name="viewport" content="maximum-scale=-1">"#,
        #"<meta name="viewport" content="">"#,
        #"<meta name="viewport" content="user-scalable=2">"#,
        #"<meta name="description" content="user-scalable=no">"#,
      ])
  }

  var occasion: PageOccasion { .always }

  var elements: [MarkupName] { ["meta"] }

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard page.tree.attribute("name", of: element)?.lowercased() == "viewport", let content = page.tree.attribute("content", of: element) else {
      return
    }
    let settings = Self.settings(of: content.lowercased())
    if let value = settings["user-scalable"], !Self.allowsScaling(value) {
      report.fail("the page forbids to enlarge it", at: page.span(element), help: "take user-scalable away")
    } else if let value = settings["maximum-scale"], let limit = Self.limit(value), limit < 2 {
      report.fail("the page cannot be enlarged to twice its size", at: page.span(element), help: "take maximum-scale away")
    } else {
      report.pass()
    }
  }

  /// Names and values, as the CSS Viewport Module Level 1, section 4.2, cuts them.
  private static func settings(of content: String) -> [String: String] {
    func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") }
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    func isBetween(_ byte: UInt8) -> Bool { isSeparator(byte) || byte == UInt8(ascii: "=") || isBlank(byte) }
    var settings: [String: String] = [:]
    var rest = content.utf8[...]
    while true {
      rest = rest.drop(while: isBetween)
      if rest.isEmpty { return settings }
      let name = rest.prefix { !isBetween($0) }
      rest = rest.drop { !isSeparator($0) && $0 != UInt8(ascii: "=") }.drop { $0 == UInt8(ascii: "=") || isBlank($0) }
      let value = rest.prefix { !isBetween($0) }
      rest = rest.dropFirst(value.count)
      if !value.isEmpty { settings[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self) }
    }
  }

  private static func number(_ text: String) -> Double? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    return Double(digits)
  }

  private static func allowsScaling(_ value: String) -> Bool {
    if let number = number(value) { return abs(number) >= 1 }
    return ["yes", "device-width", "device-height"].contains(value)
  }

  /// The scale that a value of `maximum-scale` allows; nil where it sets no limit.
  private static func limit(_ value: String) -> Double? {
    if let number = number(value) { return number < 0 ? nil : number }
    switch value {
    case "yes": return 1
    case "device-width", "device-height": return 10
    default: return 0.1
    }
  }
}
