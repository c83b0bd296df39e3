import UnitMarkup
import UnitModel

struct Landmarks: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "landmarks",
      question: "Does the page have exactly one main part, and not more than one header and footer?",
      why: "Screen-reader users jump to these parts; two of a kind without names cannot be told apart.",
      severity: .error,
      requirements: ["1.3.1", "2.4.1"],
      bad: [
        #"<!DOCTYPE html><html lang="en"><body><p>Text</p></body></html>"#,
        "<main>One</main><main>Two</main>",
        #"<!DOCTYPE html><html lang="en"><body><main hidden>Text</main></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><header>A</header><header>B</header><main>C</main></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><main>A</main><footer>B</footer><div role="contentinfo">C</div></body></html>"#,
      ],
      good: [
        "<p>Text</p>",
        "<header>A</header>",
        #"<nav aria-label="A"><a href="a.html">B</a></nav>"#,
        #"<!DOCTYPE html><html lang="en"><body><header>A</header><main>B</main><footer>C</footer></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><nav aria-label="A"></nav><main>B</main></body></html>"#,
      ])
  }

  var occasion: PageOccasion { .always }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    let severity = page.isEmitted ? Severity.error : .warning
    let mains = page.isEmitted ? page.tree.elements("main") : page.exposed { page.accessibility.role(of: $0) == .main }
    if mains.count == 1 {
      report.pass()
    } else {
      report.fail("the page has \(mains.count) main parts", at: page.start, help: "put the content of the page into one <main>", severity: severity)
    }
    if page.isEmitted { return }
    for role in [AriaRole.banner, .contentinfo] {
      for second in page.exposed(where: { page.accessibility.role(of: $0) == role }).dropFirst() {
        report.fail(
          "the page has a second '\(role.rawValue)'", at: page.span(second), help: "put it into <main>, or join the two", severity: severity)
      }
    }
  }
}
