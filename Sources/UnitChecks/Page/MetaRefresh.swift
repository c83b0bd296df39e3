import UnitMarkup
import UnitModel

struct MetaRefresh: PageCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "meta-refresh",
      question: "Does the page stay as it is until its reader changes it?",
      why: "Who reads slowly loses the place, or the page.",
      severity: .error,
      requirements: ["2.2.1", "2.2.4", "3.2.5"],
      bad: [
        #"<meta http-equiv="refresh" content="30">"#,
        #"<meta http-equiv="refresh" content="30; URL='a.html'">"#,
        #"<meta http-equiv="refresh" content="1,a.html">"#,
        #"<meta http-equiv="refresh" content=" 60 ; url=a.html">"#,
        #"<meta http-equiv="REFRESH" content="5.5">"#,
      ],
      good: [
        #"<meta http-equiv="refresh" content="0; url=a.html">"#,
        #"<meta http-equiv="refresh" content="72001; a.html">"#,
        #"<meta http-equiv="refresh" content="+5; a.html">"#,
        #"<meta http-equiv="refresh" content="">"#,
        #"<meta content="30">"#,
        #"<meta http-equiv="refresh">"#,
        #"<meta http-equiv="refresh" content="0; url=a.html"><meta http-equiv="refresh" content="30">"#,
      ])
  }

  func inspect(_ page: InspectedPage, _ report: inout CheckReport) {
    guard let (element, time) = page.refresh else { return }
    if time > 0 && time <= 72000 {
      report.fail(
        "the page changes by itself after \(time) seconds", at: page.span(element), help: "take the refresh away, or let the server redirect")
    } else {
      report.pass()
    }
  }
}
