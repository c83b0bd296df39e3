import UnitMarkup
import UnitModel

/// What checks and pages want to know of a file of the `media` folder.
enum MediaReader {
  static func read(_ bytes: [UInt8], path: String) -> MediaFile {
    if path.lowercased().hasSuffix(".svg") {
      let drawing = SVGInspector.inspect(bytes)
      return MediaFile(size: bytes.count, width: drawing.width, height: drawing.height, problems: drawing.problems)
    }
    if [".vtt", ".txt"].contains(where: path.lowercased().hasSuffix) { return MediaFile(size: bytes.count, text: bytes) }
    let size = ImageSize.read(bytes)
    return MediaFile(size: bytes.count, width: size?.width, height: size?.height)
  }
}
