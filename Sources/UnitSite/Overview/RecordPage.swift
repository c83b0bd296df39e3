import UnitModel

/// What a learner did in several units, joined in the browser from the device and from files.
struct RecordPage: OverviewPage {
  let name = "record"
  let place: OverviewPlace? = .footer

  func contents(of overview: Overview) -> [OverviewContent] {
    [OverviewContent(file: name, title: overview.phrases("page.record"), scripts: ["page/evidence.js", "page/record.js"])]
  }
}
