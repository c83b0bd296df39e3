import UnitModel

/// Search in the browser; without a script it leads to the list from A to Z.
struct SearchPage: OverviewPage {
  let name = "search"
  let place: OverviewPlace? = .header

  func contents(of overview: Overview) -> [OverviewContent] {
    [
      OverviewContent(
        file: name, title: overview.phrases("page.search"),
        values: ["alphabet.href": .text(overview.file("a-z")), "index": .text("assets/search/\(overview.language)/")],
        scripts: ["page/search.js"])
    ]
  }
}
