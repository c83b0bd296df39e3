/// A page about all units, or a family of such pages: home, catalogue, glossary. A new one is its file, its template and
/// one line in `OverviewPages`.
protocol OverviewPage: Sendable {
  /// Name of the template below `templates/` and of the page's phrase `page.<name>`; of the file too, where there is one page.
  var name: String { get }
  /// Where every page of the site links to it; nil: nowhere.
  var place: OverviewPlace? { get }
  func contents(of overview: Overview) -> [OverviewContent]
}

/// The lists of links that every page has.
enum OverviewPlace: Sendable { case header, footer }

/// One page about all units, before its template.
struct OverviewContent: Sendable {
  /// The file's name, without language and ending.
  var file: String
  /// The page's title; nil: that of the site alone.
  var title: String?
  var values: Template.Values
  /// Paths below `assets/` of scripts the page loads, beyond those of every page.
  var scripts: [String]
  /// Whether every language of the site has this page; if not, the language switch leads home.
  var isInEveryLanguage = true

  init(file: String, title: String?, values: Template.Values = [:], scripts: [String] = []) {
    self.file = file
    self.title = title
    self.values = values
    self.scripts = scripts
  }
}
