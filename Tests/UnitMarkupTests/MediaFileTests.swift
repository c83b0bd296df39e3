import Testing
import UnitModel

@testable import UnitMarkup

/// What files say of themselves, read from bytes written here by their formats' own rules.
@Suite struct MediaFileTests {
  // MARK: Pictures that move

  @Test(arguments: [(delay: 50, repeats: 0, seconds: 1.0, endless: true), (50, 4, 5.0, false), (300, nil, 6.0, false)])
  func `a GIF says how long it moves`(delay: Int, repeats: Int?, seconds: Double, endless: Bool) {
    #expect(ImageAnimation.read(Self.gif(frames: 2, delay: delay, repeats: repeats)) == Animation(frames: 2, seconds: seconds, isEndless: endless))
  }

  @Test func `a still GIF, PNG or WebP does not move`() {
    #expect(ImageAnimation.read(Self.gif(frames: 1, delay: 10, repeats: 0)) == nil)
    #expect(ImageAnimation.read(Self.png(frames: 1, plays: 0)) == nil)
    #expect(ImageAnimation.read(Self.webP(frames: 0, loops: 0)) == nil)
    #expect(ImageAnimation.read(Array("<svg/>".utf8)) == nil)
  }

  @Test func `PNG and WebP say how long they move`() {
    #expect(ImageAnimation.read(Self.png(frames: 3, plays: 2)) == Animation(frames: 3, seconds: 3, isEndless: false))
    #expect(ImageAnimation.read(Self.png(frames: 3, plays: 0)) == Animation(frames: 3, seconds: 1.5, isEndless: true))
    #expect(ImageAnimation.read(Self.webP(frames: 2, loops: 3)) == Animation(frames: 2, seconds: 1.5, isEndless: false))
    #expect(ImageAnimation.read(Self.webP(frames: 2, loops: 0))?.isEndless == true)
  }

  @Test(arguments: 0..<200) func `broken files are read without harm`(seed: Int) {
    let samples = [
      Self.gif(frames: 3, delay: 5, repeats: 2), Self.png(frames: 2, plays: 1), Self.webP(frames: 2, loops: 1), Self.mp4(version: 0), Self.pdf,
    ]
    var bytes = samples[seed % samples.count]
    bytes[(seed * 7919) % bytes.count] = UInt8(truncatingIfNeeded: seed &* 31)
    bytes.removeLast((seed * 13) % bytes.count)
    _ = ImageAnimation.read(bytes)
    _ = MediaLength.read(bytes)
    _ = PDFInspector.inspect(bytes)
    _ = CaptionTrack(bytes)
    _ = SVGMotion.read(bytes)
  }

  @Test(arguments: [
    ("<svg><rect/></svg>", nil), ("<svg><settings/></svg>", nil),
    ("<svg><animate attributeName='x' dur='2s' repeatCount='indefinite'/></svg>", Animation(frames: 0, seconds: 2, isEndless: true)),
    ("<svg><animateTransform begin=\"1s\" dur=\"500ms\" repeatCount=\"4\"/></svg>", Animation(frames: 0, seconds: 3, isEndless: false)),
    ("<svg><animate begin=\"a.click\" dur=\"2s\"/></svg>", Animation(frames: 0, seconds: nil, isEndless: false)),
    ("<svg><style>@keyframes a {} rect { animation: a 2s infinite }</style></svg>", Animation(frames: 0, seconds: nil, isEndless: true)),
  ]) func `a drawing moves when an element or a rule makes it`(text: String, expected: Animation?) {
    #expect(SVGMotion.read(Array(text.utf8)) == expected)
  }

  // MARK: Films and captions

  @Test func `a film says how long it is`() {
    #expect(MediaLength.read(Self.mp4(version: 0)) == 12.5)
    #expect(MediaLength.read(Self.mp4(version: 1)) == 12.5)
    #expect(MediaLength.read(Array("no film at all, but long enough".utf8)) == nil)
  }

  @Test func `captions are read with times, words and notes`() {
    let track = CaptionTrack(
      Array(
        "\u{FEFF}WEBVTT - Auto\r\n\r\nNOTE by hand\r\n\r\nSTYLE\r\n::cue {}\r\n\r\none\r\n01:02.500 --> 01:00:04.000 align:left\r\n<v Anna>Hello <b>Sam</b>\r\nand you\r\n"
          .utf8))
    #expect(track.cues == [CaptionTrack.Cue(start: 62.5, end: 3604, text: "Hello Sam\nand you", line: 9)])
    #expect(track.notes == [" - Auto", "NOTE by hand"])
    #expect(track.faults.isEmpty)
  }

  @Test(arguments: [
    ("", 1), ("webvtt\n", 1), ("WEBVTT\n\n00:01 --> 00:02\nx\n", 3), ("WEBVTT\n\n00:01.000->00:02.000\nx\n", 3),
    ("WEBVTT\n\n00:02.000 --> 00:01.000\nx\n", 3),
    ("WEBVTT\n\n00:61.000 --> 00:62.000\nx\n", 3), ("WEBVTT\n\n1\n00:00:01,000 --> 00:00:02,000\nx\n", 4),
  ]) func `captions that no player reads have a fault at its line`(text: String, line: Int) {
    #expect(CaptionTrack(Array(text.utf8)).faults.map(\.line) == [line])
  }

  // MARK: Documents

  @Test func `a PDF says whether it has tags, title and language`() {
    #expect(PDFInspector.inspect(Self.pdf) == DocumentFacts(isTagged: true, hasTitle: true, hasLanguage: true))
    let plain = Self.pdf(catalog: "/Type /Catalog /Pages 2 0 R", information: "/Producer (x)")
    #expect(PDFInspector.inspect(plain) == DocumentFacts(isTagged: false, hasTitle: false, hasLanguage: false))
    let suspect = Self.pdf(catalog: "/Type/Catalog/MarkInfo<</Marked false>>/StructTreeRoot 3 0 R", information: "/Title()")
    #expect(PDFInspector.inspect(suspect) == DocumentFacts(isTagged: false, hasTitle: false, hasLanguage: false))
    #expect(PDFInspector.inspect(Array("%PDF-1.7\n4 0 obj\n<</Type /ObjStm>>\nstream\nx\nendstream\nendobj\n".utf8))?.isTagged == .some(nil))
    #expect(PDFInspector.inspect(Array("no document".utf8)) == nil)
  }

  @Test func `a PDF may keep its objects packed`() {
    func facts(_ catalog: String, _ information: String, inflate: (ArraySlice<UInt8>) -> [UInt8]? = { $0.map { $0 ^ 0x80 } }) -> DocumentFacts? {
      let head = "3 0 7 \(catalog.utf8.count + 1) "
      // Packed, for this test: the highest bit of each byte is set.
      let packed = "\(head)\(catalog) \(information)".utf8.map { $0 | 0x80 }
      let dictionary = "<</Type /ObjStm /N 2 /First \(head.utf8.count)/Filter/FlateDecode>>"
      let bytes =
        Array("%PDF-1.7\n4 0 obj\n\(dictionary)\nstream\r\n".utf8) + packed
        + Array("\nendstream\nendobj\n9 0 obj\n<</Type/XRef/Root 3 0 R/Info 7 0 R>>\nstream\nx\nendstream\nendobj\n".utf8)
      return PDFInspector.inspect(bytes, inflate: inflate)
    }
    let tagged = "<</Type/Catalog/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R/Lang(en)>>"
    #expect(facts(tagged, "<</Title(A form)>>") == DocumentFacts(isTagged: true, hasTitle: true, hasLanguage: true))
    #expect(facts("<</Type/Catalog>>", "<</Title()>>") == DocumentFacts(isTagged: false, hasTitle: false, hasLanguage: false))
    #expect(facts(tagged, "<<>>", inflate: { _ in nil })?.isTagged == .some(nil))
    #expect(facts(tagged, "<<>>", inflate: { _ in Array("3 0 7 99999999".utf8) })?.isTagged == .some(nil))
  }

  // MARK: Bytes

  private static func gif(frames: Int, delay: Int, repeats: Int?) -> [UInt8] {
    var bytes = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    if let repeats { bytes += [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, UInt8(repeats), 0, 0] }
    for _ in 0..<frames {
      bytes += [0x21, 0xF9, 4, 0, UInt8(delay & 255), UInt8(delay >> 8), 0, 0]
      bytes += [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    }
    return bytes + [0x3B]
  }

  private static func png(frames: Int, plays: Int) -> [UInt8] {
    func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(data.count)] + Array(type.utf8) + data + [0, 0, 0, 0] }
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10] + chunk("IHDR", [UInt8](repeating: 0, count: 13))
    if frames > 1 { bytes += chunk("acTL", [0, 0, 0, UInt8(frames), 0, 0, 0, UInt8(plays)]) }
    for _ in 0..<frames { bytes += chunk("fcTL", [UInt8](repeating: 0, count: 20) + [0, 50, 0, 100, 0, 0]) }
    return bytes + chunk("IEND", [])
  }

  private static func webP(frames: Int, loops: UInt8) -> [UInt8] {
    func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { Array(type.utf8) + [UInt8(data.count), 0, 0, 0] + data }
    var bytes = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + chunk("VP8X", [UInt8](repeating: 0, count: 10))
    if frames > 0 { bytes += chunk("ANIM", [0, 0, 0, 0, loops, 0]) }
    for _ in 0..<frames { bytes += chunk("ANMF", [UInt8](repeating: 0, count: 12) + [250, 0, 0, 0]) }
    return bytes
  }

  private static func mp4(version: UInt8) -> [UInt8] {
    func box(_ type: String, _ data: [UInt8]) -> [UInt8] { [0, 0, 0, UInt8(data.count + 8)] + Array(type.utf8) + data }
    let times = [UInt8](repeating: 0, count: version == 1 ? 16 : 8)
    let length: [UInt8] = version == 1 ? [0, 0, 0, 0, 0, 0, 0x30, 0xD4] : [0, 0, 0x30, 0xD4]
    let header = box("mvhd", [version, 0, 0, 0] + times + [0, 0, 0x03, 0xE8] + length + [UInt8](repeating: 0, count: 20))
    return box("ftyp", Array("isom".utf8)) + box("free", [1, 2, 3]) + box("moov", header)
  }

  private static let pdf = pdf(
    catalog: "/Type /Catalog /MarkInfo << /Marked true >> /StructTreeRoot 3 0 R /Lang (en)", information: "/Title (Form) /Producer (x)")

  private static func pdf(catalog: String, information: String) -> [UInt8] {
    Array(
      "%PDF-1.7\n1 0 obj\n<< \(catalog) >>\nendobj\n5 0 obj\n<< /Title (A bookmark) >>\nendobj\n12 0 obj\n<< \(information) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 12 0 R >>\n%%EOF\n"
        .utf8)
  }
}
