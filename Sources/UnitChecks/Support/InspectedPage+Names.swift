import UnitMarkup
import UnitModel

extension InspectedPage {
  /// Elements that assistive technology sees and a condition holds for, in the order of the page.
  func exposed(where condition: (Int) -> Bool) -> [Int] {
    nodes.indices.filter { nodes[$0].name != nil && accessibility.isIncluded($0) && condition($0) }
  }

  /// Reports those of some elements that have no accessible name.
  func requireNames(of elements: [Int], _ report: inout CheckReport, message: String, help: String) {
    for element in elements {
      if accessibility.name(of: element).isEmpty { report.fail(message, at: span(element), help: help) } else { report.pass() }
    }
  }

  /// How a message names an element, such as `<button>`.
  func tag(_ element: Int) -> String { "<\(tree.name(of: element))>" }
}
