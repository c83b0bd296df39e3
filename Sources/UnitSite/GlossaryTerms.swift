import UnitActivities
import UnitModel

/// The terms of a unit's glossaries, and where its text uses them: in each section, the first time that a term stands in
/// running text, never in a heading, a link, code or an activity.
struct GlossaryTerms {
  /// A use of a term inside one text node.
  struct Use {
    /// Bytes of `Document.text`.
    var range: Range<Int>
    /// The term's number, from 1, over all glossaries of the unit.
    var term: Int
  }

  /// The number of each term by the node of its table row.
  private(set) var numbers: [Int: Int] = [:]
  /// Uses by the text node they lie in, in order.
  private(set) var uses: [Int: [Use]] = [:]

  private let document: Document
  private var forms: [Unicode.Scalar: [Form]] = [:]

  private struct Form {
    var scalars: [Unicode.Scalar]
    var term: Int
  }

  init(_ document: Document, activities: [Int: Activity]) {
    self.document = document
    let glossaries = document.nodes.indices.filter { document.container($0)?.name.value == ContentContainer.glossary.rawValue }
    for glossary in glossaries { readTerms(of: glossary) }
    if !forms.isEmpty { findUses(outside: Set(glossaries).union(activities.keys)) }
  }

  /// A term's cell may give other forms behind commas: `placement, placements`.
  private mutating func readTerms(of glossary: Int) {
    guard let table = document.children(of: glossary).first(where: { document.nodes[$0].kind == .table }) else { return }
    for row in document.children(of: table) where !document.nodes[row].flags.contains(.header) {
      guard let cell = document.children(of: row).first(where: { _ in true }) else { continue }
      let term = numbers.count + 1
      numbers[row] = term
      for form in document.plainText(of: cell).split(separator: ",") {
        let scalars = Self.trimmed(form).unicodeScalars.map(Self.folded)
        if let first = scalars.first { forms[first, default: []].append(Form(scalars: scalars, term: term)) }
      }
    }
    for key in forms.keys { forms[key]?.sort { $0.scalars.count > $1.scalars.count } }
  }

  private mutating func findUses(outside skipped: Set<Int>) {
    var seen: Set<Int> = []
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      switch node.kind {
      case .heading:
        if node.value <= 2 { seen = [] }
        index = Int(node.end)
      case .link, .image, .code, .codeBlock, .footnoteReference: index = Int(node.end)
      case .span where document.attributes(of: index)?.has("abbr") == true: index = Int(node.end)
      case .container where skipped.contains(index): index = Int(node.end)
      case .text:
        findUses(in: index, &seen)
        index += 1
      default: index += 1
      }
    }
  }

  private mutating func findUses(in node: Int, _ seen: inout Set<Int>) {
    let range = document.nodes[node].literal.range
    let text = String(decoding: document.text[range], as: UTF8.self)
    let scalars = text.unicodeScalars
    func offset(of place: String.Index) -> Int { range.lowerBound + text.utf8.distance(from: text.startIndex, to: place) }
    var place = scalars.startIndex
    var isInWord = false
    while place < scalars.endIndex {
      var last = scalars[place]
      var next = scalars.index(after: place)
      if !isInWord, let (form, end) = form(at: place, in: scalars, unlike: seen) {
        seen.insert(form.term)
        uses[node, default: []].append(Use(range: offset(of: place)..<offset(of: end), term: form.term))
        last = form.scalars.last ?? last
        next = end
      }
      isInWord = Self.isWord(last)
      place = next
    }
  }

  /// The longest form of a term not yet seen that stands at a place as a word, and where it ends.
  private func form(at place: String.Index, in scalars: String.UnicodeScalarView, unlike seen: Set<Int>) -> (Form, String.Index)? {
    for form in forms[Self.folded(scalars[place])] ?? [] where !seen.contains(form.term) {
      var end = place
      let isThere = form.scalars.allSatisfy { scalar in
        guard end < scalars.endIndex, Self.folded(scalars[end]) == scalar else { return false }
        end = scalars.index(after: end)
        return true
      }
      if isThere, end == scalars.endIndex || !Self.isWord(scalars[end]) { return (form, end) }
    }
    return nil
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar.value > 64 && scalar.value < 91 ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? Identifier.allows(UInt8(scalar.value)) && scalar != "-" : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
