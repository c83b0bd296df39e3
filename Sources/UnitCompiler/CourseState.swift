import UnitModel

/// How `course.js` writes what a platform keeps of a course.
enum CourseState {
  /// Characters before the first unit.
  static let head = 2

  /// Characters beside a unit's own record: its id, where what is not plain takes three each, then numbers and signs.
  static func frame(of identifier: String) -> Int {
    let plain = identifier.utf8.count { Identifier.allows($0) }
    // A semicolon, four commas, and 1000, 10000 and 31 at most.
    return plain + 3 * (identifier.utf8.count - plain) + 5 + 11
  }
}
