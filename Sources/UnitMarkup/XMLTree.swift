/// The elements of an XML document as one array in document order: an element's descendants lie between it and its `end`.
public struct XMLTree: Sendable {
  public struct Element: Sendable {
    /// Without its prefix.
    public var name: String
    /// Empty: none.
    public var namespace: String
    /// By name as written, so `xml:base` for that one.
    public var attributes: [String: String]
    /// The text directly inside, untrimmed.
    public var text: String
    /// From 1.
    public var line: Int
    /// Index of the parent; -1 at the top.
    public var parent: Int
    /// Index behind the last descendant.
    public var end: Int

    /// The value of an attribute whatever its prefix and capitals, for names that tools spell in several ways.
    public func attribute(like name: String) -> String? {
      attributes.first { $0.key.split(separator: ":").last?.lowercased() == name }?.value
    }
  }

  public private(set) var elements: [Element] = []

  /// - Throws: `XMLReader.Failure` when the bytes are no well-formed XML, or declare a document type.
  public init(_ bytes: [UInt8]) throws(XMLReader.Failure) { append(try XMLReader.read(bytes), parent: -1) }

  /// Indices of the elements directly inside one.
  public func children(of element: Int) -> [Int] {
    var found: [Int] = []
    var index = element + 1
    while index < elements[element].end {
      found.append(index)
      index = elements[index].end
    }
    return found
  }

  private mutating func append(_ element: XMLElement, parent: Int) {
    let index = elements.count
    let text = element.children.reduce(into: "") { if case .text(let part) = $1 { $0 += part } }
    elements.append(
      Element(
        name: element.name, namespace: element.namespace, attributes: element.attributes, text: text, line: element.line, parent: parent,
        end: index + 1))
    for child in element.elements { append(child, parent: index) }
    elements[index].end = elements.count
  }
}
