import Testing

@testable import UnitSite

/// Scripts and style sheets without what only their authors read.
@Suite("Lean scripts and styles")
struct LeanTextTests {
  private func lean(_ text: String, _ path: String = "a.js") -> String {
    String(decoding: LeanText.lean(Array(text.utf8), path: path), as: UTF8.self)
  }

  @Test("comments on lines of their own, indentation and empty lines go") func whole() {
    #expect(lean("/**\n * What it is.\n */\n\n  const a = 1; // stays\n  // goes\n\tb();\n") == "const a = 1; // stays\nb();\n")
    #expect(lean("/* a */ .b { color: red; }\n  /* c\n   d */ e { }\n", "a.css") == ".b { color: red; }\ne { }\n")
    #expect(lean("// no comment in a style sheet\n", "a.css") == "// no comment in a style sheet\n")
    #expect(lean("/* one *//* two */\nx();\n") == "x();\n")
  }

  @Test("what only looks like a comment stays") func signs() {
    #expect(lean("  const a = 'http://x/*y*/';\n") == "const a = 'http://x/*y*/';\n")
    #expect(lean("a { background: url(//x/y) }\n", "a.css") == "a { background: url(//x/y) }\n")
  }

  @Test("a text in backticks over several lines, a comment without end, and other files leave all as it is") func untouched() {
    for text in ["const a = `\n  // kept\n`;\n", "a();\n/* b\n", "  a\n"] {
      #expect(lean(text, text == "  a\n" ? "a.html" : "a.js") == text)
    }
  }
}
