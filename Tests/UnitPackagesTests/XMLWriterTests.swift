import Testing
import UnitMarkup

@Suite("Writing XML")
struct XMLWriterTests {
  private func written(_ body: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    body(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test("elements are indented; what is empty closes itself; nil attributes are left out") func structure() {
    let text = written { xml in
      xml.element("a", ["x": "1", "y": nil]) { xml in
        xml.element("b", text: "two")
        xml.element("c", ["z": ""])
        xml.element("d") { _ in }
      }
    }
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a x="1">
        <b>two</b>
        <c z=""/>
        <d/>
      </a>

      """
    #expect(text == expected)
  }

  @Test("text and attributes are escaped") func escaping() {
    let hostile = "<script>\"'&\t\n\r]]>"
    let text = written { $0.element("a", ["x": hostile], text: hostile) }
    #expect(text.hasSuffix(#"<a x="&lt;script&gt;&quot;'&amp;&#9;&#10;&#13;]]&gt;">&lt;script&gt;"'&amp;"# + "\t\n&#13;]]&gt;</a>\n"))
  }

  @Test("characters XML does not allow are left out, others stay") func characters() {
    let text = written { $0.element("a", text: "0\u{0}\u{1B}\u{8}\u{FFFE}\u{FFFF}1\u{FFFD}\u{7F}\u{10FFFF}\u{FF0D}😀ש") }
    #expect(text.hasSuffix("<a>01\u{FFFD}\u{7F}\u{10FFFF}\u{FF0D}😀ש</a>\n"))
  }
}
