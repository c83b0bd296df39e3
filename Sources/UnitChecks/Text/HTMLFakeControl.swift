import UnitModel

struct HTMLFakeControl: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "html-fake-control",
      question: "Is everything that can be operated a real link or control, with a role that exists?",
      why: "A clickable box is no button to a keyboard, a switch or a screen reader, and a role with a slip of the pen is no role.",
      severity: .error,
      requirements: ["4.1.2", "2.1.1"],
      bad: [
        "<div onclick=\"go()\">Start</div>",
        "<span onmousedown='go()'>Start</span>",
        "<div role=\"buton\">Start</div>",
        "<p role=\"checkboxx\">Start</p>",
        "Press <span onkeydown=\"go()\">here</span>.",
        "<a href=\"#\" onclick=\"go()\">Start</a>",
        "<span role=\"button\">Start</span>",
      ],
      good: [
        "[The rules of the insurance](https://example.org)",
        "`<div onclick=\"go()\">`",
        "The role of the mentor is to help.",
        "```html\n<div role=\"button\">\n```",
        "Text.",
      ])
  }

  private static let operable: Set<String> = ["a", "button", "input", "select", "textarea", "summary", "option", "area", "label", "form", "body"]

  /// WAI-ARIA 1.2, section 5.3, without abstract roles.
  private static let roles: Set<String> = [
    "alert", "alertdialog", "application", "article", "banner", "blockquote", "button", "caption", "cell", "checkbox", "code", "columnheader",
    "combobox",
    "complementary", "contentinfo", "definition", "deletion", "dialog", "directory", "document", "emphasis", "feed", "figure", "form", "generic",
    "grid",
    "gridcell", "group", "heading", "img", "image", "insertion", "link", "list", "listbox", "listitem", "log", "main", "marquee", "math", "menu",
    "menubar",
    "menuitem", "menuitemcheckbox", "menuitemradio", "meter", "navigation", "none", "note", "option", "paragraph", "presentation", "progressbar",
    "radio",
    "radiogroup", "region", "row", "rowgroup", "rowheader", "scrollbar", "search", "searchbox", "separator", "slider", "spinbutton", "status",
    "strong",
    "subscript", "superscript", "switch", "tab", "table", "tablist", "tabpanel", "term", "textbox", "time", "timer", "toolbar", "tooltip", "tree",
    "treegrid", "treeitem",
  ]

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    for tag in text.tags where !tag.isClosing {
      let handler = tag.attributes.first {
        ["onclick", "onmousedown", "onmouseup", "onkeydown", "onkeyup", "onkeypress", "ondblclick", "ontouchstart"].contains($0.name)
      }
      if let handler, !Self.operable.contains(tag.name) {
        report.fail(
          "'\(handler.name)' makes a '\(tag.name)' look like a control that it is not", at: tag.span,
          help: "write a link, or an activity such as :::choice")
      }
      let target = (tag["href"] ?? "").lowercased()
      if tag.name == "a", handler != nil && (target.isEmpty || target == "#") || target.hasPrefix("javascript:") {
        report.fail(
          "this link leads nowhere; a script makes it a button", at: tag.span, help: "write a link to a place, or an activity such as :::choice")
      } else if !Self.operable.contains(tag.name), tag["role"] == "button" || tag["role"] == "link" {
        report.fail(
          "this '\(tag.name)' is called a control, and nothing makes it one", at: tag.span, help: "write a link, or an activity such as :::choice")
      }
      let roles = (tag["role"] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
      if let wrong = roles.first(where: { !Self.roles.contains(String($0)) && !$0.hasPrefix("doc-") && !$0.hasPrefix("graphics-") }) {
        report.fail("there is no role '\(wrong)'", at: tag.span, help: "write the text without the tag")
      }
    }
  }
}
