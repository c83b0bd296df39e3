private import CLibXML2

/// An element of an XML document.
public struct XMLElement: Sendable {
  /// Name without its prefix.
  public let name: String
  /// Address of the namespace; empty for none.
  public let namespace: String
  /// By name as written, so `xml:lang` for that one.
  public let attributes: [String: String]
  public let children: [XMLContent]
  /// 1-based line of the start tag.
  public let line: Int

  /// The child elements.
  public var elements: [XMLElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The text of the element and of everything inside it.
  public var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .element(let element): text += element.text
      case .text(let part): text += part
      }
    }
  }
}

/// What an element holds; comments and processing instructions are left out.
public enum XMLContent: Sendable {
  case element(XMLElement)
  case text(String)
}

/// Reads XML through libxml2: no entities of its own, no document type, no network.
public enum XMLReader {
  /// Why a document could not be read.
  public struct Failure: Error, Sendable {
    /// In libxml2's words, without a full stop.
    public let message: String
    /// 1-based.
    public let line: Int
  }

  /// - Returns: the outermost element.
  /// - Throws: `Failure` when the bytes are no well-formed XML, or declare a document type.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
    guard let parser = xmlNewParserCtxt() else { throw Failure(message: "out of memory", line: 1) }
    defer { xmlFreeParserCtxt(parser) }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, nil, options)
    }
    guard let document else {
      let message = (parser.pointee.lastError.message.map { String(cString: $0) } ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
      throw Failure(message: message.isEmpty ? "this is no XML" : message, line: max(1, Int(parser.pointee.lastError.line)))
    }
    defer { xmlFreeDoc(document) }
    guard document.pointee.intSubset == nil else { throw Failure(message: "a document type declaration is not read here", line: 1) }
    guard let root = xmlDocGetRootElement(document) else { throw Failure(message: "there is no element", line: 1) }
    return element(root)
  }

  /// libxml2 bounds the depth to 256, so the recursion ends.
  private static func element(_ node: xmlNodePtr) -> XMLElement {
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      let prefix = current.pointee.ns.map { XMLText.of($0.pointee.prefix) } ?? ""
      let name = XMLText.of(current.pointee.name)
      attributes[prefix.isEmpty ? name : "\(prefix):\(name)"] = XMLText.value(of: current)
      attribute = current.pointee.next
    }
    var children: [XMLContent] = []
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE: children.append(.element(element(current)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: children.append(.text(XMLText.of(current.pointee.content)))
      default: break
      }
      child = current.pointee.next
    }
    return XMLElement(
      name: XMLText.of(node.pointee.name), namespace: node.pointee.ns.map { XMLText.of($0.pointee.href) } ?? "", attributes: attributes,
      children: children, line: max(1, Int(xmlGetLineNo(node))))
  }
}
