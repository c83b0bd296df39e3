import UnitMarkup
import UnitModel

struct PageTitleMissing: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "page-title-missing",
      question: "Does the page have a title?",
      why: "The title is what a screen reader says first, and all there is in a list of tabs.",
      severity: .error,
      requirements: ["2.4.2"],
      bad: [
        #"<!DOCTYPE html><html lang="en"><body><h1>Title</h1></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><head><title></title></head></html>"#,
        #"<!DOCTYPE html><html lang="en"><head><title> </title></head></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><svg><title>Circle</title></svg></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><head><title></title><title>Second</title></head></html>"#,
      ],
      good: [
        #"<!DOCTYPE html><html lang="en"><head><title>Rules</title></head></html>"#,
        #"<!DOCTYPE html><html lang="en"><body><title>Rules</title></body></html>"#,
        "<!DOCTYPE html><title>Rules</title><p>Text",
        #"<!DOCTYPE html><html lang="en"><head><title>Rules</title></head><body><title></title></body></html>"#,
        #"<!DOCTYPE html><html lang="en"><head><title>&amp;</title></head></html>"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard page.isHTML else { return }
    let title = page.tree.elements("title").first { page.tree.ancestor("svg", of: $0) == nil }
    if let title, page.tree.text(of: title).contains(where: { !$0.isWhitespace }) { return report.pass() }
    let place = title ?? page.tree.elements("html").first
    report.fail(
      title == nil ? "the page has no title" : "the title of the page is empty", at: place.map(page.span) ?? SourceSpan(start: 0, end: 0),
      help: "write <title> in <head>: what the page is about, then the site")
  }
}
