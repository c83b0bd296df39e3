/// A ratio with one decimal, cut and not rounded, so that 4.49 never reads as 4.5.
struct Ratio: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    let tenths = Int(value * 10)
    description = "\(tenths / 10).\(tenths % 10)"
  }
}
