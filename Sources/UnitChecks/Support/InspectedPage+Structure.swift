import UnitMarkup
import UnitModel

extension InspectedPage {
  /// Where to point when the page as a whole is meant.
  var start: SourceSpan { SourceSpan(start: 0, end: UInt32(min(1, tree.bytes.count))) }

  /// 1 to 6 and more; 2 where a heading by role says none (WAI-ARIA 1.2, "heading").
  func headingLevel(of element: Int) -> Int {
    if let level = tree.attribute("aria-level", of: element).flatMap({ Int($0) }), level > 0 { return level }
    let levels: [MarkupName] = ["h1", "h2", "h3", "h4", "h5", "h6"]
    return levels.firstIndex { nodes[element].name == $0 }.map { $0 + 1 } ?? 2
  }

  /// The first element of a class inside another.
  func part(_ name: StaticString, of element: Int) -> Int? { tree.descendants(of: element).first { nodes[$0].name != nil && hasClass(name, $0) } }
}
