import UnitMarkup
import UnitModel
import UnitPackages

/// What checks and pages want to know of a file of the `media` folder.
enum MediaReader {
  static func read(_ bytes: [UInt8], path: String) -> MediaFile {
    var file = facts(of: bytes, path: path)
    file.digest = Digest(of: bytes).bytes
    return file
  }

  /// Every file of a unit's `media` folder by its path below the unit's folder.
  /// - Throws: `WorldError` when a file cannot be read.
  static func media(of folder: UnitFolder, below source: String, in world: some World) throws -> [String: MediaFile] {
    var media: [String: MediaFile] = [:]
    for input in folder.media {
      guard let bytes = try world.read("\(source)/units/\(folder.slug)/\(input.path)") else { continue }
      media[input.path] = read(bytes, path: input.path)
    }
    return media
  }

  private static func facts(of bytes: [UInt8], path: String) -> MediaFile {
    if path.lowercased().hasSuffix(".svg") {
      let drawing = SVGInspector.inspect(bytes)
      var file = MediaFile(size: bytes.count, width: drawing.width, height: drawing.height, problems: drawing.problems)
      file.animation = SVGMotion.read(bytes)
      return file
    }
    if [".vtt", ".txt"].contains(where: path.lowercased().hasSuffix) { return MediaFile(size: bytes.count, text: bytes) }
    let size = ImageSize.read(bytes)
    var file = MediaFile(size: bytes.count, width: size?.width, height: size?.height)
    file.animation = ImageAnimation.read(bytes)
    file.seconds = MediaLength.read(bytes)
    file.document = PDFInspector.inspect(bytes, inflate: Inflater.zlib)
    return file
  }
}
