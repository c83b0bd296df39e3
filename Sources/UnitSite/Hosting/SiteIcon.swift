public import UnitChecks
import UnitMarkup
public import UnitModel

/// The site's icon: the painted mark of the header, in the provider's colour.
public struct SiteIcon: Sendable {
  /// An SVG file, for where the site is installed.
  public let drawing: [UInt8]
  /// A `data:` address (RFC 2397), for the tabs of browsers. They ask for an icon after everything else, and drop the request
  /// when the reader goes on before it is answered; this one needs no asking.
  let address: String

  /// - Parameter colours: the theme's style sheet.
  public init(_ configuration: SiteConfiguration, _ colours: StyleSheet) {
    let ground = configuration.look.accent?.value ?? colours.colour("accent", in: .light) ?? .black
    let blaze = colours.colour("blaze", in: .light) ?? ground
    drawing = Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="\(ground)"/><rect x="32" y="20" width="32" height="56" rx="5" fill="#ffffff"/><path fill="\(blaze)" d="M37 20h22a5 5 0 0 1 5 5v9H32v-9a5 5 0 0 1 5-5zM32 62h32v9a5 5 0 0 1-5 5H37a5 5 0 0 1-5-5z"/></svg>

      """.utf8)
    let pixels = PNGWriter.bytes(width: 32, height: 32, palette: [ground, .white, blaze], colour: Self.colour)
    address = "data:image/png;base64," + Base64.encode(pixels)
  }

  /// The drawing on 32 by 32 pixels: 0 for the ground, 1 for the white of the mark, 2 for its stripes.
  private static func colour(x: Int, y: Int) -> UInt8 {
    let (columns, rows) = (10..<22, 6..<26)
    let isCorner = (x == columns.first || x == columns.last) && (y == rows.first || y == rows.last)
    guard columns.contains(x), rows.contains(y), !isCorner else { return 0 }
    return rows.dropFirst(5).dropLast(5).contains(y) ? 1 : 2
  }
}
