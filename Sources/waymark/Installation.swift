import Glibc
import UnitCompiler
import UnitModel

/// Where this program lies and what belongs to it.
enum Installation {
  /// The folder of the built-in theme: `WAYMARK_THEME`, or beside an installed binary in `share`, or in the checkout the
  /// binary was built in.
  /// - Throws: the exit status of a fault when there is no theme.
  static func theme(in world: some World) throws -> String {
    if let folder = Terminal.environment("WAYMARK_THEME") { return folder }
    let folder = executable.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    let candidates = ["\(folder)/../share/waymark/templates", "\(folder)/../../../templates"]
    for candidate in candidates where world.stamp(of: "\(candidate)/unit.mustache") != nil { return candidate }
    throw Terminal.fault(WorldError("the built-in theme is missing: install Waymark again, or name its folder in WAYMARK_THEME"))
  }

  /// What tells this build of the program from another: the size and time of its file.
  static func fingerprint(in world: some World) -> [UInt8] {
    guard let stamp = world.stamp(of: executable) else { return [] }
    return Array("\(Waymark.version) \(stamp.size) \(stamp.modified)".utf8)
  }

  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Today in UTC, or the day of `SOURCE_DATE_EPOCH` where a build is to be reproduced.
  static var today: CalendarDate {
    CalendarDate(secondsSince1970: Terminal.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil))
  }

  private static var executable: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    return length > 0 ? String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
  }
}
