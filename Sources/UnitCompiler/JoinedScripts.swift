import Synchronization
import UnitPackages

/// The scripts of packages, each list of them joined to one file and deflated once: units with the same kinds of activities share theirs.
final class JoinedScripts: Sendable {
  /// By path below `assets/`.
  private let parts: [String: [UInt8]]
  private let made = Mutex<[String: CompressedContent]>([:])

  init(parts: [String: [UInt8]]) { self.parts = parts }

  /// - Parameter names: paths below `assets/`, in the order in which the scripts run; one named twice runs once.
  func content(of names: [String], for format: any PackageFormat, deflater: inout Deflater) -> CompressedContent {
    var known = Set<String>()
    let names = names.filter { known.insert($0).inserted }
    let key = "\(format.name) \(names.joined(separator: " "))"
    if let content = made.withLock({ $0[key] }) { return content }
    let content = deflater.compress(PlatformScript.bytes(names, for: format) { parts[$0] ?? [] })
    made.withLock { $0[key] = content }
    return content
  }
}
