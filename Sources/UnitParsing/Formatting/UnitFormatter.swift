public import UnitModel

/// Writes containers and attributes in one way, and ids where activities lack them. What the text means stays the same.
public enum UnitFormatter {
  /// A text in its canonical form.
  public struct Formatted: Sendable {
    public var bytes: [UInt8]
    /// Ids that were written, in the order of the activities.
    public var newIDs: [String]
  }

  /// - Parameters:
  ///   - source: the file `unit.md` or `unit.<lang>.md`.
  ///   - original: for a translation, the unit it translates, whose activities' ids it takes.
  /// - Returns: nil when the text would mean something else afterwards: then it must stay as it is.
  public static func format(_ source: SourceFile, slug: String, isSource: Bool, like original: LearningUnit? = nil) -> Formatted? {
    let unit = UnitReader.read(source, slug: slug, isSource: isSource).value
    let ids = missingIDs(of: unit, like: original)
    let edits = headEdits(unit, ids) + attributeEdits(unit)
    let bytes = source.applying(edits).bytes
    let result = UnitReader.read(SourceFile(path: source.path, bytes: bytes), slug: slug, isSource: isSource).value
    guard unit.hasSameContent(as: result, newIDs: ids) else { return nil }
    return Formatted(bytes: bytes, newIDs: ids.sorted { $0.key < $1.key }.map(\.value))
  }

  // MARK: Ids

  /// Ids for activities that have none, by the container's node.
  private static func missingIDs(of unit: LearningUnit, like original: LearningUnit?) -> [Int: String] {
    let document = unit.document
    var taken = Set(unit.headings.map(\.anchor) + document.attributes.compactMap { $0.id?.value })
    var ids: [Int: String] = [:]
    for (index, activity) in unit.activities.enumerated() where isWithoutID(activity, in: document) {
      let same = original.flatMap { $0.activities.count == unit.activities.count ? $0.activities[index] : nil }
      let id: String
      if let same, same.kind == activity.kind, !taken.contains(same.id.value) {
        id = same.id.value
      } else {
        id = ActivityIdentifier.make(for: activity, in: document, taken: taken)
      }
      ids[activity.node] = id
      taken.insert(id)
    }
    return ids
  }

  /// Whether the id can be put on the opening line: there is none, and no attributes stand elsewhere.
  private static func isWithoutID(_ activity: Activity, in document: Document) -> Bool {
    guard let head = document.container(activity.node) else { return false }
    guard let attributes = document.attributes(of: activity.node) else { return true }
    return attributes.id == nil && attributes.span.end == head.span.end
  }

  // MARK: Edits

  /// Edits of the opening and closing lines of containers.
  private static func headEdits(_ unit: LearningUnit, _ ids: [Int: String]) -> [SourceEdit] {
    let document = unit.document
    let source = unit.source
    let fences = document.nodes.indices.filter { document.nodes[$0].kind == .container }.map { ContainerFence($0, of: document, in: source) }
    let areAllClosed = fences.allSatisfy { $0.closing != nil }
    let lengths = areAllClosed ? ContainerFence.canonicalLengths(of: fences, in: document) : [:]
    var edits: [SourceEdit] = []
    for fence in fences {
      guard let head = document.container(fence.node) else { continue }
      let colons = String(repeating: ":", count: lengths[fence.node] ?? fence.length)
      if let attributes = headAttributes(of: fence.node, head, document, source) {
        edits.append(SourceEdit(replace: head.span, with: colons + head.name.value + attributes.canonical(id: ids[fence.node])))
      } else {
        let start = Int(head.span.start)
        edits.append(SourceEdit(replace: SourceSpan(start..<start + fence.length), with: colons))
      }
      if let closing = fence.closing { edits.append(SourceEdit(replace: closing, with: areAllClosed ? colons : source.text(closing))) }
    }
    return edits.filter { source.text($0.span) != $0.replacement }
  }

  /// The attributes of an opening line, empty ones where it has none; nil where the line cannot be read.
  private static func headAttributes(of node: Int, _ head: ContainerHead, _ document: Document, _ source: SourceFile) -> AttributeList? {
    if let attributes = document.attributes(of: node), attributes.span.end == head.span.end { return attributes }
    let rest = source.bytes[Int(head.name.span.end)..<Int(head.span.end)].filter { $0 != 0x20 && $0 != 0x09 }
    return rest.isEmpty || rest.elementsEqual("{}".utf8) ? AttributeList(span: head.span) : nil
  }

  /// Edits of attributes behind pictures, links, headings and tables.
  private static func attributeEdits(_ unit: LearningUnit) -> [SourceEdit] {
    let heads = unit.document.containers.map(\.span)
    return unit.document.attributes.compactMap { list in
      guard !heads.contains(where: { $0.start <= list.span.start && list.span.end <= $0.end }) else { return nil }
      // Where entities or backslashes come before, the place may be another: then the bytes there are no such list.
      var parser = AttributeParser(unit.source.bytes[..<Int(list.span.end)], from: Int(list.span.start))
      guard let read = parser.parse(), parser.diagnostics.isEmpty, read.span == list.span, list.hasSameContent(as: read, id: nil) else { return nil }
      let text = list.canonical()
      return unit.source.text(list.span) == text ? nil : SourceEdit(replace: list.span, with: text)
    }
  }
}

extension LearningUnit {
  /// Whether another reading means the same: front matter, tree, activities, anchors. Places may differ.
  fileprivate func hasSameContent(as other: LearningUnit, newIDs: [Int: String]) -> Bool {
    guard source.bytes[frontMatter.span.range].elementsEqual(other.source.bytes[other.frontMatter.span.range]) else { return false }
    return document.hasSameContent(as: other.document, newIDs: newIDs) && headings.map(\.anchor) == other.headings.map(\.anchor)
      && activities.count == other.activities.count
      && zip(activities, other.activities).allSatisfy { mine, theirs in
        mine.kind == theirs.kind && mine.node == theirs.node && newIDs[mine.node] ?? mine.id.value == theirs.id.value
      }
  }
}

extension Document {
  fileprivate func hasSameContent(as other: Document, newIDs: [Int: String]) -> Bool {
    guard nodes.count == other.nodes.count, containers.map(\.name.value) == other.containers.map(\.name.value) else { return false }
    return nodes.indices.allSatisfy { index in
      let (mine, theirs) = (nodes[index], other.nodes[index])
      guard mine.kind == theirs.kind, mine.flags == theirs.flags, mine.value == theirs.value, mine.end == theirs.end,
        text[mine.literal.range].elementsEqual(other.text[theirs.literal.range]),
        text[mine.title.range].elementsEqual(other.text[theirs.title.range])
      else { return false }
      guard let attributes = attributes(of: index) ?? newIDs[index].map({ _ in AttributeList(span: mine.span) }) else {
        return other.attributes(of: index) == nil
      }
      return other.attributes(of: index).map { attributes.hasSameContent(as: $0, id: newIDs[index]) } ?? false
    }
  }
}
