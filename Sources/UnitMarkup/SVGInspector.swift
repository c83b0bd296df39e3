private import CLibXML2

/// Reads a drawing as a browser would that opens it, and says what in it could run or reach out.
public enum SVGInspector {
  /// Bytes above which a drawing is not read.
  public static let maximumBytes = 4 * 1024 * 1024

  /// - Returns: the size in CSS pixels from `width` and `height` or the `viewBox`, and what keeps the file from being
  ///   published, each a phrase that fits behind "the drawing has".
  public static func inspect(_ bytes: [UInt8]) -> (width: Int?, height: Int?, problems: [String]) {
    guard bytes.count <= maximumBytes else { return (nil, nil, ["more than \(maximumBytes / 1024 / 1024) MB"]) }
    if contains(bytes, "<!doctype") { return (nil, nil, ["a document type declaration"]) }
    if contains(bytes, "<!entity") { return (nil, nil, ["an entity declaration"]) }
    // No entities replaced, no DTD read, no network; errors stay silent. Without XML_PARSE_HUGE libxml2 bounds the depth
    // to 256 and the length of texts.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
    }
    guard let document else { return (nil, nil, ["XML that cannot be read"]) }
    defer { xmlFreeDoc(document) }
    guard document.pointee.intSubset == nil, let root = xmlDocGetRootElement(document) else {
      return (nil, nil, ["a document type declaration"])
    }
    var inspection = Inspection()
    if XMLText.of(root.pointee.name).lowercased() != "svg" { inspection.add("no <svg> as its outermost element") }
    var top = document.pointee.children
    while let node = top {
      inspection.visit(node, depth: 0)
      top = node.pointee.next
    }
    let size = size(of: root)
    return (size?.width, size?.height, inspection.problems)
  }

  private static func size(of root: xmlNodePtr) -> (width: Int, height: Int)? {
    if let width = length(attribute("width", of: root)), let height = length(attribute("height", of: root)) { return (width, height) }
    let box = (attribute("viewBox", of: root) ?? "").split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map(String.init)
    guard box.count == 4, let width = length(box[2]), let height = length(box[3]) else { return nil }
    return (width, height)
  }

  /// Pixels of `24`, `24px` or `24.5`; nil for other units.
  private static func length(_ text: String?) -> Int? {
    guard let text else { return nil }
    let number = text.hasSuffix("px") ? String(text.dropLast(2)) : text
    guard let value = Double(number), value.isFinite, value >= 1, value <= 100_000 else { return nil }
    return Int(value.rounded())
  }

  private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    var property = node.pointee.properties
    while let current = property {
      if XMLText.of(current.pointee.name) == name { return XMLText.value(of: current) }
      property = current.pointee.next
    }
    return nil
  }

  /// Whether ASCII text is there, in any case and past NUL bytes, as in UTF-16.
  private static func contains(_ bytes: [UInt8], _ needle: String) -> Bool {
    let needle = Array(needle.utf8)
    var matched = 0
    for byte in bytes where byte != 0 {
      let lower = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
      if lower == needle[matched] {
        matched += 1
        if matched == needle.count { return true }
      } else {
        matched = lower == needle[0] ? 1 : 0
      }
    }
    return false
  }

  /// One walk over the nodes.
  private struct Inspection {
    private(set) var problems: [String] = []

    /// Elements that run something or show foreign documents.
    private static let forbidden: Set<String> = [
      "script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video", "animation",
    ]

    mutating func add(_ problem: String) {
      if problems.count < 8, !problems.contains(problem) { problems.append(problem) }
    }

    mutating func visit(_ node: xmlNodePtr, depth: Int) {
      guard depth < 256 else { return add("more than 256 levels of elements") }
      switch node.pointee.type {
      case XML_PI_NODE:
        let name = XMLText.of(node.pointee.name).lowercased()
        add(name == "xml-stylesheet" ? "a style sheet of another file" : "a processing instruction <?\(name)>")
      case XML_ENTITY_REF_NODE: add("an entity reference")
      case XML_ELEMENT_NODE: visit(element: node, depth: depth)
      default: break
      }
    }

    private mutating func visit(element node: xmlNodePtr, depth: Int) {
      let qualified = XMLText.of(node.pointee.name).lowercased()
      let name = qualified.split(separator: ":").last.map(String.init) ?? qualified
      if Self.forbidden.contains(name) { add("a <\(name)> element") }
      let isAnimation = name == "set" || name.hasPrefix("animate")
      var property = node.pointee.properties
      while let attribute = property {
        visit(XMLText.of(attribute.pointee.name).lowercased(), XMLText.value(of: attribute), isAnimation: isAnimation)
        property = attribute.pointee.next
      }
      var child = node.pointee.children
      while let current = child {
        if name == "style", current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE {
          visit(style: XMLText.of(current.pointee.content))
        }
        visit(current, depth: depth + 1)
        child = current.pointee.next
      }
    }

    private mutating func visit(_ qualified: String, _ value: String, isAnimation: Bool) {
      let name = qualified.split(separator: ":").last.map(String.init) ?? qualified
      if name.hasPrefix("on") { return add("an event handler '\(name)'") }
      switch name {
      case "href", "src", "base":
        if !isInside(value) { add("a reference to the outside") }
      case "attributename" where isAnimation:
        let target = value.lowercased().split(separator: ":").last ?? ""
        if target == "href" || target.hasPrefix("on") || target == "style" { add("an animation of '\(target)'") }
      default:
        if value.contains("(") || value.contains("@") || value.contains("\\") { visit(style: value) }
        if isAnimation, value.lowercased().contains("script:") { add("an animation of an address") }
      }
    }

    /// `#part`, or a raster image inside the file.
    private func isInside(_ value: String) -> Bool {
      let address = String(decoding: value.utf8.filter { $0 > 0x20 && $0 != 0x7F }, as: UTF8.self).lowercased()
      if address.isEmpty || address.hasPrefix("#") { return true }
      return ["png", "jpeg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0);") || address.hasPrefix("data:image/\($0),") }
    }

    private mutating func visit(style: String) {
      // Comments and escapes can hide what a browser reads.
      let text = style.lowercased()
      if text.contains("\\") { add("an escape in its styles") }
      if text.contains("@import") { add("a style sheet of another file") }
      if text.contains("expression(") || text.contains("script:") || text.contains("-moz-binding") || text.contains("behavior:") {
        add("a script in its styles")
      }
      if text.contains("image-set(") || text.contains("image(") { add("a reference to the outside") }
      var rest = text[...]
      while let open = rest.range(of: "url") {
        rest = rest[open...]
        guard rest.first == "(" else { continue }
        let address = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "\n" || $0 == "\t" }.prefix {
          $0 != ")" && $0 != "\"" && $0 != "'"
        }
        if address.isEmpty || !isInside(String(address)) { add("a reference to the outside") }
      }
    }
  }
}

extension Substring {
  /// The index behind the next occurrence of an ASCII text.
  fileprivate func range(of text: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
