import Testing
import UnitMarkup

/// Reading HTML as browsers do. Trees are written as in `<p>{text}`, implied elements included.
@Suite struct HTMLParserTests {
  @Test(arguments: [
    ("<p>One<p>Two", "html{head{} body{p{One} p{Two}}}"),
    ("<!DOCTYPE html><title>A</title><p>One", "html{head{title{A}} body{p{One}}}"),
    ("<ul><li>One<li>Two</ul>", "html{head{} body{ul{li{One} li{Two}}}}"),
    ("<dl><dt>A<dd>B<dt>C</dl>", "html{head{} body{dl{dt{A} dd{B} dt{C}}}}"),
    ("<table><tr><td>1<td>2<tr><th>3</table>", "html{head{} body{table{tbody{tr{td{1} td{2}} tr{th{3}}}}}}"),
    ("<table>stray<tr><td>1</table>", "html{head{} body{stray table{tbody{tr{td{1}}}}}}"),
    ("<table><caption>A<tr><td>1</table>", "html{head{} body{table{caption{A} tbody{tr{td{1}}}}}}"),
    ("<table><col><tr><td><table><tr><td>1</table></table>", "html{head{} body{table{colgroup{col{}} tbody{tr{td{table{tbody{tr{td{1}}}}}}}}}}"),
    ("<p>a<div>b</div>c", "html{head{} body{p{a} div{b} c}}"),
    ("<b>1<p>2</b>3</p>", "html{head{} body{b{1} p{b{2} 3}}}"),
    ("<p><b>1<p>2", "html{head{} body{p{b{1}} p{b{2}}}}"),
    ("<a href=1>x<a href=2>y", "html{head{} body{a{x} a{y}}}"),
    ("<select><option>1<option>2<optgroup><option>3</select>", "html{head{} body{select{option{1} option{2} optgroup{option{3}}}}}"),
    ("<svg><title>A</title><circle/><p>B", "html{head{} body{svg{title{A} circle{}} p{B}}}"),
    ("<svg><foreignObject><p>A</p></foreignObject><g/></svg>B", "html{head{} body{svg{foreignobject{p{A}} g{}} B}}"),
    ("<math><mi>x</mi></math>", "html{head{} body{math{mi{x}}}}"),
    ("<script>if (a < b) '</p>'</script>x", "html{head{script{if (a < b) '</p>'}} body{x}}"),
    ("<script><!-- <script> </script> --></script>x", "html{head{script{<!-- <script> </script> -->}} body{x}}"),
    ("<textarea><p>x</textarea>y", "html{head{} body{textarea{<p>x} y}}"),
    ("<template><tr><td>x</template>y", "html{head{template{}} body{y}}"),
    ("<h1>A<h2>B", "html{head{} body{h1{A} h2{B}}}"),
    ("<button>A<button>B", "html{head{} body{button{A} button{B}}}"),
    ("a</br>b</p>c", "html{head{} body{a br{} b p{} c}}"),
    ("<!-- x --><!DOCTYPE html><html lang=en><body>x</body></html> y", "html{head{} body{x  y}}"),
    ("<p>a < b && c <3", "html{head{} body{p{a < b && c <3}}}"),
    ("<p a='x>y' b=1/2 c>z", "html{head{} body{p{z}}}"),
    ("<ruby>A<rt>b<rt>c</ruby>", "html{head{} body{ruby{A rt{b} rt{c}}}}"),
    ("<p>cut off <a href=\"x", "html{head{} body{p{cut off }}}"),
    ("<noscript><p>x</p></noscript><p>y", "html{head{noscript{<p>x</p>}} body{p{y}}}"),
    ("<math><annotation-xml><p>x", "html{head{} body{math{annotation-xml{}} p{x}}}"),
    ("<math><annotation-xml encoding=text/html><p>x", "html{head{} body{math{annotation-xml{p{x}}}}}"),
    ("<p><b>1<p></br>2", "html{head{} body{p{b{1}} p{b{br{} 2}}}}"),
    ("<p><b a=1><b a=1 ><b a='1'><b a=1 >1<p>2", "html{head{} body{p{b{b{b{b{1}}}}} p{b{b{b{2}}}}}}"),
    ("<head><link></head>\n<body><p>x", "html{head{link{}} body{p{x}}}"),
  ]) func `a tree is that of a browser`(source: String, expected: String) {
    #expect(drawn(HTMLParser.read(Array(source.utf8)).tree) == expected)
  }

  @Test func `values and texts have their character references resolved, and keep their place`() throws {
    let source = "<p title='a &amp; b&lt;c &copy=1 &eacute; &#x41;&#128;'>2 &times 3 &notit; &unknown; &nbsp;</p>"
    let tree = HTMLParser.read(Array(source.utf8)).tree
    let paragraph = try #require(tree.elements("p").first)
    #expect(tree.attribute("title", of: paragraph) == "a & b<c &copy=1 é A€")
    #expect(tree.text(of: paragraph) == "2 × 3 ¬it; &unknown; \u{A0}")
    #expect(String(decoding: tree.bytes[tree.nodes[paragraph].range], as: UTF8.self) == source.prefix { $0 != ">" } + ">")
    #expect(tree.name(of: paragraph) == "p")
    #expect(tree.attributes[tree.nodes[paragraph].attributes].map { tree.name(of: $0) } == ["title"])
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 20_000), String(repeating: "<b><p>", count: 10_000), String(repeating: "<a href=x><table>", count: 5_000),
    String(repeating: "<svg><p>", count: 5_000), String(repeating: "<i id=a><b class=b>", count: 5_000) + String(repeating: "<p>x", count: 5_000),
    String(repeating: "</b></p>", count: 10_000), String(repeating: "<select><option>", count: 10_000),
    "<!--" + String(repeating: "-", count: 100_000),
    "<a " + String(repeating: "x=1 ", count: 50_000), String(repeating: "<template>", count: 5_000), String(repeating: "<li><ul>", count: 10_000),
    "<script>" + String(repeating: "<!--<script>", count: 20_000), String(repeating: "<", count: 100_000), String(repeating: "&#", count: 100_000),
  ]) func `hostile pages give trees of bounded size and depth`(source: String) {
    let bytes = Array(source.utf8)
    let tree = HTMLParser.read(bytes).tree
    #expect(tree.nodes.count <= bytes.count + 2000)
    var depths = [Int](repeating: 0, count: tree.nodes.count)
    for node in tree.nodes.indices where tree.nodes[node].parent >= 0 { depths[node] = depths[tree.nodes[node].parent] + 1 }
    #expect((depths.max() ?? 0) <= 600)
    #expect(tree.nodes.indices.allSatisfy { tree.nodes[$0].end <= tree.nodes.count && tree.nodes[$0].parent < $0 })
  }

  @Test func `any bytes give a tree`() {
    var state: UInt64 = 42
    let pieces = [
      "<p", ">", "<table>", "</", "<td", " id=", "\"", "'", "<svg>", "<!", "--", "]]>", "<b>", "</b>", "&", ";", "<select>", "\0", "é", "<script>",
      "</table>", "<a>", "<caption>", "<frameset>", "<template>", "</template>", "<form>", "</form>", "<math>", "<mi>", "<li>", "<body>", "<html x>",
    ]
    for _ in 0..<3000 {
      var source = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += pieces[Int(state >> 33) % pieces.count]
      }
      let tree = HTMLParser.read(Array(source.utf8)).tree
      let isWhole = tree.nodes.indices.allSatisfy { tree.nodes[$0].end > $0 && tree.nodes[$0].end <= tree.nodes.count }
      #expect(isWhole, "\(source)")
    }
  }

  private func drawn(_ tree: MarkupTree) -> String {
    func draw(_ node: Int) -> String {
      guard tree.nodes[node].name != nil else { return String(decoding: tree.bytes[tree.nodes[node].range], as: UTF8.self) }
      let implied: [(MarkupName, String)] = [
        ("html", "html"), ("head", "head"), ("body", "body"), ("p", "p"), ("br", "br"), ("tbody", "tbody"), ("tr", "tr"), ("colgroup", "colgroup"),
      ]
      let name = tree.nodes[node].range.isEmpty ? implied.first { $0.0 == tree.nodes[node].name }?.1 ?? "?" : tree.name(of: node)
      return "\(name){\(children(of: node).map(draw).joined(separator: " "))}"
    }
    func children(of node: Int) -> [Int] { tree.descendants(of: node).filter { tree.nodes[$0].parent == node } }
    return tree.nodes.indices.filter { tree.nodes[$0].parent < 0 }.map(draw).joined(separator: " ")
  }
}
