public import UnitModel

/// Reads a unit: front matter, text, activities. Any bytes give a unit and what there is to say about it.
public enum UnitReader {
  /// - Parameters:
  ///   - source: the file `unit.md` or `unit.<lang>.md`.
  ///   - slug: name of the unit's folder.
  ///   - isSource: whether this is `unit.md`.
  public static func read(_ source: SourceFile, slug: String, isSource: Bool) -> Reported<LearningUnit> {
    let matter = FrontMatterReader.read(source)
    let text = MarkdownParser.parse(source, from: Int(matter.value.span.end))
    var structure = StructureReader(text.value)
    structure.read()
    let unit = LearningUnit(
      slug: slug, isSource: isSource, source: source, frontMatter: matter.value, document: text.value, activities: structure.activities,
      headings: structure.headings, unitLinks: structure.unitLinks)
    return Reported(unit, diagnostics: matter.diagnostics + text.diagnostics + structure.diagnostics)
  }

  /// Reads the front matter alone, as when only titles are needed.
  public static func readFrontMatter(_ source: SourceFile) -> FrontMatter { FrontMatterReader.read(source).value }
}
