private import CLibXML2

/// What a schema says against a document.
public struct XMLProblem: Hashable, Sendable {
  public var message: String
  /// From 1.
  public var line: Int

  public init(_ message: String, line: Int) {
    self.message = message
    self.line = line
  }
}

/// Validates documents with libxml2.
public enum XMLSchema {
  /// What a Relax NG schema says against a document; nothing when the document is not well-formed, which is another's to say.
  public static func validate(_ document: [UInt8], relaxNG schema: [UInt8]) -> [XMLProblem] {
    let problems = ProblemList()
    let parser = schema.withUnsafeBytes { xmlRelaxNGNewMemParserCtxt($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count)) }
    guard let parser else { return [] }
    defer { xmlRelaxNGFreeParserCtxt(parser) }
    guard let grammar = xmlRelaxNGParse(parser), let context = xmlRelaxNGNewValidCtxt(grammar) else {
      return [XMLProblem("the schema cannot be read", line: 1)]
    }
    defer {
      xmlRelaxNGFreeValidCtxt(context)
      xmlRelaxNGFree(grammar)
    }
    xmlRelaxNGSetValidStructuredErrors(context, ProblemList.collect, problems.pointer)
    withDocument(document) { _ = xmlRelaxNGValidateDoc(context, $0) }
    return problems.list
  }

  /// What an XML Schema on the disk says against a document. What the schema imports is looked up beside it and in the
  /// catalogue, never on the network.
  ///
  /// - Returns: nil when the schema cannot be read.
  public static func validate(_ document: [UInt8], schemaAt path: String, catalogue: String?) -> [XMLProblem]? {
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
    if let catalogue { _ = xmlLoadCatalog(catalogue) }
    guard let parser = xmlSchemaNewParserCtxt(path) else { return nil }
    defer { xmlSchemaFreeParserCtxt(parser) }
    let silent = ProblemList()
    xmlSchemaSetParserStructuredErrors(parser, ProblemList.collect, silent.pointer)
    guard let schema = xmlSchemaParse(parser), let context = xmlSchemaNewValidCtxt(schema) else { return nil }
    defer {
      xmlSchemaFreeValidCtxt(context)
      xmlSchemaFree(schema)
    }
    let problems = ProblemList()
    xmlSchemaSetValidStructuredErrors(context, ProblemList.collect, problems.pointer)
    withDocument(document) { _ = xmlSchemaValidateDoc(context, $0) }
    return problems.list
  }

  private static func withDocument(_ bytes: [UInt8], _ body: (xmlDocPtr) -> Void) {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_BIG_LINES.rawValue)
    let document = bytes.withUnsafeBytes { xmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options) }
    guard let document else { return }
    body(document)
    xmlFreeDoc(document)
  }
}

/// Collects what libxml2 reports while a call runs.
private final class ProblemList {
  private(set) var list: [XMLProblem] = []

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let collect: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    let problems = Unmanaged<ProblemList>.fromOpaque(context).takeUnretainedValue()
    let message = error.pointee.message.map { line(String(cString: $0)) } ?? ""
    let problem = XMLProblem(message, line: max(1, Int(error.pointee.line)))
    if problems.list.count < 50, !problems.list.contains(problem) { problems.list.append(problem) }
  }

  /// One line without the full stop and blanks at the end.
  private static func line(_ message: String) -> String {
    var line = message.split { $0.isNewline }.joined(separator: " ")
    while let last = line.last, last == " " || last == "." { line.removeLast() }
    return line
  }
}
