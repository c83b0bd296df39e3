/// The one script that differs between formats: it tells the runtime which platform to look for.
enum PlatformScript {
  static let path = "assets/package.js"

  static func bytes(for format: String) -> [UInt8] { Array("Waymark.platform(\"\(format)\");\n".utf8) }
}
