import Foundation
import Testing

@testable import UnitCompiler

/// The real disk, in a folder of its own.
@Suite struct DiskWorldTests {
  private let world = DiskWorld()
  private let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "disk-world-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path
  }

  @Test(arguments: [0o600, 0o644, 0o664]) func `a file that is written anew keeps its rights`(rights: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/unit.md"
    try world.write([Array("old".utf8)], to: path)
    try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
    try world.write([Array("new".utf8)], to: path)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == rights)
    #expect(try world.read(path) == Array("new".utf8))
  }

  @Test func `a new folder is put in its place as a whole, an old one is left as it is`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let world = DiskWorld(temporaryFolder: "\(folder)/temporary")
    let files = [(path: "index.html", pieces: [Array("a".utf8), Array("b".utf8)]), (path: "media/card.svg", pieces: [Array("<svg/>".utf8)])]
    let stamps = try world.write(files, asFolder: "\(folder)/site/unit")
    #expect(try world.read("\(folder)/site/unit/index.html") == Array("ab".utf8))
    #expect(stamps == files.compactMap { world.stamp(of: "\(folder)/site/unit/\($0.path)") })
    #expect(stamps?.count == 2 && world.names(in: "\(folder)/temporary").isEmpty)
    #expect(try world.write([(path: "other.html", pieces: [])], asFolder: "\(folder)/site/unit") == nil)
    #expect(world.names(in: "\(folder)/site/unit") == ["index.html", "media"] && world.names(in: "\(folder)/temporary").isEmpty)
  }

  @Test func `a link to a folder is listed and not followed, one to a file is not listed`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try world.write([Array("text".utf8)], to: "\(folder)/real/unit.md")
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/linked", withDestinationPath: "\(folder)/real")
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/text", withDestinationPath: "\(folder)/real/unit.md")
    #expect(world.folders(in: folder) == ["linked", "real"])
    let linked = UnitFolder(slug: "linked", at: "\(folder)/linked", in: world)
    #expect(linked.isLink && linked.texts.isEmpty)
    #expect(UnitFolder(slug: "real", at: "\(folder)/real", in: world).texts.map(\.path) == ["unit.md"])
  }
}
