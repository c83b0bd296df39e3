/// The one script that differs between formats: the part of the runtime that talks to the platform, and the platform's name.
public enum PlatformScript {
  /// Its path inside every package, to which the package page refers.
  public static let path = "assets/package.js"

  /// - Parameter part: The bytes of a script that `format.runtimeParts` names.
  public static func bytes(for format: any PackageFormat, part: (String) -> [UInt8]) -> [UInt8] {
    format.runtimeParts.flatMap(part) + Array("Waymark.platform(\"\(format.runtimeParts.isEmpty ? "" : format.name)\");\n".utf8)
  }
}
