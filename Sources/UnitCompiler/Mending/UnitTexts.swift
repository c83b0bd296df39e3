public import UnitModel

/// The texts of a site's units, for commands that change them.
public struct UnitTexts: Sendable {
  /// One text: `units/SLUG/unit.md` or a translation.
  public struct Text: Sendable {
    public let slug: String
    /// Path below the site's folder.
    public let path: String
    public let isSource: Bool
  }

  public let source: String
  /// Which texts are asked for, by path below the site's folder.
  private let isIncluded: @Sendable (String) -> Bool

  public init(source: String, isIncluded: @escaping @Sendable (String) -> Bool = { _ in true }) {
    self.source = source
    self.isIncluded = isIncluded
  }

  /// What keeps texts that are asked for, and the site's settings where they are asked for, from being read at all.
  public func findings(in world: some World) -> [Finding] {
    let settings = isIncluded("waymark.yml") ? SiteSources.refusal(of: "\(source)/waymark.yml", in: world)?.finding : nil
    return (settings.map { [$0] } ?? []) + unitFindings(in: world)
  }

  private func unitFindings(in world: some World) -> [Finding] {
    world.folders(in: "\(source)/units").filter { $0.first != "." }.flatMap { slug in
      let folder = UnitFolder(slug: slug, at: "\(source)/units/\(slug)", in: world)
      let media = "units/\(slug)/media"
      return FolderFindings.of(folder).filter { finding in
        finding.diagnostic.id == BuildRule.fileRefused.id && !finding.file.hasPrefix(media)
          && !folder.texts.contains { finding.file.hasSuffix("/\($0.path)") }
          && (isIncluded(finding.file) || isIncluded("\(finding.file)/"))
      }
    }
  }

  /// Folders of units with at least one text that is asked for.
  func folders(in world: some World) -> [UnitFolder] {
    world.names(in: "\(source)/units").compactMap { slug in
      guard slug.first != ".", world.stamp(of: "\(source)/units/\(slug)")?.kind == .folder else { return nil }
      let folder = UnitFolder(slug: slug, at: "\(source)/units/\(slug)", in: world)
      return folder.texts.contains { isIncluded("units/\(slug)/\($0.path)") } ? folder : nil
    }
  }

  /// Texts of a folder that are asked for; `unit.md` first.
  func texts(of folder: UnitFolder) -> [Text] {
    folder.texts.map { Text(slug: folder.slug, path: "units/\(folder.slug)/\($0.path)", isSource: $0.path == "unit.md") }.filter {
      isIncluded($0.path)
    }
  }
}
