public import UnitChecks
public import UnitModel

/// The site's icon: the painted mark of the header, in the provider's colour.
public struct SiteIcon: Sendable {
  /// An SVG drawing.
  public let bytes: [UInt8]

  /// - Parameter colours: the theme's style sheet.
  public init(_ configuration: SiteConfiguration, _ colours: StyleSheet) {
    let accent = configuration.look.accent?.value ?? colours.colour("accent", in: .light) ?? .black
    let blaze = colours.colour("blaze", in: .light) ?? accent
    bytes = Array(
      """
      <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'><rect width='96' height='96' fill='\(accent)'/><rect x='32' y='20' width='32' height='56' rx='5' fill='#ffffff'/><path fill='\(blaze)' d='M37 20h22a5 5 0 0 1 5 5v9H32v-9a5 5 0 0 1 5-5zM32 62h32v9a5 5 0 0 1-5 5H37a5 5 0 0 1-5-5z'/></svg>
      """.utf8)
  }

  /// The drawing as a `data:` address (RFC 2397). A browser asks for an icon after everything else, and gives up when the
  /// reader goes on before it has come; this one needs no asking.
  var address: String {
    var address = "data:image/svg+xml,"
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": address += "%3C"
      case ">": address += "%3E"
      case "#": address += "%23"
      default: address.unicodeScalars.append(scalar)
      }
    }
    return address
  }
}
