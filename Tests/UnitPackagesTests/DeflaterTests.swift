import Testing

@testable import UnitPackages

@Suite("Deflating")
struct DeflaterTests {
  @Test("text shrinks and keeps its size and checksum")
  func text() {
    var deflater = Deflater()
    let content = deflater.compress([UInt8](repeating: 97, count: 1000))
    #expect(content.method == .deflated)
    #expect(content.size == 1000)
    #expect(content.bytes.count < 30)
    #expect(content.crc32 == CompressedContent.stored([UInt8](repeating: 97, count: 1000)).crc32)
  }

  @Test("the check value of CRC-32") func checksum() {
    #expect(CompressedContent.stored(Array("123456789".utf8)).crc32 == 0xCBF4_3926)
  }

  @Test("what does not shrink is stored", arguments: [[], [7], Array(0...255)] as [[UInt8]])
  func incompressible(bytes: [UInt8]) {
    var deflater = Deflater()
    let content = deflater.compress(bytes)
    #expect(content.method == .stored)
    #expect(content.bytes == bytes)
  }

  @Test("a large file, then a small one, through the same buffer") func reuse() {
    var deflater = Deflater()
    var fresh = Deflater()
    _ = deflater.compress([UInt8](repeating: 1, count: 100_000))
    let small = Array("<p>one two</p><p>one two</p><p>one two</p>".utf8)
    #expect(deflater.compress(small).bytes == fresh.compress(small).bytes)
  }

  @Test("a gzip file tells no time, and its size last") func gzip() {
    var deflater = Deflater()
    let file = deflater.gzip([UInt8](repeating: 97, count: 1000)) ?? []
    #expect(file.starts(with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]) && file.count < 50)
    #expect(file.suffix(4) == [0xE8, 0x03, 0, 0])
    #expect(deflater.gzip(Array(0...255)) == nil)
  }

  @Test("media that is compressed already is stored untried", arguments: ["a.png", "media/b.JPG", "c.d.mp4", "e.woff2"])
  func media(path: String) {
    var deflater = Deflater()
    #expect(deflater.compress([UInt8](repeating: 0, count: 99), path: path).method == .stored)
  }

  @Test("other files are tried", arguments: ["index.html", "png", "a.png/b", "x.svg", ""])
  func others(path: String) { #expect(!CompressedContent.isCompressedFormat(path)) }
}
