/// A table from hashes of words to small values: open addressing, since the keys are hashes already.
struct HashTable<Value: Sendable>: Sendable {
  private var slots: [(key: UInt64, value: Value)]
  private let none: Value
  private let mask: Int

  init(_ entries: [UInt64: Value], none: Value) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    slots = [(key: UInt64, value: Value)](repeating: (0, none), count: size)
    self.none = none
    mask = size - 1
    for (key, value) in entries {
      var index = Int(truncatingIfNeeded: key) & mask
      while slots[index].key != 0 { index = (index + 1) & mask }
      slots[index] = (key, value)
    }
  }

  @inline(__always)
  subscript(key: UInt64) -> Value {
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].key != 0 {
      if slots[index].key == key { return slots[index].value }
      index = (index + 1) & mask
    }
    return none
  }
}
