/// A role an element can have: those of WAI-ARIA 1.2 that are not abstract, `mark` and `suggestion` of the draft of 1.3, those of
/// Digital Publishing WAI-ARIA 1.1 and of the WAI-ARIA Graphics Module 1.0.
enum AriaRole: String, CaseIterable, Sendable {
  case alert, alertdialog, application, article, banner, blockquote, button, caption, cell, checkbox, code, columnheader, combobox, comment
  case complementary, contentinfo, definition, deletion, dialog, directory, document, emphasis, feed, figure, form, generic, grid, gridcell
  case group, heading, img, insertion, link, list, listbox, listitem, log, main, mark, marquee, math, menu, menubar, menuitem
  case menuitemcheckbox, menuitemradio, meter, navigation, none, note, option, paragraph, presentation, progressbar, radio, radiogroup, region
  case row, rowgroup, rowheader, scrollbar, search, searchbox, separator, slider, spinbutton, status, strong, `subscript`, suggestion
  case superscript, `switch`, tab, table, tablist, tabpanel, term, textbox, time, timer, toolbar, tooltip, tree, treegrid, treeitem
  /// `image` is a synonym of `img` since WAI-ARIA 1.3.
  case image
  case docAbstract = "doc-abstract"
  case docAcknowledgments = "doc-acknowledgments"
  case docAfterword = "doc-afterword"
  case docAppendix = "doc-appendix"
  case docBacklink = "doc-backlink"
  case docBiblioentry = "doc-biblioentry"
  case docBibliography = "doc-bibliography"
  case docBiblioref = "doc-biblioref"
  case docChapter = "doc-chapter"
  case docColophon = "doc-colophon"
  case docConclusion = "doc-conclusion"
  case docCover = "doc-cover"
  case docCredit = "doc-credit"
  case docCredits = "doc-credits"
  case docDedication = "doc-dedication"
  case docEndnote = "doc-endnote"
  case docEndnotes = "doc-endnotes"
  case docEpigraph = "doc-epigraph"
  case docEpilogue = "doc-epilogue"
  case docErrata = "doc-errata"
  case docExample = "doc-example"
  case docFootnote = "doc-footnote"
  case docForeword = "doc-foreword"
  case docGlossary = "doc-glossary"
  case docGlossref = "doc-glossref"
  case docIndex = "doc-index"
  case docIntroduction = "doc-introduction"
  case docNoteref = "doc-noteref"
  case docNotice = "doc-notice"
  case docPagebreak = "doc-pagebreak"
  case docPagefooter = "doc-pagefooter"
  case docPageheader = "doc-pageheader"
  case docPagelist = "doc-pagelist"
  case docPart = "doc-part"
  case docPreface = "doc-preface"
  case docPrologue = "doc-prologue"
  case docPullquote = "doc-pullquote"
  case docQna = "doc-qna"
  case docSubtitle = "doc-subtitle"
  case docTip = "doc-tip"
  case docToc = "doc-toc"
  case graphicsDocument = "graphics-document"
  case graphicsObject = "graphics-object"
  case graphicsSymbol = "graphics-symbol"

  /// Whether the role takes an element out of the accessibility tree.
  var isPresentational: Bool { self == .none || self == .presentation }

  /// Whether screen readers treat it as a link (DPUB-ARIA gives four roles the superclass `link`).
  var isLink: Bool { [.link, .docBacklink, .docBiblioref, .docGlossref, .docNoteref].contains(self) }

  /// Whether it is a picture by another name.
  var isImage: Bool { [.img, .image, .docCover].contains(self) }

  /// Roles that one can operate.
  var isWidget: Bool {
    switch self {
    case .button, .checkbox, .combobox, .grid, .gridcell, .link, .listbox, .menu, .menubar, .menuitem, .menuitemcheckbox, .menuitemradio, .option,
      .radio, .radiogroup, .scrollbar, .searchbox, .slider, .spinbutton, .switch, .tab, .tablist, .textbox, .tree, .treegrid, .treeitem,
      .docBacklink, .docBiblioref, .docGlossref, .docNoteref:
      true
    default: false
    }
  }

  /// Roles of fields: those that inherit from `input` or `select`, menus and groups apart.
  var isField: Bool {
    switch self {
    case .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider, .spinbutton, .switch, .textbox: true
    default: false
    }
  }

  /// Roles that may take their name from what is inside (WAI-ARIA 1.2, section 5.2.8.5).
  var isNamedFromContent: Bool {
    switch self {
    case .button, .cell, .checkbox, .columnheader, .gridcell, .heading, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .row,
      .rowheader, .switch, .tab, .tooltip, .treeitem, .docBacklink, .docBiblioref, .docGlossref, .docNoteref, .docSubtitle:
      true
    default: false
    }
  }

  /// Roles that authors must not name (section 5.2.8.6).
  var prohibitsName: Bool {
    switch self {
    case .caption, .code, .deletion, .emphasis, .generic, .insertion, .mark, .none, .paragraph, .presentation, .strong, .subscript, .suggestion,
      .superscript:
      true
    default: false
    }
  }

  /// Roles whose content assistive technology does not see as elements (section 5.2.9).
  var hasPresentationalChildren: Bool {
    switch self {
    case .button, .checkbox, .img, .image, .menuitemcheckbox, .menuitemradio, .meter, .option, .progressbar, .radio, .scrollbar, .separator, .slider,
      .switch, .tab, .docPagebreak, .graphicsSymbol:
      true
    default: false
    }
  }
}
