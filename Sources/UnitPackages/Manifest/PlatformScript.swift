/// The one script of a package's page: the parts of the runtime that the unit needs, what talks to the platform, and the
/// platform's name.
public enum PlatformScript {
  /// Its path inside every package, to which the package page refers.
  public static let path = "assets/package.js"

  /// Where the contents page of a course has its own.
  public static let coursePath = "assets/course.js"

  /// The parts one behind the other, each ended so that it cannot run on into the next.
  ///
  /// - Parameters:
  ///   - parts: Names of scripts, in the order in which they run.
  ///   - part: The bytes of a script of that name.
  public static func bytes(_ parts: [String], for format: any PackageFormat, part: (String) -> [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for name in parts {
      bytes += part(name)
      if !bytes.suffix(2).elementsEqual(";\n".utf8) { bytes += Array("\n;\n".utf8) }
    }
    return bytes + Array("Waymark.platform(\"\(format.runtimeParts.isEmpty ? "" : format.name)\");\n".utf8)
  }
}
