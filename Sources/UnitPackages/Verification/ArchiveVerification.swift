import UnitModel

/// Judges an archive before anything in it is used.
struct ArchiveVerification {
  /// Bytes of all files together that are unpacked; more is reported and left.
  static let maximumSize = 2 * 1024 * 1024 * 1024
  /// Archives that platforms with usual limits take.
  static let usualSize = 250 * 1024 * 1024
  private static let usualCount = 10_000
  /// Above this a file of text is suspicious: text shrinks to a twentieth at most.
  private static let suspiciousRatio = 200

  /// The files by path; nil when there is no archive to be read. Files that cannot be unpacked are there without bytes.
  static func read(_ bytes: [UInt8], _ verification: inout PackageVerification) -> [String: [UInt8]]? {
    let reader: ZipReader
    do { reader = try ZipReader(bytes) } catch {
      let reason =
        switch error {
        case .notAnArchive: "is not a zip archive, or its end is missing"
        case .damagedDirectory: "has a damaged directory"
        case .hasBytesBefore(let count): "has \(count) bytes before the archive, and many platforms do not find it behind them"
        }
      verification.report(.packageUnreadable, .error, "the package \(reason)", help: "export or download the package again")
      return nil
    }
    if bytes.count > usualSize {
      verification.report(
        .packageSize, .warning, "the package has \(bytes.count / 1024 / 1024) MB, more than many platforms take",
        help: "make media smaller, or link to them")
    }
    if reader.entries.count > usualCount {
      verification.report(
        .packageCount, .warning, "the package has \(reader.entries.count) files, more than many platforms take", help: "leave out what no page uses"
      )
    }
    judgeNames(reader.entries, &verification)
    return unpack(reader, &verification)
  }

  private static func unpack(_ reader: ZipReader, _ verification: inout PackageVerification) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var total = 0
    var end = 0
    for entry in reader.entries.sorted(by: { ($0.content?.lowerBound ?? 0) < ($1.content?.lowerBound ?? 0) }) {
      func report(_ rule: PackageRule, _ message: String, _ help: String) {
        verification.report(rule, .error, "\(message): '\(entry.path)'", help: help)
      }
      if let content = entry.content, !content.isEmpty {
        if content.lowerBound < end { report(.packageBomb, "two files share their bytes", "do not open this package") }
        end = max(end, content.upperBound)
      }
      if entry.isFolder { continue }
      if entry.isSymbolicLink { report(.packageLink, "a symbolic link is in the package", "put the file itself into the package") }
      if entry.hasOtherName { report(.packageDamaged, "the file has two different names", "export the package again") }
      files[entry.path] = []
      if entry.isEncrypted {
        report(.packageEncrypted, "the file is encrypted", "export the package without a password")
        continue
      }
      guard entry.method == 0 || entry.method == 8 else {
        report(.packageMethod, "the file is compressed in a way platforms do not read", "zip the package with deflate")
        continue
      }
      let (sum, overflows) = total.addingReportingOverflow(entry.size)
      if entry.size > 10_000_000, entry.size / max(1, entry.compressedSize) > suspiciousRatio || overflows || sum > maximumSize {
        report(.packageBomb, "the file unpacks to \(entry.size / 1024 / 1024) MB", "do not open this package")
        continue
      }
      guard !overflows, sum <= maximumSize, let file = reader.file(entry) else {
        report(.packageDamaged, "the file is damaged", "export or download the package again")
        continue
      }
      total = sum
      files[entry.path] = file
    }
    return files
  }

  private static func judgeNames(_ entries: [ZipReader.Entry], _ verification: inout PackageVerification) {
    var paths: Set<String> = []
    var folded: [String: String] = [:]
    for entry in entries {
      let path = entry.path
      func report(_ rule: PackageRule, _ severity: Severity, _ message: String, _ help: String) {
        verification.report(rule, severity, "\(message): '\(path)'", help: help)
      }
      let isSafe = ZipArchive.isSafe(entry.isFolder ? String(path.dropLast()) : path)
      if !isSafe {
        report(
          .packagePathUnsafe, .error, "a path could leave the package's folder or cannot be written",
          "export the package with plain relative paths")
      }
      if entry.hasUnmarkedName {
        report(.packageNameEncoding, .warning, "a name beyond ASCII does not say that it is UTF-8", "use ASCII file names")
      }
      if isForeign(path) { report(.packageForeignFile, .warning, "a file of the operating system is in the package", "zip without hidden files") }
      if path.utf8.count > 200 {
        report(.packageNameLong, .warning, "a path is longer than 200 bytes, which some servers refuse", "use shorter names")
      }
      guard paths.insert(path).inserted else {
        report(.packageDuplicate, .error, "two files have one path", "export the package again")
        continue
      }
      let lowered = path.lowercased()
      if let other = folded[lowered], !entry.isFolder {
        report(.packageCaseEqual, .error, "the path differs from '\(other)' in capitals only", "rename one of the files")
      }
      folded[lowered] = path
    }
  }

  /// Whether a file was put there by an operating system.
  private static func isForeign(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return false }
    return parts.first == "__MACOSX" || last == ".DS_Store" || last == "Thumbs.db" || last == "desktop.ini" || last.hasPrefix("._")
  }
}
