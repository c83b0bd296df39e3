/// What the file of a format is: an archive with the unit's page, or the format's own file alone.
public enum PackageContents: Sendable, Hashable {
  /// The page with its media and assets, and the format's own files. `suffix`: how the file is called behind the unit and its
  /// language, such as `scorm12.zip`.
  case page(suffix: String)
  /// Nothing but the format's own file.
  case file(suffix: String)

  public var suffix: String {
    switch self {
    case .page(let suffix), .file(let suffix): suffix
    }
  }

  public var holdsPage: Bool { if case .page = self { true } else { false } }
}
