/// The one script that differs between formats: the part of the runtime that talks to the platform, and the platform's name.
public enum PlatformScript {
  /// Its path inside every package, to which the package page refers.
  public static let path = "assets/package.js"

  /// Where the contents page of a course has its own.
  public static let coursePath = "assets/course.js"

  /// - Parameters:
  ///   - parts: What `format.runtimeParts` or its `courseScripts` name.
  ///   - part: The bytes of a script of that name.
  public static func bytes(_ parts: [String], for format: any PackageFormat, part: (String) -> [UInt8]) -> [UInt8] {
    parts.flatMap(part) + Array("Waymark.platform(\"\(format.runtimeParts.isEmpty ? "" : format.name)\");\n".utf8)
  }
}
