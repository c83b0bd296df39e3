/// How the answer to an activity is kept in a unit's record. The runtime's `record.js` writes and reads the same.
public enum AnswerEncoding: Sendable, Hashable {
  /// Which of `count` things are chosen: a bit for each.
  case set(count: Int)
  /// `count` numbers from 0 up to `base`, 0 where there is none yet.
  case digits(base: Int, count: Int)
  /// Text of at most `limit` UTF-16 units.
  case text(limit: Int)
  /// The same, left out where a platform has no room for it; the device keeps it.
  case freeText(limit: Int)

  /// Numbers are one digit of base 36 in the runtime.
  public static let largestBase = 36

  /// Whether numbers fit the runtime's digits.
  public var fits: Bool {
    switch self {
    case .set(let count): count < Self.largestBase
    case .digits(let base, _): base <= Self.largestBase
    case .text, .freeText: true
    }
  }

  /// Bits the longest answer takes.
  public var worstCaseBits: Int {
    switch self {
    case .set(let count): count
    case .digits(let base, let count): Self.width(of: base - 1) * count
    case .text(let limit), .freeText(let limit): Self.width(of: limit) + 17 * limit
    }
  }

  /// The form in `unit.lock` and in pages: `s5`, `d4x3`, `t40`, `f2000`.
  public var code: String {
    switch self {
    case .set(let count): "s\(count)"
    case .digits(let base, let count): "d\(base)x\(count)"
    case .text(let limit): "t\(limit)"
    case .freeText(let limit): "f\(limit)"
    }
  }

  public init?(code: ArraySlice<UInt8>) {
    let numbers = code.dropFirst().split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false).map(Self.number)
    guard numbers.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }) else { return nil }
    switch (code.first, numbers.count) {
    case (UInt8(ascii: "s"), 1): self = .set(count: numbers[0])
    case (UInt8(ascii: "d"), 2): self = .digits(base: numbers[0], count: numbers[1])
    case (UInt8(ascii: "t"), 1): self = .text(limit: numbers[0])
    case (UInt8(ascii: "f"), 1): self = .freeText(limit: numbers[0])
    default: return nil
    }
  }

  /// A decimal number of at most seven digits; -1 for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard !digits.isEmpty, digits.count <= 7, digits.allSatisfy(Identifier.isDigit) else { return -1 }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Bits that a number up to `largest` needs; one at least, as in the runtime.
  private static func width(of largest: Int) -> Int { max(1, Int.bitWidth - max(largest, 0).leadingZeroBitCount) }
}
