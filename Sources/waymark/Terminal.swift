import ArgumentParser
import Glibc
import Synchronization
import UnitModel

/// What is known of the terminal, and one line of progress on it.
final class Terminal: Sendable {
  /// Whether standard error is a terminal that can redraw a line.
  static let isInteractive = isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"

  /// Colour only on a terminal, and not where `NO_COLOR` is set (no-color.org).
  static let hasColour = isInteractive && (environment("NO_COLOR") ?? "").isEmpty

  private let start = monotonicSeconds()
  /// Hundredths of a second at which the line was last drawn.
  private let lastDrawn = Atomic<Int>(-100)

  /// Redraws the progress line at most ten times a second; nothing when standard error is no terminal.
  func progress(_ done: Int, of count: Int) {
    guard Self.isInteractive else { return }
    let elapsed = Self.monotonicSeconds() - start
    let now = Int(elapsed * 100)
    let last = lastDrawn.load(ordering: .relaxed)
    guard now - last >= 10, lastDrawn.compareExchange(expected: last, desired: now, ordering: .relaxed).exchanged else { return }
    let rate = elapsed > 0 ? Int(Double(done) / elapsed) : 0
    Self.write("\r\u{1B}[K\(done) of \(count) units · \(rate) a second", to: STDERR_FILENO)
  }

  /// Removes the progress line.
  func clearProgress() {
    if Self.isInteractive, lastDrawn.load(ordering: .relaxed) >= 0 { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  var elapsedSeconds: Double { Self.monotonicSeconds() - start }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Shows a fault of the disk or of Waymark.
  /// - Returns: what ends the process with status 70.
  static func fault(_ error: any Error) -> ExitCode {
    write("waymark: \(error)\n", to: STDERR_FILENO)
    return ExitCode(70)
  }

  /// Tells of files that cannot be read, each on a line.
  static func write(unread findings: [Finding]) {
    for finding in findings {
      write("\(finding.file): \(finding.diagnostic.message); \(finding.diagnostic.help) [\(finding.diagnostic.id)]\n", to: STDERR_FILENO)
    }
  }

  static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      written += count
    }
  }

  private static func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
