import UnitMarkup
import UnitModel

struct FormAutocomplete: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "form-autocomplete",
      question: "Does every autocomplete attribute name a purpose that exists?",
      why: "Browsers and assistive technology fill such fields in, or show a symbol for them, by that name.",
      severity: .error,
      requirements: ["1.3.5"],
      bad: [
        #"<label>Name <input autocomplete="badname"></label>"#,
        #"<label>Photo <input autocomplete="work photo"></label>"#,
        #"<label>Address <input autocomplete="shipping"></label>"#,
        #"<label>Email <input autocomplete="work"></label>"#,
        #"<label>Street <input autocomplete="address-line1 address-line2"></label>"#,
        #"<label>Email <input autocomplete="work shipping email"></label>"#,
        #"<label>Email <input autocomplete="shipping section-primary email"></label>"#,
      ],
      good: [
        #"<label>Email <input autocomplete="email"></label>"#,
        #"<label>Email <input autocomplete="section-primary shipping work email"></label>"#,
        #"<label>Street <textarea autocomplete="Street-Address"></textarea></label>"#,
        #"<label>Name <input autocomplete="off"></label>"#,
        #"<label>Name <input autocomplete="badname" disabled></label>"#,
        #"<label>Password <input type="password" autocomplete="current-password webauthn"></label>"#,
        #"<input type="submit" autocomplete="email">"#,
        #"<label>Name <input autocomplete=" "></label>"#,
      ])
  }

  var elements: [MarkupName] { ["input", "select", "textarea"] }

  private static let fields: Set<String> = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname", "username", "new-password",
    "current-password", "one-time-code", "organization-title", "organization", "street-address", "address-line1", "address-line2", "address-line3",
    "address-level4", "address-level3", "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
    "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type", "transaction-currency",
    "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "photo",
  ]
  /// Fields that may be told apart as those at home, at work or on the way.
  private static let contactFields: Set<String> = [
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp",
  ]

  func inspect(_ element: Int, of page: InspectedPage, _ report: inout CheckReport) {
    guard let value = page.tree.attribute("autocomplete", of: element)?.lowercased() else { return }
    let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty, words != ["on"], words != ["off"], isFilledIn(element, page) else { return }
    if Self.isValid(words) { return report.pass() }
    report.fail(
      "'\(value)' is no purpose of a field", at: page.span(element), help: "write one of HTML's names, such as email, tel or given-name")
  }

  /// Whether a person fills it in: shown, switched on, and a field of text or choice.
  private func isFilledIn(_ element: Int, _ page: InspectedPage) -> Bool {
    let tree = page.accessibility
    if tree.isHidden(element) && !(tree.isShown(element) && !tree.isOutOfSight(element)) { return false }
    if tree.isDisabled(element) || page.tree.attribute("aria-disabled", of: element)?.lowercased() == "true" { return false }
    if page.nodes[element].name == "input",
      ["hidden", "button", "submit", "reset", "image", "checkbox", "radio", "file"].contains(ImplicitRole.inputType(of: element, in: page.tree))
    {
      return false
    }
    let isOperated = tree.role(of: element).map(\.isWidget) ?? (page.nodes[element].name == "input" && tree.explicitRole(of: element) == nil)
    return tree.isTabStop(element) || isOperated
  }

  /// The order of the standard's words (HTML Standard, section 4.10.18.7.2).
  private static func isValid(_ words: [String]) -> Bool {
    var words = words[...]
    if words.last == "webauthn", words.count > 1 { words.removeLast() }
    if words.first?.hasPrefix("section-") == true { words.removeFirst() }
    if let first = words.first, first == "shipping" || first == "billing" { words.removeFirst() }
    if let first = words.first, ["home", "work", "mobile", "fax", "pager"].contains(first) {
      words.removeFirst()
      return words.count == 1 && contactFields.contains(words.first ?? "")
    }
    guard words.count == 1, let field = words.first else { return false }
    return fields.contains(field) || contactFields.contains(field)
  }
}
