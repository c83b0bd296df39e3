import Foundation
import Testing
import UnitMarkup
import UnitModel

@testable import UnitPackages

/// Packages of any origin, judged.
@Suite("Judging packages")
struct VerificationTests {
  private func archive(_ files: [(String, String)]) throws -> [UInt8] {
    var deflater = Deflater()
    return try ZipArchive.archive(files.map { PackageEntry(path: $0.0, content: deflater.compress(Array($0.1.utf8))) })
  }

  private func ids(_ bytes: [UInt8]) -> [String] { PackageVerification.verify(bytes, name: "p.zip").findings.map(\.diagnostic.id) }

  private static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest identifier="unit.a" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
      <organizations default="o"><organization identifier="o"><title>A</title>
        <item identifier="i" identifierref="r"><title>A</title></item></organization></organizations>
      <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
        <file href="index.html"/><file href="a.js"/></resource></resources>
    </manifest>
    """
  private static let script = "API.LMSInitialize(''); API.LMSSetValue('cmi.core.exit', 'suspend'); onpagehide = () => API.LMSFinish('');"
  private static let page = "<!DOCTYPE html><html><body><script src=\"a.js\"></script></body></html>"

  private func package(_ manifest: String = Self.manifest, page: String = Self.page, script: String = Self.script, more: [(String, String)] = [])
    throws -> [UInt8]
  {
    try archive([("imsmanifest.xml", manifest), ("index.html", page), ("a.js", script)] + more)
  }

  @Test("Waymark's own packages are good", arguments: FormatSelection.scorm + [CMI5()])
  func own(format: any PackageFormat) throws {
    var deflater = Deflater()
    let page = Array("<!DOCTYPE html><html><body><p>Hello</p></body></html>".utf8)
    let start = format.name == "scorm12" ? "LMSInitialize LMSFinish cmi.core.exit" : "Initialize Terminate cmi.exit"
    let files = [("index.html", page), ("assets/package.js", Array(start.utf8))].map { PackageEntry(path: $0.0, content: deflater.compress($0.1)) }
    let package = try Packager.package(sampleUnit(), as: format, files: files, deflater: &deflater)
    let verification = PackageVerification.verify(package, name: "p.zip")
    #expect(verification.findings.map(\.diagnostic.message) == [])
    #expect(verification.title?.hasPrefix(format.name == "cmi5" ? "cmi5" : "SCORM") == true)
  }

  @Test("a small package of another hand is good") func good() throws { #expect(try ids(package()) == []) }

  @Test("what is wrong in a manifest is found at its line") func manifest() throws {
    func verify(_ old: String, _ new: String) throws -> [String] { try ids(package(Self.manifest.replacingOccurrences(of: old, with: new))) }
    #expect(try verify("</manifest>", "") == ["manifest-malformed"])
    #expect(try Set(verify("href=\"a.js\"", "href=\"b.js\"")) == ["manifest-file-missing", "manifest-file-unlisted"])
    #expect(try verify("identifierref=\"r\"", "identifierref=\"q\"").contains("manifest-reference"))
    #expect(try verify("default=\"o\"", "default=\"x\"") == ["manifest-reference"])
    #expect(try verify("identifier=\"i\"", "identifier=\"o\"") == ["manifest-identifier-duplicate"])
    #expect(try verify("identifier=\"unit.a\"", "").allSatisfy { $0 == "manifest-schema" })
    #expect(try verify("identifier=\"unit.a\"", "identifier=\"_1699999999999\"") == ["manifest-identifier-generated"])
    #expect(try verify("adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"asset\"") == ["manifest-no-sco"])
    #expect(try verify("<title>A</title></item>", "<title>A</title><adlcp:masteryscore>80</adlcp:masteryscore></item>") == ["platform-mastery-score"])
    #expect(try verify("<organizations default", "<wrong/><organizations default").contains("manifest-schema"))
    #expect(try verify("imscp_rootv1p1p2", "unknown") == ["manifest-unknown"])
    let found = PackageVerification.verify(try package(Self.manifest.replacingOccurrences(of: "href=\"a.js\"", with: "href=\"b.js\"")), name: "p.zip")
      .findings
    #expect(found.contains { $0.file == "p.zip/imsmanifest.xml" && $0.start.line == 6 })
  }

  @Test("references with folders, queries and escapes are followed") func references() throws {
    let manifest = Self.manifest.replacingOccurrences(of: "href=\"a.js\"", with: "href=\"./x/../a%2ejs?v=1#top\"")
    #expect(try ids(package(manifest)) == [])
    #expect(PackageReference("../../x", in: "a/b/") == .inside("x"))
    #expect(PackageReference("../x") == .outside)
    #expect(PackageReference("//host/x") == .remote)
    #expect(PackageReference(" HTTPS://host/x") == .remote)
    #expect(PackageReference("data:image/png;base64,AA") == .nothing)
    #expect(PackageReference("#a") == .nothing)
    #expect(PackageReference("a%20b%C3%A9.js") == .inside("a bé.js"))
    #expect(PackageReference("50%+1%zz%4") == .inside("50%+1%zz%4"), "a sign before a digit is no digit")
  }

  @Test("known traps of platforms are warnings") func traps() throws {
    #expect(try ids(package(script: "nothing")) == ["platform-silent"])
    #expect(try ids(package(script: "LMSInitialize")) == ["platform-no-exit", "platform-no-finish"])
    #expect(try ids(package(script: Self.script.replacingOccurrences(of: "onpagehide", with: "onbeforeunload"))) == ["platform-unload"])
    #expect(try Set(ids(package(more: [("m.mjs", "")]))) == ["platform-module-script", "manifest-file-unlisted"])
  }

  @Test("pages and styles that reach out, or load what is missing") func pages() throws {
    #expect(try ids(package(page: Self.page + "<img src=\"https://example.org/a.png\">")) == ["package-remote"])
    #expect(try ids(package(page: Self.page + "<link rel=\"stylesheet\" href=\"//cdn.example/x.css\">")) == ["package-remote"])
    #expect(try ids(package(page: Self.page + "<a href=\"https://example.org/\">out</a><link rel=\"license\" href=\"https://example.org/\">")) == [])
    #expect(try ids(package(page: Self.page + "<img src=\"gone.png\">")) == ["package-file-missing"])
    let listing = Self.manifest.replacingOccurrences(of: "<file href=\"a.js\"/>", with: "<file href=\"a.js\"/><file href=\"s.css\"/>")
    for style in ["a { background: url( 'http://x/y.png' ) }", "@import \"//x/y.css\";", "@import url(http://x/y.css)"] {
      #expect(try ids(package(listing, more: [("s.css", style)])) == ["package-remote"], "\(style)")
    }
    #expect(try ids(package(listing, more: [("s.css", "a { background: url(data:image/png;base64,AA) }")])) == [])
  }

  @Test("archives that no platform should open") func archives() throws {
    #expect(ids([]) == ["package-unreadable"])
    #expect(ids(Array("hello".utf8)) == ["package-unreadable"])
    #expect(try ids(archive([("a.html", "x")])) == ["manifest-missing"])
    #expect(try ids(archive([("course/imsmanifest.xml", Self.manifest)])) == ["package-wrapper-folder"])
    #expect(try ids(package(more: [("__MACOSX/._a", "x")])).contains("package-foreign-file"))
    #expect(try ids(package(more: [("A.JS", "x")])).contains("package-case-equal"))
    func renamed(_ name: String, _ other: String) throws -> [UInt8] {
      let bytes = try package(more: [(name, "x")])
      return Array(String(decoding: bytes.map { $0 }, as: Unicode.UTF8.self).utf8).isEmpty ? [] : replace(name, other, in: bytes)
    }
    #expect(try ids(renamed("xx/a.txt", "../a.txt")).contains("package-path-unsafe"))
    #expect(try ids(renamed("xxxxxxx", "C:/a/bc")).contains("package-path-unsafe"))
    #expect(try ids(renamed("b.js", "a.js")).contains("package-duplicate"))
    var linked = try package()
    mark(&linked, attributes: 0o120777)
    #expect(ids(linked).contains("package-link"))
  }

  private func replace(_ old: String, _ new: String, in bytes: [UInt8]) -> [UInt8] {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    var bytes = bytes
    for index in 0...(bytes.count - old.count) where Array(bytes[index..<index + old.count]) == old {
      bytes.replaceSubrange(index..<index + old.count, with: new)
    }
    return bytes
  }

  /// Sets the mode of the first entry of the directory.
  private func mark(_ bytes: inout [UInt8], attributes: UInt32) {
    for index in 0..<bytes.count - 42 where Array(bytes[index..<index + 4]) == [0x50, 0x4B, 1, 2] {
      bytes[index + 40] = UInt8(attributes & 0xFF)
      bytes[index + 41] = UInt8(attributes >> 8)
      return
    }
  }

  @Test("a file that unpacks to far more than it is, is not unpacked") func bomb() throws {
    var deflater = Deflater()
    let zeros = deflater.compress([UInt8](repeating: 0, count: 20_000_000))
    #expect(try ids(ZipArchive.archive([PackageEntry(path: "a", content: zeros)])).contains("package-bomb"))
  }

  @Test("no bytes crash it: cut at every length, and changed at every place") func mutations() throws {
    let whole = try package(more: [("s/x.css", "url(a)")])
    for length in stride(from: 0, to: whole.count, by: 7) { _ = ids(Array(whole[..<length])) }
    var random = UInt64(1)
    for index in whole.indices {
      var changed = whole
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      changed[index] = UInt8(truncatingIfNeeded: random >> 33)
      _ = ids(changed)
    }
    for byte in [0xFF, 0x00] as [UInt8] {
      for index in whole.indices.suffix(400) {
        var changed = whole
        for place in index..<min(index + 4, whole.count) { changed[place] = byte }
        _ = ids(changed)
      }
    }
  }

  // Needs the samples of the specification, which are not ours to ship.
  @Test("cmi5's own samples, valid and invalid", .enabled(if: OfficialSchemas.areThere)) func samples() throws {
    let folder = (OfficialSchemas.folder ?? "") + "/cmi5/samples"
    let isInvalid: (String) -> Bool = { $0.hasPrefix("lts_20") }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      let addresses = try XMLTree(bytes).elements.filter { $0.name == "url" }.map(\.text)
      // Those that are wrong as a package lack a page in it; those without a package are judged alone.
      let isAlone = name.contains("no-zip")
      var entries = [PackageEntry(path: "cmi5.xml", content: .stored(bytes))]
      let pages = addresses.compactMap { if case .inside(let path) = PackageReference($0) { path } else { nil } }
      if !name.contains("no-reference") { entries += Set(pages).map { PackageEntry(path: $0, content: .stored([])) } }
      let findings = try PackageVerification.verify(isAlone ? bytes : ZipArchive.archive(entries), name: name).findings
      let errors = findings.filter { $0.diagnostic.severity == .error }.map(\.diagnostic.message)
      #expect(errors.isEmpty != isInvalid(name), "\(name): \(errors)")
    }
  }

  @Test("hostile XML is refused without being expanded") func entities() throws {
    let bomb = "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><manifest>&b;</manifest>"
    #expect(try ids(archive([("imsmanifest.xml", bomb)])) == ["manifest-malformed"])
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(try ids(archive([("imsmanifest.xml", deep)])) == ["manifest-malformed"])
  }
}
