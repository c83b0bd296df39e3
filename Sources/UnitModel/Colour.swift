/// A colour of sRGB.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#0b5c8a`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.first == "#", text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) else { return nil }
    self.init(red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8), blue: UInt8(truncatingIfNeeded: value))
  }

  public static let white = Colour(red: 255, green: 255, blue: 255)
  public static let black = Colour(red: 0, green: 0, blue: 0)

  public var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Relative luminance (WCAG 2.2).
  public var luminance: Double {
    let channels = [red, green, blue].map { value -> Double in
      let channel = Double(value) / 255
      return channel <= 0.04045 ? channel / 12.92 : Self.power((channel + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// Contrast ratio (WCAG 2.2), from 1 to 21.
  public func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// This colour with a share of another, from 0 to 1.
  public func mixed(with other: Colour, share: Double) -> Colour {
    func mix(_ own: UInt8, _ new: UInt8) -> UInt8 { UInt8((Double(own) + (Double(new) - Double(own)) * share).rounded()) }
    return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The colour nearest to this one, towards white or black, that has a contrast to all of some others; the end of the way
  /// where none has.
  public func nearest(towards end: Colour, contrast minimum: Double, to backs: [Colour]) -> Colour {
    for step in 0...100 {
      let candidate = mixed(with: end, share: Double(step) / 100)
      if backs.allSatisfy({ candidate.contrast(with: $0) >= minimum }) { return candidate }
    }
    return end
  }

  /// x to the power 2.4: x² times the fifth root of x², by Newton's method.
  private static func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
