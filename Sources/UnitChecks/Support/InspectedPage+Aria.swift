import UnitMarkup

extension InspectedPage {
  /// Calls a closure with each attribute that begins with `aria-`: the element, the attribute's name in lower case, its value.
  func forEachAriaAttribute(_ body: (Int, String, String) -> Void) {
    for element in nodes.indices where nodes[element].name != nil {
      for attribute in tree.attributes[nodes[element].attributes] {
        let name = tree.name(of: attribute)
        if name.hasPrefix("aria-"), let value = tree.attribute(attribute.name, of: element) { body(element, name, value) }
      }
    }
  }
}
