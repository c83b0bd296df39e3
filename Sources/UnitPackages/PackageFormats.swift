/// The package formats there are. A new one is a file in `Formats` and a line here.
public enum PackageFormats {
  public static let all: [any PackageFormat] = [
    SCORM12(),
    SCORM2004(),
    CMI5(),
    CommonCartridge(),
    MoodleXML(),
    GIFT(),
    WebArchive(),
  ]

  /// The format of that name, or nil.
  public static func named(_ name: String) -> (any PackageFormat)? { all.first { $0.name == name } }
}
