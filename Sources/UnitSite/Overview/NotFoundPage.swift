import UnitModel

/// What a server shows for an address that leads nowhere.
struct NotFoundPage: OverviewPage {
  let name = "404"
  let place: OverviewPlace? = nil

  func contents(of overview: Overview) -> [OverviewContent] {
    [OverviewContent(file: name, title: overview.phrases("page.404"), values: ["search.href": .text(overview.file("search"))])]
  }
}
