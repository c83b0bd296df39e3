/// An order that looks random and is the same in every build.
enum StableShuffle {
  /// The numbers from 0 up to `count` in an order that depends on `seed` alone, and that is never the given order when
  /// there are two or more.
  static func order(of count: Int, seed: String) -> [Int] {
    // FNV-1a for the seed, xorshift64* for the numbers (Vigna, 2016).
    var state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var order = Array(0..<count)
    guard count > 1 else { return order }
    for index in stride(from: count - 1, through: 1, by: -1) {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      order.swapAt(index, Int(((state &* 0x2545_F491_4F6C_DD1D) >> 33) % UInt64(index + 1)))
    }
    if order == Array(0..<count) { order.append(order.removeFirst()) }
    return order
  }
}
