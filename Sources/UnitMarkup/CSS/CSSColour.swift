public import UnitModel

/// A colour as CSS writes it: one of sRGB, and how much of it covers what is behind.
public struct CSSColour: Sendable, Hashable {
  public var colour: Colour
  /// 0 to 1.
  public var alpha: Double

  public init(_ colour: Colour, alpha: Double = 1) {
    self.colour = colour
    self.alpha = alpha
  }

  private init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    func byte(_ channel: Double) -> UInt8 { UInt8((min(max(channel, 0), 1) * 255).rounded()) }
    self.init(Colour(red: byte(red), green: byte(green), blue: byte(blue)), alpha: alpha)
  }

  /// Reads `#rgb`, `#rrggbb`, `rgb()`, `hsl()` and names; nil for what depends on other things, such as `currentcolor`, system
  /// colours and colour spaces beyond sRGB.
  public init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    if text.hasPrefix("#") {
      guard let colour = Self.hexadecimal(text.dropFirst()) else { return nil }
      self = colour
    } else if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      guard let colour = Self.function(text[..<open], text[text.index(after: open)...].dropLast()) else { return nil }
      self = colour
    } else if text == "transparent" {
      self.init(.black, alpha: 0)
    } else {
      guard let value = Self.names[text] else { return nil }
      self.init(value)
    }
  }

  private init(_ value: UInt32) {
    self.init(Colour(red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF)))
  }

  /// The colour that is seen when this one lies over another.
  public func over(_ back: Colour) -> Colour { back.mixed(with: colour, share: alpha) }

  private static func hexadecimal(_ digits: Substring) -> CSSColour? {
    guard let value = UInt32(digits, radix: 16) else { return nil }
    func doubled(_ shift: UInt32) -> Double { Double(value >> shift & 0xF) / 15 }
    switch digits.count {
    case 3: return CSSColour(red: doubled(8), green: doubled(4), blue: doubled(0))
    case 4: return CSSColour(red: doubled(12), green: doubled(8), blue: doubled(4), alpha: doubled(0))
    case 6: return CSSColour(value)
    case 8:
      var colour = CSSColour(value >> 8)
      colour.alpha = Double(value & 0xFF) / 255
      return colour
    default: return nil
    }
  }

  private static func function(_ name: Substring, _ arguments: Substring) -> CSSColour? {
    let parts = arguments.split { $0 == "," || $0 == "/" || $0.isWhitespace }.map(String.init)
    guard parts.count == 3 || parts.count == 4 else { return nil }
    func portion(_ text: String, of whole: Double) -> Double? {
      let value = text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text).map { $0 / whole }
      return value.map { min(max($0, 0), 1) }
    }
    guard let alpha = parts.count == 4 ? portion(parts[3], of: 1) : 1 else { return nil }
    switch name {
    case "rgb", "rgba":
      guard let red = portion(parts[0], of: 255), let green = portion(parts[1], of: 255), let blue = portion(parts[2], of: 255) else { return nil }
      return CSSColour(red: red, green: green, blue: blue, alpha: alpha)
    case "hsl", "hsla":
      let angle = parts[0].hasSuffix("deg") ? String(parts[0].dropLast(3)) : parts[0]
      guard let hue = Double(angle), let saturation = portion(parts[1], of: 100), let lightness = portion(parts[2], of: 100) else { return nil }
      return hsl(hue, saturation, lightness, alpha)
    default: return nil
    }
  }

  /// CSS Color Level 4, section 7.1.
  private static func hsl(_ hue: Double, _ saturation: Double, _ lightness: Double, _ alpha: Double) -> CSSColour {
    func channel(_ offset: Double) -> Double {
      var k = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      if k < 0 { k += 12 }
      return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
    }
    return CSSColour(red: channel(0), green: channel(8), blue: channel(4), alpha: alpha)
  }
}
