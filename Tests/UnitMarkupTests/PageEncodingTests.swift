import Testing
import UnitMarkup

/// Which characters the bytes of a page stand for.
@Suite struct PageEncodingTests {
  private let page = "<title>Färja – 7 €</title>"

  private func read(_ bytes: [UInt8]) -> String { String(decoding: PageEncoding.utf8(bytes), as: UTF8.self) }

  @Test func `a byte order mark tells UTF-16 of either order`() {
    let units = Array(page.utf16)
    #expect(read([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == page)
    #expect(read([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == page)
    #expect(read([0xFF, 0xFE, 0x41]) == "")
  }

  @Test func `what is UTF-8 stays as it is, whatever it says of itself`() {
    let bytes = Array((#"<meta charset="iso-8859-1">"# + page).utf8)
    #expect(PageEncoding.utf8(bytes) == bytes)
  }

  @Test(arguments: [
    "", #"<meta charset="ISO-8859-1">"#, "<meta content='text/html; charset=latin1'>", #"<?xml version="1.0" encoding="windows-1252"?>"#,
  ])
  func `bytes that are no UTF-8 are Windows-1252 unless the page says another`(head: String) {
    let bytes: [UInt8] = Array(head.utf8) + [0x46, 0xE4, 0x72, 0x6A, 0x61, 0x20, 0x96, 0x20, 0x80]
    #expect(read(bytes) == head + "Färja – €")
  }

  @Test func `an encoding that is not read leaves the bytes alone`() {
    let bytes = Array("<meta charset=shift_jis>".utf8) + [0x82, 0xA0]
    #expect(PageEncoding.utf8(bytes) == bytes)
  }
}
