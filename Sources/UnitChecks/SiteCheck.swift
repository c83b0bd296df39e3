public import UnitModel

/// What checks of the whole site know of a unit in one language.
public struct SiteEdition: Sendable {
  public let slug: String
  public let language: LanguageTag
  public let identifier: String
  public let title: String
  /// Where the title stands in the front matter.
  public let titleSpan: SourceSpan
  /// Names of the places on the page, each with a line feed behind it; nil while the unit is not compiled.
  public let anchors: ArraySlice<UInt8>?
  public let links: [UnitLink]

  public init(
    slug: String, language: LanguageTag, identifier: String, title: String, titleSpan: SourceSpan, anchors: ArraySlice<UInt8>?, links: [UnitLink]
  ) {
    self.slug = slug
    self.language = language
    self.identifier = identifier
    self.title = title
    self.titleSpan = titleSpan
    self.anchors = anchors
    self.links = links
  }
}

/// A check of all units together.
public protocol SiteCheck: Check {
  /// Calls `report` with the index of the edition that failed.
  func inspect(_ editions: [SiteEdition], report: (Int, Diagnostic) -> Void)
}

extension SiteCheck {
  /// A diagnostic of this check.
  func failure(_ message: String, at span: SourceSpan, help: String) -> Diagnostic {
    Diagnostic(id: about.id, about.severity, message, at: span, help: help, requirements: about.requirements)
  }
}
