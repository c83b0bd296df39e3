/// A unit compiled, with the files to publish.
struct CompiledUnit: Sendable {
  var record: UnitRecord
  /// Files by path below the output folder.
  var files: [(path: String, pieces: [[UInt8]])]
  /// What `unit.lock` must hold from now on; nil: what it holds.
  var lock: [UInt8]?
}
