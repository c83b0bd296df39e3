import CLibXML2

/// What libxml2 holds as text, as a string.
enum XMLText {
  /// Empty for no text.
  static func of(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

  /// The value of an attribute, with references to entities left out.
  static func value(of attribute: xmlAttrPtr) -> String {
    var value = ""
    var child = attribute.pointee.children
    while let node = child {
      value += of(node.pointee.content)
      child = node.pointee.next
    }
    return value
  }
}
