import UnitMarkup

/// The page checks that run together, by index.
struct PageCheckTable: Sendable {
  let wholePage: [Int]
  let byElement: ElementTable

  init(_ checks: [any PageCheck], where isWanted: (any PageCheck) -> Bool) {
    let wanted = checks.indices.filter { isWanted(checks[$0]) }
    wholePage = wanted.filter { checks[$0].elements.isEmpty }
    byElement = ElementTable(checks, wanted.filter { !checks[$0].elements.isEmpty })
  }
}

/// Which checks want to see an element, by its name.
struct ElementTable: Sendable {
  private var slots: [(hash: UInt64, checks: [Int])]

  /// - Parameter indices: the checks that run.
  init(_ checks: [any PageCheck], _ indices: [Int]) {
    var byName: [UInt64: [Int]] = [:]
    for index in indices {
      let check = checks[index]
      for name in check.elements { byName[name.hash, default: []].append(index) }
    }
    slots = [(hash: UInt64, checks: [Int])](repeating: (0, []), count: 256)
    for (hash, checks) in byName {
      var index = Int(truncatingIfNeeded: hash) & 255
      while slots[index].hash != 0 { index = (index + 1) & 255 }
      slots[index] = (hash, checks)
    }
  }

  @inline(__always)
  func forEach(_ name: MarkupName, _ body: (Int) -> Void) {
    var index = Int(truncatingIfNeeded: name.hash) & 255
    while slots[index].hash != 0 {
      if slots[index].hash == name.hash {
        for check in slots[index].checks { body(check) }
        return
      }
      index = (index + 1) & 255
    }
  }
}
