import UnitMarkup
import UnitModel

/// Judges a cmi5 course structure, alone or in a package.
struct CourseStructureVerification {
  private let bytes: [UInt8]
  private let path: String
  /// nil: there is no package around it.
  private let files: [String: [UInt8]]?

  /// Names that a launch adds to a unit's address (8.1).
  private static let launchParameters: Set<String> = ["endpoint", "fetch", "actor", "registration", "activityId"]

  init(_ bytes: [UInt8], path: String, files: [String: [UInt8]]?) {
    self.bytes = bytes
    self.path = path
    self.files = files
  }

  func run(_ verification: inout PackageVerification) {
    let file = SourceFile(path: path, bytes: bytes)
    let tree: XMLTree
    do { tree = try XMLTree(bytes) } catch {
      verification.report(
        .manifestMalformed, .error, "the course structure is not well-formed XML: \(error.message)", in: file, line: error.line,
        help: "mend the course structure, or export the package again")
      return
    }
    guard tree.elements[0].name == "courseStructure" else {
      verification.report(
        .manifestUnknown, .error, "the file is no course structure of cmi5", in: file, line: tree.elements[0].line,
        help: "give a package, or a cmi5.xml")
      return
    }
    verification.title = "cmi5"
    verification.validate(file, official: "cmi5/CourseStructure.xsd", own: ManifestSchema.courseStructure)
    judgeIdentifiers(tree, file, &verification)
    for element in tree.elements where element.name == "au" && element.namespace == ManifestSchema.cmi5Namespace {
      if element.attributes["moveOn"] == nil {
        verification.report(
          .platformMoveOn, .warning, "without 'moveOn' the unit counts as satisfied before it is opened", in: file, line: element.line,
          help: "write moveOn=\"Completed\" or another of the five")
      }
    }
    for element in tree.elements where element.name == "url" && element.namespace == ManifestSchema.cmi5Namespace {
      judge(address: element.text.trimmed, at: element.line, in: file, &verification)
    }
  }

  /// Full IRIs (3.0), each once among its kind (13.1), and references to objectives that are there.
  private func judgeIdentifiers(_ tree: XMLTree, _ file: SourceFile, _ verification: inout PackageVerification) {
    var seen: Set<String> = []
    let elements = tree.elements.filter { $0.namespace == ManifestSchema.cmi5Namespace }
    for element in elements {
      guard let identifier = element.attributes["id"] else { continue }
      if !Self.isFull(identifier) {
        verification.report(
          .cmi5Identifier, .error, "the id '\(identifier)' is not a full IRI (cmi5 3.0)", in: file, line: element.line,
          help: "begin it with a scheme, such as https://")
      }
      if !seen.insert("\(element.name) \(identifier)").inserted {
        verification.report(
          .cmi5IdentifierDuplicate, .error, "the id '\(identifier)' is there twice (cmi5 13.1)", in: file, line: element.line,
          help: "give each course, block, objective and unit an id of its own")
      }
    }
    for element in elements where element.name == "objective" {
      guard let reference = element.attributes["idref"], !seen.contains("objective \(reference)") else { continue }
      verification.report(
        .manifestReference, .error, "there is no objective '\(reference)'", in: file, line: element.line, help: "name an objective of the course")
    }
  }

  private func judge(address: String, at line: Int, in file: SourceFile, _ verification: inout PackageVerification) {
    func report(_ rule: PackageRule, _ message: String, _ help: String) {
      verification.report(rule, .error, "\(message): '\(address)'", in: file, line: line, help: help)
    }
    if address.contains(where: \.isWhitespace) { return report(.cmi5Address, "the address has white space in it", "write %20, or take it out") }
    switch PackageReference(address) {
    case .inside(let path):
      guard let files else {
        return report(.cmi5Address, "a relative address needs a package around it (cmi5 14.2)", "write a whole address, or zip the files")
      }
      if files[path] == nil { report(.manifestFileMissing, "the page that is opened is not in the package", "add the file, or mend the address") }
    case .remote:
      if !Self.isWebAddress(address) { report(.cmi5Address, "the address is no web address", "write https:// and a host") }
    case .outside, .nothing: report(.cmi5Address, "the address opens nothing", "write a relative path or a whole address")
    }
    guard let mark = address.firstIndex(of: "?") else { return }
    let query = address[address.index(after: mark)...].prefix { $0 != "#" }
    for pair in query.split(separator: "&") {
      let name = String(pair.prefix { $0 != "=" })
      if Self.launchParameters.contains(name) {
        report(.cmi5AddressQuery, "the parameter '\(name)' is the platform's own (cmi5 8.1)", "rename the parameter")
      }
    }
  }

  private static func isFull(_ identifier: String) -> Bool {
    guard let colon = identifier.utf8.firstIndex(of: UInt8(ascii: ":")), colon != identifier.utf8.startIndex else { return false }
    let rest = identifier[identifier.utf8.index(after: colon)...]
    return identifier[..<colon].utf8.allSatisfy { Identifier.allows($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") }
      && identifier.first?.isLetter == true && !rest.isEmpty && !identifier.contains { $0.isWhitespace }
  }

  private static func isWebAddress(_ address: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }) else { return false }
    return address.dropFirst(scheme.count).first.map { $0 != "/" && $0 != "?" && $0 != "#" } ?? false
  }
}
