import UnitMarkup
import UnitModel

struct SkipLink: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "skip-link",
      question: "Can one come past what every page repeats?",
      why: "Keyboard users would have to pass the same links on every page.",
      severity: .error,
      requirements: ["2.4.1"],
      bad: [
        "<!DOCTYPE html><html lang=\"en\"><body><a href=\"#nowhere\">Skip</a><p>Text</p></body></html>",
        #"<!DOCTYPE html><html lang="en"><body><p>Text</p></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><a href="a.html">A</a><a href="b.html">B</a></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><h1></h1><p>Text</p></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><main hidden>Text</main></body></html>"#,
      ],
      good: [
        "<p>Text</p>",
        #"<a href="a.html">A</a>"#,
        "<h2>Part</h2>",
        "<!DOCTYPE html><html lang=\"en\"><body><a href=\"#a\">Skip to content</a><main id=\"a\">Text</main></body></html>",
        "<!DOCTYPE html><html lang=\"en\"><body><a href=\"#main\">Skip</a><main id=\"main\"><h1>Title</h1></main></body></html>",
      ])
  }

  var occasion: PageOccasion { .always }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    if leadsToMain(page) || !page.isEmitted && hasOtherWay(page) { return report.pass() }
    report.fail(
      page.isEmitted ? "the first link does not lead to the main part" : "there is no skip link, main part or heading to jump to", at: page.start,
      help: "begin the page with <a href=\"#main\">, which leads to <main id=\"main\">", severity: page.isEmitted ? .error : .warning)
  }

  private func leadsToMain(_ page: InspectedPage) -> Bool {
    guard let link = page.tree.elements("a").first, let value = page.tree.value("href", of: link), value.count > 1,
      page.tree.bytes[value.lowerBound] == UInt8(ascii: "#"), let target = page.element(withID: value.lowerBound + 1..<value.upperBound)
    else { return false }
    return page.nodes[target].name == "main" || !page.isEmitted
  }

  /// A main part or a heading, to which assistive technology can jump.
  private func hasOtherWay(_ page: InspectedPage) -> Bool {
    !page.exposed { element in
      switch page.accessibility.role(of: element) {
      case .main: true
      case .heading: !page.accessibility.name(of: element).isEmpty
      default: false
      }
    }.isEmpty
  }
}
