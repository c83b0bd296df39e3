import Foundation
import Testing
import UnitModel

@testable import UnitPackages

/// What every package format keeps, whichever it is.
@Suite("Every package format")
struct PackageFormatTests {
  /// Titles that break careless writers.
  static let hostileTexts = [
    "<script>alert(1)</script>", "a & b < c > d \" e ' f", "]]><!--", "\u{0}\u{1}\u{1B}[31m\u{8}", "line\r\nbreak\ttab",
    "שלום \u{202E}txt.exe", "👩‍👩‍👧‍👦🇫🇮 e\u{301}", "\u{FFFF}\u{FFFE}\u{FEFF}", String(repeating: "long ", count: 2000),
    "a" + String(repeating: "\u{301}", count: 10_000), "", "   ", "%2e%2e/%00", "\\n;,:\"",
  ]

  private func manifest(_ unit: PackagedUnit, _ format: any PackageFormat) -> [UInt8] { format.entries(for: unit).first?.bytes ?? [] }

  /// References of the `file` elements, in order.
  private func references(in manifest: [UInt8]) -> [String] {
    String(decoding: manifest, as: UTF8.self).split(separator: "<file href=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map { String($0) }
    }
  }

  @Test("every file of the folder is in the list, and names are unique") func list() throws {
    let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Sources/UnitPackages/Formats").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }.sorted()
    #expect(files == PackageFormats.all.map { "\(type(of: $0)).swift" }.sorted())
    #expect(Set(PackageFormats.all.map(\.name)).count == PackageFormats.all.count)
    for format in PackageFormats.all { #expect(PackageFormats.named(format.name)?.title == format.title) }
    #expect(PackageFormats.named("nothing") == nil)
  }

  @Test("the manifest lists every file but itself exactly once", arguments: FormatSelection.listing)
  func listing(format: any PackageFormat) throws {
    var unit = sampleUnit()
    unit.files = sampleFiles().map(\.path).sorted(by: PackagePath.precedes)
    let entries = format.entries(for: unit)
    let expected = (unit.files + entries.dropFirst().map(\.path)).sorted(by: PackagePath.precedes)
    let listed = references(in: entries[0].bytes)
    #expect(listed.map { $0.removingPercentEncoding ?? "" } == expected)
    #expect(listed.contains("media/karte%20gro%C3%9F%20%26%20klein.svg"))
    #expect(listed.contains("media/%E6%95%91%E6%80%A5%231.svg"))
    #expect(listed.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") })
  }

  // Needs python3, whose zipfile and XML parser are implementations apart from ours.
  @Test("the package holds what its manifest lists and nothing else", .enabled(if: Tool.python3.isThere), arguments: FormatSelection.listing)
  func package(format: any PackageFormat) throws {
    let script = """
      import sys, zipfile, urllib.parse, xml.etree.ElementTree as tree
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      names = archive.namelist()
      root = tree.fromstring(archive.read(names[0]))
      listed = [urllib.parse.unquote(e.get('href')) for e in root.iter() if e.tag.endswith('}file')]
      assert sorted(listed) == sorted(names[1:]) and len(set(listed)) == len(listed), (listed, names)
      launch = [e.get('href') for e in root.iter() if e.tag.endswith('}resource')]
      assert launch[0] == 'index.html' and 'index.html' in names, launch
      assert names[1:] == sorted(names[1:], key=lambda n: n.encode())
      """
    var deflater = Deflater()
    let schemas = [PackageEntry(path: "common/a.xsd", content: .stored([60]))]
    let package = try Packager.package(sampleUnit(), as: format, files: sampleFiles(), schemas: schemas, deflater: &deflater)
    let result = try withFile(package) { try Tool.python3.run(["-X", "utf8", "-c", script, $0]) }
    #expect(result.code == 0, "\(result.output)")
  }

  @Test("two builds are byte-identical, whatever the order of the files", arguments: PackageFormats.all)
  func identical(format: any PackageFormat) throws {
    var deflater = Deflater()
    var other = Deflater()
    _ = other.compress([UInt8](repeating: 3, count: 50_000))
    let first = try Packager.package(sampleUnit(), as: format, files: sampleFiles(), deflater: &deflater)
    let second = try Packager.package(sampleUnit(), as: format, files: sampleFiles().reversed(), deflater: &other)
    #expect(first == second)
    let pieces = try Packager.pieces(sampleUnit(), as: format, files: sampleFiles(), deflater: &deflater)
    #expect(pieces.flatMap { $0 } == first)
  }

  @Test("a file under the path of a format's own is refused", arguments: FormatSelection.listing)
  func clash(format: any PackageFormat) {
    #expect(throws: ZipError.self) {
      var deflater = Deflater()
      let path = format.entries(for: sampleUnit())[0].path
      _ = try Packager.package(
        sampleUnit(), as: format, files: [PackageEntry(path: path, content: .stored([]))], deflater: &deflater)
    }
  }

  // Needs the official schemas, which are not ours to ship, and xmllint.
  @Test("the manifest is valid against the official schemas", .enabled(if: OfficialSchemas.areThere), arguments: FormatSelection.validated)
  func valid(format: any PackageFormat) throws {
    var unit = sampleUnit()
    unit.files = sampleFiles().map(\.path).sorted(by: PackagePath.precedes)
    let complaint = try OfficialSchemas.complaint(about: manifest(unit, format), format: format)
    #expect(complaint == nil, "\(complaint ?? "")")
    let bare = PackagedUnit(id: "x", slug: "x", language: .undetermined, title: "", version: "")
    let complaintAboutBare = try OfficialSchemas.complaint(about: manifest(bare, format), format: format)
    #expect(complaintAboutBare == nil, "\(complaintAboutBare ?? "")")
  }

  // Needs the official schemas, which are not ours to ship, and xmllint.
  @Test("so it is with hostile texts everywhere", .enabled(if: OfficialSchemas.areThere), arguments: FormatSelection.validated)
  func hostile(format: any PackageFormat) throws {
    for text in Self.hostileTexts {
      var unit = sampleUnit()
      (unit.id, unit.slug, unit.title, unit.summary, unit.version) = (text, text, text, text, text)
      (unit.keywords, unit.authors, unit.publisher, unit.licence, unit.siteURL) = ([text], [text], text, text, text)
      unit.outcomes = [PackagedUnit.Outcome(id: text, text: text)]
      #expect(try OfficialSchemas.complaint(about: manifest(unit, format), format: format) == nil, "\(text.prefix(40))")
    }
  }

  @Test("the identifier stays the same over versions and texts, and differs by unit, language and format") func identifiers() {
    let unit = sampleUnit()
    var rebuilt = unit
    (rebuilt.version, rebuilt.title, rebuilt.slug, rebuilt.files) = ("9.0.0", "Another", "moved", ["a.html"])
    var translated = unit
    translated.language = LanguageTag("fi") ?? .undetermined
    var identifiers = Set<String>()
    for format in FormatSelection.validated {
      let identifier = ManifestIdentifier(of: unit, format: format.name).text
      #expect(ManifestIdentifier(of: rebuilt, format: format.name).text == identifier)
      #expect(String(decoding: manifest(unit, format), as: UTF8.self).contains(identifier))
      identifiers.insert(identifier)
      identifiers.insert(ManifestIdentifier(of: translated, format: format.name).text)
    }
    #expect(identifiers.count == FormatSelection.validated.count * 2)
    #expect(identifiers.contains("waymark.scorm12.emergency-abroad.en"))
  }

  @Test("different ids stay different, short enough and of plain characters") func identifierEscaping() {
    let ids = Self.hostileTexts + ["a b", "a-b", "a_b", "a.b", "a.20b", "é", String(repeating: "x", count: 101), String(repeating: "x", count: 102)]
    let identifiers = ids.map { id in
      ManifestIdentifier(of: PackagedUnit(id: id, slug: "s", language: .english, title: "t"), format: "scorm12").text
    }
    #expect(Set(identifiers).count == ids.count)
    for identifier in identifiers {
      #expect(identifier.utf8.count <= 160)
      #expect(identifier.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
    }
  }
}
