import Testing

@testable import UnitSite

/// Which numbers need a direction of their own in a text from right to left.
@Suite struct NumberRunsTests {
  @Test(arguments: [
    ("اتصل +34 612 345 678 الآن", ["+34 612 345 678"]), ("الرقم 112 يكفي", []), ("بين 8.30 و 17:00، 2026-11-26.", ["8.30", "17:00", "2026-11-26"]),
    ("+112", ["+112"]), ("12 - 14", []), ("", []), ("+", []), ("116 111", ["116 111"]),
  ])
  func groupsOfDigitsAreFound(_ text: String, _ found: [String]) {
    let bytes = Array("…\(text)".utf8)[3...]
    #expect(NumberRuns(in: bytes).ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == found)
  }
}
