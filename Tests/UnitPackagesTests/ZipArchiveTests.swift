import Foundation
import Testing

@testable import UnitPackages

@Suite("Zip archives")
struct ZipArchiveTests {
  @Test("every byte of a tiny archive") func bytes() throws {
    let entry = PackageEntry(path: "a.txt", content: .stored(Array("hi".utf8)))
    let name = Array("a.txt".utf8)
    let common: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0xAC, 0x2A, 0x93, 0xD8, 2, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, 0]
    let local = [0x50, 0x4B, 3, 4] + common + name + Array("hi".utf8)
    let directory = [0x50, 0x4B, 1, 2, 20, 3] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0xA4, 0x81, 0, 0, 0, 0] + name
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 51, 0, 0, 0, 37, 0, 0, 0, 0, 0]
    #expect(try ZipArchive.archive([entry]) == local + directory + end)
  }

  @Test("an empty archive is the end record alone") func empty() throws {
    #expect(try ZipArchive.archive([]) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test("the UTF-8 flag for names beyond ASCII only") func utf8() throws {
    let bytes = try ZipArchive.archive([PackageEntry(path: "ä", content: .stored([]))])
    #expect(bytes[6] == 0 && bytes[7] == 8)
  }

  @Test("the pieces are the archive, and equal twice") func pieces() throws {
    let archive = try ZipArchive.archive(sampleFiles())
    #expect(try ZipArchive.pieces(sampleFiles()).flatMap { $0 } == archive)
    #expect(try ZipArchive.archive(sampleFiles()) == archive)
  }

  @Test(
    "paths that could write elsewhere are refused",
    arguments: ["", "/a", "a/../b", "..", "./a", "a//b", "a/", "a\\b", "C:/a", "a\u{0}b", "a\nb", String(repeating: "x", count: 65_536)])
  func unsafe(path: String) {
    #expect(throws: ZipError.unsafePath(path)) { try ZipArchive.archive([PackageEntry(path: path, content: .stored([]))]) }
  }

  @Test("the same path twice is refused, in any of its Unicode forms") func duplicates() {
    let entries = ["e\u{301}.html", "\u{E9}.html"].map { PackageEntry(path: $0, content: .stored([])) }
    #expect(throws: ZipError.duplicate("\u{E9}.html")) { try ZipArchive.archive(entries) }
  }

  @Test("what needs zip64 is refused") func limits() {
    let content = CompressedContent(crc32: 0, size: 1 << 32, method: .deflated, bytes: [])
    #expect(throws: ZipError.tooLarge("big")) { try ZipArchive.archive([PackageEntry(path: "big", content: content)]) }
    let many = (0..<65_536).map { PackageEntry(path: String($0), content: .stored([])) }
    #expect(throws: ZipError.tooManyEntries(65_536)) { try ZipArchive.archive(many) }
  }

  // Needs python3, whose zipfile is an implementation apart from ours.
  @Test("Python reads every name, byte, mode and time", .enabled(if: Tool.python3.isThere))
  func python() throws {
    let script = """
      import sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for entry in archive.infolist():
        data = archive.read(entry)
        print(entry.filename, len(data), entry.compress_type, entry.date_time == (1980, 1, 1, 0, 0, 0), oct(entry.external_attr >> 16))
      """
    let files = sampleFiles()
    let result = try withFile(ZipArchive.archive(files)) { try Tool.python3.run(["-X", "utf8", "-c", script, $0]) }
    let expected = files.map { "\($0.path) \($0.content.size) \($0.content.method.rawValue) True 0o100644\n" }.joined()
    #expect(result.code == 0)
    #expect(result.output == expected)
  }

  // Needs Info-ZIP.
  @Test("unzip finds no fault", .enabled(if: Tool.unzip.isThere))
  func infoZip() throws {
    let result = try withFile(ZipArchive.archive(sampleFiles())) { try Tool.unzip.run(["-tq", $0]) }
    #expect(result.code == 0, "\(result.output)")
  }
}
