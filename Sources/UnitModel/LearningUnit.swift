/// One learning unit in one language: what an author wrote in `unit.md` or `unit.<lang>.md`.
public struct LearningUnit: Sendable {
  /// Name of the unit's folder; part of every address.
  public let slug: String
  /// Whether this is `unit.md` (the source) or a translation.
  public let isSource: Bool
  public let source: SourceFile
  public let frontMatter: FrontMatter
  public let document: Document
  public let activities: [Activity]
  /// Headings below the title, in document order.
  public let headings: [Heading]
  /// Links to other units, in document order.
  public let unitLinks: [UnitLink]

  public init(
    slug: String, isSource: Bool, source: SourceFile, frontMatter: FrontMatter, document: Document, activities: [Activity],
    headings: [Heading], unitLinks: [UnitLink]
  ) {
    self.slug = slug
    self.isSource = isSource
    self.source = source
    self.frontMatter = frontMatter
    self.document = document
    self.activities = activities
    self.headings = headings
    self.unitLinks = unitLinks
  }

  public var language: LanguageTag { frontMatter.language }
}

/// A heading with the anchor it has on the page.
public struct Heading: Sendable {
  /// Index of its node.
  public let node: Int
  public let level: Int
  /// Unique in the unit: the author's `{#id}`, or made from the text.
  public let anchor: String

  public init(node: Int, level: Int, anchor: String) {
    self.node = node
    self.level = level
    self.anchor = anchor
  }
}
