/// The elements that reading HTML treats in a way of their own; all others are `other`.
enum HTMLTag: String, CaseIterable, Sendable {
  case other = ""
  case a, address, applet, area, article, aside, b, base, basefont, bgsound, big, blockquote, body, br, button, caption, center, code, col
  case colgroup, dd, desc, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, keygen, li, link, listing, main, marquee, math
  case menu, meta, mi, mn, mo, ms, mtext, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, p, param, plaintext, pre, rb
  case rp, rt, rtc, ruby, s, script, search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, title, tr, track, tt, u, ul, `var`, wbr, xmp
  case annotationXML = "annotation-xml"
  case foreignObject = "foreignobject"
  case mglyph, malignmark

  init(_ name: MarkupName) { self = Self.byName[name.hash] ?? .other }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.dropFirst().map { (MarkupName($0.rawValue.utf8).hash, $0) })

  /// Elements that are reopened when a block ends before them (section 13.2.4.3, "formatting").
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// Elements that end tags of others do not reach past (section 13.2.4.3, "special").
  var isSpecial: Bool {
    switch self {
    case .other, .desc, .foreignObject, .math, .mi, .mn, .mo, .ms, .mtext, .annotationXML, .mglyph, .malignmark, .svg, .option, .optgroup, .rb, .rp,
      .rt, .rtc, .ruby, .span, .sub, .sup, .var, .dialog, .image:
      false
    default: !isFormatting
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Start tags that end a paragraph and open a block of their own (section 13.2.6.4.7).
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption, .figure, .footer, .header,
      .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul:
      true
    default: false
    }
  }

  /// Elements whose end tag may be left out (section 13.2.6.3, "generate implied end tags").
  var hasImpliedEnd: Bool {
    switch self {
    case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
    default: false
    }
  }

  /// Whether an element may still be open at the end of a page without being a mistake.
  var mayStayOpen: Bool {
    hasImpliedEnd || [.tbody, .tfoot, .thead, .tr, .td, .th, .colgroup, .caption, .body, .html, .head].contains(self)
  }

  /// Start tags that end foreign content (section 13.2.6.5).
  var breaksForeignContent: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li,
      .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default: false
    }
  }
}
