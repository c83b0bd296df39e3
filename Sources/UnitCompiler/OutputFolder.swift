import UnitModel

/// The output folder: what a build writes into it, and what it takes away.
struct OutputFolder<Disk: World>: Sendable {
  private let options: BuildOptions
  private let world: Disk
  private let path: String?

  init(_ options: BuildOptions, in world: Disk) {
    self.options = options
    self.world = world
    path = options.output
  }

  /// Folders that belong to the build alone.
  private static var ownFolders: [String] { ["site", "packages", "hosting"] }
  private static var recordPath: String { ".waymark/record" }
  static var temporaryFolder: String { ".waymark/temporary" }

  /// The last build's record; nil when there is none that can be read.
  func lastRecord() throws -> BuildRecord? {
    guard let path, let bytes = try world.read("\(path)/\(Self.recordPath)") else { return nil }
    return BuildRecord.decode(bytes)
  }

  /// Makes the folder ready for a build.
  /// - Parameter last: the last build's record.
  /// - Returns: the record if it fits. When only some units were asked for, one of other circumstances serves too, without
  ///   its `environment` and `shared`: the other units stay as they are.
  /// - Throws: `WorldError` when the folder holds files of somebody else.
  func open(last: BuildRecord?, fingerprint: [UInt8]) throws -> BuildRecord? {
    guard let path else { return nil }
    for name in world.names(in: "\(path)/\(Self.temporaryFolder)") { world.removeAll("\(path)/\(Self.temporaryFolder)/\(name)") }
    if world.stamp(of: "\(path)/\(Self.recordPath)") == nil {
      for folder in Self.ownFolders where !world.names(in: "\(path)/\(folder)").isEmpty && world.stamp(of: "\(path)/.waymark") == nil {
        throw WorldError("\(path)/\(folder) holds files that Waymark did not write: empty it, or choose another --output")
      }
      try world.write([], to: "\(path)/\(Self.recordPath)")
    }
    guard var record = last else { return nil }
    if options.usesRecord, record.environment == fingerprint { return record }
    if options.only.isEmpty { return nil }
    record.environment = []
    record.shared = []
    return record
  }

  /// Writes a unit's files, but for media that lie there already, and notes them in its record.
  func publish(_ unit: inout CompiledUnit, previous: UnitRecord?) throws {
    guard path != nil else { return }
    if previous == nil { try publishFolder(of: &unit) }
    for file in unit.files {
      if let output = previous.flatMap({ unchanged(file.path, $0, unit.record) }) {
        unit.record.outputs.append(output)
      } else {
        unit.record.outputs.append(try write(file.pieces, to: file.path))
      }
    }
    unit.files = []
    let written = Set(unit.record.outputs.map(\.path))
    for output in previous?.outputs ?? [] where !written.contains(output.path) { remove(output.path) }
  }

  /// Puts the site's folder of a new unit in its place as a whole: half the work, for the disk, of putting file after file there.
  private func publishFolder(of unit: inout CompiledUnit) throws {
    let folder = "site/\(unit.record.slug)"
    let files = unit.files.filter { $0.path.hasPrefix(folder + "/") }
    let parts = files.map { (path: String($0.path.dropFirst(folder.count + 1)), pieces: $0.pieces) }
    guard !files.isEmpty, let stamps = try world.write(parts, asFolder: "\(path ?? "")/\(folder)") else { return }
    unit.record.outputs += zip(files, stamps).map { OutputFile(path: $0.path, stamp: $1) }
    unit.files.removeAll { $0.path.hasPrefix(folder + "/") }
  }

  func write(_ pieces: [[UInt8]], to file: String) throws -> OutputFile {
    OutputFile(path: file, stamp: try world.write(pieces, to: "\(path ?? "")/\(file)"))
  }

  func isIntact(_ outputs: [OutputFile]) -> Bool {
    guard let path else { return true }
    return outputs.allSatisfy { world.stamp(of: "\(path)/\($0.path)") == $0.stamp }
  }

  /// Whether a file has these bytes.
  func holds(_ bytes: [UInt8], at file: String) throws -> Bool { try world.read("\(path ?? "")/\(file)") == bytes }

  /// Takes away what no unit has any more, and writes the record.
  /// - Parameter untouched: units that were not asked for; without an old record, what lies there under their names stays.
  /// - Returns: the number of files taken away.
  func close(_ record: BuildRecord, old: BuildRecord?, untouched: Set<String>) throws -> Int {
    guard let path else { return 0 }
    var removed = 0
    if let old {
      for file in left(by: old, in: record) {
        remove(file)
        removed += 1
      }
    } else {
      let expected = paths(in: record)
      for folder in Self.ownFolders { sweep(folder, keeping: expected, untouched, &removed) }
    }
    try world.write(record.encode(), to: "\(path)/\(Self.recordPath)")
    return removed
  }

  /// Paths of the files of an old record that a new one has no more.
  private func left(by old: BuildRecord, in record: BuildRecord) -> [String] {
    let now = Dictionary(record.units.map { ($0.slug, $0.outputs) }) { first, _ in first }
    // Most units have the very outputs they had, and then their arrays are one: comparing them costs nothing.
    var files = old.units.filter { now[$0.slug] != $0.outputs }.flatMap { unit in
      Set(unit.outputs.map(\.path)).subtracting((now[unit.slug] ?? []).map(\.path))
    }
    files += Set(old.shared.flatMap { $0.outputs.map(\.path) }).subtracting(record.shared.flatMap { $0.outputs.map(\.path) })
    if files.isEmpty { return [] }
    let expected = paths(in: record)
    return files.filter { !expected.contains($0) }
  }

  private func paths(in record: BuildRecord) -> Set<String> {
    Set(record.shared.flatMap { $0.outputs.map(\.path) } + record.units.flatMap { $0.outputs.map(\.path) })
  }

  /// A media file that is the same as last time and still lies in the output.
  private func unchanged(_ file: String, _ previous: UnitRecord, _ now: UnitRecord) -> OutputFile? {
    let prefix = "site/\(now.slug)/"
    guard file.hasPrefix(prefix + "media/"), let output = previous.outputs.first(where: { $0.path == file }) else { return nil }
    let input = String((file.hasSuffix(".gz") ? file.dropLast(3) : file[...]).dropFirst(prefix.count))
    guard let before = previous.inputs.first(where: { $0.path == input }),
      now.inputs.contains(where: { $0.path == input && $0.digest == before.digest })
    else { return nil }
    return isIntact([output]) ? output : nil
  }

  /// Removes a file and the folders it leaves empty.
  private func remove(_ file: String) {
    guard let path else { return }
    world.remove("\(path)/\(file)")
    var folder = file
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      guard !Self.ownFolders.contains(folder), world.names(in: "\(path)/\(folder)").isEmpty else { return }
      world.remove("\(path)/\(folder)")
    }
  }

  private func sweep(_ folder: String, keeping expected: Set<String>, _ untouched: Set<String>, _ removed: inout Int) {
    guard let path else { return }
    for name in world.names(in: "\(path)/\(folder)") {
      let file = "\(folder)/\(name)"
      // `site/SLUG` and `packages/SLUG.LANGUAGE.FORMAT.zip`.
      let slug = folder == "packages" ? name.split(separator: ".").dropLast(3).joined(separator: ".") : name
      if Self.ownFolders.contains(folder), untouched.contains(slug) { continue }
      if world.stamp(of: "\(path)/\(file)")?.kind == .folder {
        sweep(file, keeping: expected, [], &removed)
        if world.names(in: "\(path)/\(file)").isEmpty { world.remove("\(path)/\(file)") }
      } else if !expected.contains(file) {
        world.remove("\(path)/\(file)")
        removed += 1
      }
    }
  }
}
