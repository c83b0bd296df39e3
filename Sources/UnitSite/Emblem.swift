/// The sign of a unit: a painted waymark, as walkers know them from trees and stones, chosen by the unit's name.
enum Emblem {
  /// The drawing as SVG of 48 by 48. Its colours are the theme's; it says nothing that words beside it do not say.
  static func svg(of slug: String) -> [UInt8] {
    // FNV-1a, 32 bits: the same sign on every machine.
    let hash = slug.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let mixed = (hash ^ (hash >> 15)) &* 2_246_822_519
    let symbol = symbols[Int(mixed % UInt32(symbols.count))]
    let stroke = strokes[Int((mixed >> 7) % UInt32(strokes.count))]
    let hue = (mixed >> 16) % 4
    return Array(
      #"<svg class="emblem hue-\#(hue)" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false"><rect class="plate" x="1.5" y="1.5" width="45" height="45" rx="11"/><path d="\#(symbol)\#(stroke)"/></svg>"#
        .utf8)
  }

  private static let symbols = [
    "M11 18h26v11H11z", "M24 11a12 12 0 1 0 0 24 12 12 0 0 0 0-24z", "M24 9l14 24H10z", "M24 8l15 15-15 15L9 23z",
    "M20 9h8v10h10v8H28v10h-8V27H10v-8h10z", "M10 18h13v-9l15 14-15 14v-9H10z", "M10 10h10l12 13-12 13H10l12-13z",
    "M9 20q7.5-9 15 0t15 0v9q-7.5 9-15 0t-15 0z", "M31 11a13 13 0 1 0 0 24 12 12 0 0 1 0-24z", "M10 12h28v8H10zM10 26h28v8H10z",
    "M24 9l4 10 11 1-8.500 7 3 11L24 32l-9.500 6 3-11-8.500-7 11-1z",
  ]

  /// A second brush stroke.
  private static let strokes = ["", "M14 40h20v3H14z", "M14 5h20v3H14z"]
}
