import UnitModel

/// What the site keeps on the device: to see, to take along, to delete.
struct DataPage: OverviewPage {
  let name = "data"
  let place: OverviewPlace? = .footer

  func contents(of overview: Overview) -> [OverviewContent] {
    [OverviewContent(file: name, title: overview.phrases("page.data"), scripts: ["page/evidence.js", "page/data.js"])]
  }
}
