import UnitCompiler

/// Runs work on the disk and turns its faults into the exit status for them.
func onDisk<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let error as WorldError {
    throw Terminal.fault(error)
  }
}
