import UnitPackages

/// The names of the package formats, for command lines and messages.
public enum PackageFormatNames {
  public static var all: [String] { PackageFormats.all.map(\.name) }
}
