/// The one script that differs between formats: the part of the runtime that talks to the platform, and the platform's name.
public enum PlatformScript {
  /// Its path inside every package, to which the package page refers.
  public static let path = "assets/package.js"

  /// - Parameter part: The script `format.runtimePart` names; empty where the format has none.
  public static func bytes(for format: any PackageFormat, part: [UInt8]) -> [UInt8] {
    part + Array("Waymark.platform(\"\(format.runtimePart == nil ? "" : format.name)\");\n".utf8)
  }
}
