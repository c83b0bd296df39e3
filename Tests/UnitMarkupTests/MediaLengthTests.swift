import Testing

@testable import UnitMarkup

/// How long films and recordings are, read from bytes written by their formats' own rules, and from bytes that lie.
@Suite struct MediaLengthTests {
  @Test func `a WebM says how long it is, in its own ticks`() {
    #expect(MediaLength.read(SoundBytes.webM(duration: 12_500)) == 12.5)
    #expect(MediaLength.read(SoundBytes.webM(duration: 12_500, isLong: false)) == 12.5)
    #expect(MediaLength.read(SoundBytes.webM(duration: 12_500, isSizeKnown: false)) == 12.5)
    #expect(MediaLength.read(SoundBytes.webM(duration: 125, scale: 100_000_000)) == 12.5)
    #expect(MediaLength.read(SoundBytes.webM(duration: nil)) == nil)
  }

  @Test(arguments: [true, false]) func `a WebM that does not say how long it is ends with its last block`(isSizeKnown: Bool) {
    // Two clusters of blocks, the second with a group; the last block begins 2.5 s behind the cluster's 10 s.
    func cluster(_ seconds: UInt8, _ blocks: [UInt8]) -> [UInt8] {
      let ticks = Int(seconds) * 1000
      let content = [0xE7, 0x82, UInt8(ticks >> 8), UInt8(ticks & 255)] + blocks
      return [0x1F, 0x43, 0xB6, 0x75, isSizeKnown ? 0x80 | UInt8(content.count) : 0xFF] + content
    }
    let simple: [UInt8] = [0xA3, 0x85, 0x81, 0x00, 0x10, 0x80, 0x55]
    let group: [UInt8] = [0xA0, 0x87, 0xA1, 0x85, 0x81, 0x09, 0xC4, 0x80, 0x55]
    let bytes = SoundBytes.webM(duration: nil, isSizeKnown: false) + cluster(0, simple + simple) + cluster(10, simple + group + simple)
    #expect(MediaLength.read(bytes) == 12.5)
  }

  @Test func `an MP3 has the length of its frames, or the one its first frame says`() {
    #expect(MediaLength.read(SoundBytes.mp3(frames: 100)).map { Int(($0 * 1000).rounded()) } == 2612)
    #expect(MediaLength.read(SoundBytes.mp3(frames: 2, says: 38_281)).map { Int($0) } == 999)
    #expect(MediaLength.read(SoundBytes.mp3(frames: 2, says: 38_281, tag: true)).map { Int($0) } == 999)
  }

  @Test(arguments: [SoundBytes.Codec.opus, .vorbis, .flac, .speex, .theora]) func `an Ogg file ends where its last page says`(codec: SoundBytes.Codec)
  {
    #expect(MediaLength.read(SoundBytes.ogg(codec, seconds: 95)) == 95)
  }

  @Test func `what says nothing true has no length`() {
    let webM = SoundBytes.webM(duration: 12_500)
    for value in [Double.nan, .infinity, -1, 0] { #expect(MediaLength.read(SoundBytes.webM(duration: value)) == nil) }
    #expect(MediaLength.read(Array(webM.prefix(20))) == nil)
    // Sizes beyond the file, and elements within elements for ever.
    #expect(MediaLength.read(WebMLength.signature + [UInt8](repeating: 0xFF, count: 400)) == nil)
    #expect(MediaLength.read(WebMLength.signature + [0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE]) == nil)
    #expect(MediaLength.read(Array("OggS".utf8) + [UInt8](repeating: 0xFF, count: 400)) == nil)
    #expect(MediaLength.read(Array(SoundBytes.ogg(.opus, seconds: 3).dropLast(2)) + Array("OggS".utf8)) == nil)
    #expect(MediaLength.read(Array("ID3".utf8) + [4, 0, 0x10, 0x7F, 0x7F, 0x7F, 0x7F]) == nil)
    #expect(MediaLength.read([0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 1, count: 100_000)) == nil)
    #expect(MediaLength.read([0xFF, 0xF1, 0x50, 0x80] + [UInt8](repeating: 0, count: 100)) == nil)
  }

  @Test(arguments: 0..<400) func `broken files are read without harm`(seed: Int) {
    let samples = [
      SoundBytes.webM(duration: 12_500, scale: 1_000_000), SoundBytes.webM(duration: 9, isSizeKnown: false), SoundBytes.mp3(frames: 5),
      SoundBytes.mp3(frames: 2, says: 100, tag: true), SoundBytes.ogg(.vorbis, seconds: 3), SoundBytes.ogg(.theora, seconds: 3),
    ]
    var bytes = samples[seed % samples.count]
    for step in 1...4 { bytes[(seed &* 7919 &* step) % min(bytes.count, 120)] = UInt8(truncatingIfNeeded: seed &* 31 &* step) }
    bytes.removeLast((seed * 13) % (bytes.count / 2))
    _ = MediaLength.read(bytes)
  }
}
