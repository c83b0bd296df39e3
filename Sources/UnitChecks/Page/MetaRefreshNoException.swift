import UnitMarkup
import UnitModel

struct MetaRefreshNoException: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "meta-refresh-no-exception",
      question: "Does the page never change by itself, not even after hours?",
      why: "Some need more than 20 hours: for them even a late change comes as a surprise.",
      severity: .advice,
      requirements: ["2.2.4", "3.2.5"],
      bad: [
        #"<meta http-equiv="refresh" content="30">"#,
        #"<meta http-equiv="refresh" content="72001; URL='a.html'">"#,
        #"<meta http-equiv="refresh" content="100000">"#,
        #"<meta http-equiv="refresh" content="0: a.html"><meta http-equiv="refresh" content="72001; a.html">"#,
        #"<meta http-equiv="refresh" content="1;a.html">"#,
      ],
      good: [
        #"<meta http-equiv="refresh" content="0; url=a.html">"#,
        #"<meta http-equiv="refresh" content="+72001; a.html">"#,
        #"<meta http-equiv="refresh" content="; 72001">"#,
        #"<meta http-equiv="refresh" content="foo; URL=a.html">"#,
        #"<meta http-equiv="refresh" content="">"#,
        #"<meta content="72001">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard let (element, time) = page.refresh else { return }
    if time > 0 {
      report.fail(
        "the page changes by itself after \(time) seconds", at: page.span(element), help: "take the refresh away, or let the server redirect")
    } else {
      report.pass()
    }
  }
}
