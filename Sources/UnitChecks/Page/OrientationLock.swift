import UnitMarkup
import UnitModel

struct OrientationLock: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "orientation-lock",
      question: "May the device be held upright or across, as its owner likes?",
      why: "Devices on a wheelchair cannot be turned.",
      severity: .error,
      requirements: ["1.3.4"],
      bad: [
        "<style>@media (orientation: portrait) { html { transform: rotate(90deg) } }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { body { transform: rotate(-90deg) } }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { p { rotate: 270deg } }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { body { transform: rotateZ(0.25turn) } }</style><p>Text</p>",
        "<style>@media screen and (orientation:landscape) { body { transform: translate(1px) rotate(100grad) } }</style><p>Text</p>",
      ],
      good: [
        "<style>@media (orientation: portrait) { body { transform: rotate(180deg) } }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { body { transform: rotate(2deg) } }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { .absent { transform: rotate(90deg) } }</style><p>Text</p>",
        "<style>body { transform: rotate(90deg) }</style><p>Text</p>",
        "<style>@media (orientation: portrait) { body { color: red } }</style><p>Text</p>",
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    let rules = page.sheets.flatMap(\.rules)
    for rule in rules where dependsOnOrientation(rule) {
      for selector in rule.selectors {
        let base = rules.last { !dependsOnOrientation($0) && $0.selectors.contains(selector) }?.declarations.compactMap(Rotation.degrees).last ?? 0
        guard rule.declarations.contains(where: { Rotation.isQuarterTurn($0, from: base) }), let element = element(selector, page) else { continue }
        report.fail(
          "this turns when the device is turned, as if to keep it from being turned", at: page.span(element), help: "let the layout follow the device"
        )
      }
    }
  }

  private func dependsOnOrientation(_ rule: CSSRule) -> Bool {
    rule.conditions.contains { $0.name == "media" && $0.prelude.contains("orientation") }
  }

  private func element(_ selector: String, _ page: InspectedPage) -> Int? {
    guard let selector = CSSSelector(selector) else { return nil }
    return page.nodes.indices.first { page.nodes[$0].name != nil && selector.matches($0, in: page.tree) }
  }
}
