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
