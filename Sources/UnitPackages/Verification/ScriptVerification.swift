import UnitModel

/// Looks through a SCORM package's scripts for what is known to lose results on platforms. Scripts are not run: what is not
/// found may be hidden, so nothing here is an error.
struct ScriptVerification {
  private let files: [String: [UInt8]]
  private let is2004: Bool

  init(files: [String: [UInt8]], is2004: Bool) {
    (self.files, self.is2004) = (files, is2004)
  }

  func run(_ verification: inout PackageVerification) {
    let scripts = files.filter { path, _ in [".js", ".mjs", ".html", ".htm", ".xhtml"].contains { path.lowercased().hasSuffix($0) } }.map(\.value)
    func has(_ words: String...) -> Bool { scripts.contains { script in words.contains { script.contains($0) } } }
    func warn(_ rule: PackageRule, _ message: String, _ help: String) {
      verification.report(rule, .warning, message, help: help, outcome: .cannotTell)
    }
    let (start, end, exit) = is2004 ? ("Initialize", "Terminate", "cmi.exit") : ("LMSInitialize", "LMSFinish", "cmi.core.exit")
    guard has(start) else {
      warn(.platformSilent, "no script of the package calls \(start), so nothing is tracked", "add the script that talks to the platform")
      return
    }
    if !has(end) {
      warn(.platformNoFinish, "no script of the package calls \(end), so the next launch fails", "end the session when the page is left")
    }
    if !has(exit) {
      warn(
        .platformNoExit, "no script of the package sets \(exit), so an unfinished attempt is thrown away",
        "set it to 'suspend' when the session begins")
    }
    if !has("pagehide", "visibilitychange"), has("beforeunload", "unload") {
      warn(
        .platformUnload, "the package ends its session on 'unload', which browsers no longer promise to send",
        "use 'pagehide' and 'visibilitychange'")
    }
  }
}

extension [UInt8] {
  /// Whether an ASCII text is in the bytes.
  func contains(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    guard let first = needle.first, count >= needle.count else { return false }
    return withUnsafeBufferPointer { bytes in
      var index = 0
      while index <= bytes.count - needle.count {
        if bytes[index] == first, needle.indices.allSatisfy({ bytes[index + $0] == needle[$0] }) { return true }
        index += 1
      }
      return false
    }
  }
}
