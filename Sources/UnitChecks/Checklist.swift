public import UnitMarkup
public import UnitModel

/// The accessibility checklist. A new check is its file and one line here.
public enum Checklist {
  public static let textChecks: [any TextCheck] = [
    AbbreviationUnexpanded(),
    ArrowsAsWords(),
    AsciiArt(),
    AudioNoTranscript(),
    BlockquoteAsIndent(),
    CaptionsQuality(),
    CodeNoLanguage(),
    CodeScreenshot(),
    ColourInline(),
    ColourOnlyInstruction(),
    DetailsSummaryName(),
    DeviceSpecific(),
    EmbedUnaudited(),
    EmojiAsBullet(),
    EmojiOnlyMeaning(),
    EmojiRun(),
    Emoticon(),
    EmphasisAsHeading(),
    FactDated(),
    HTMLDisallowed(),
    HTMLFakeControl(),
    HTMLPresentational(),
    HeadingAllCaps(),
    HeadingDuplicateSibling(),
    HeadingEmpty(),
    HeadingFakedBySize(),
    HeadingFormatting(),
    HeadingGeneric(),
    HeadingIsLink(),
    HeadingMultipleH1(),
    HeadingSkippedLevel(),
    HeadingTooLong(),
    HeadingTrailingColon(),
    ImageAltDuplicate(),
    ImageAltFilename(),
    ImageAltLanguage(),
    ImageAltMarkup(),
    ImageAltMissing(),
    ImageAltPlaceholder(),
    ImageAltRedundantPrefix(),
    ImageAltRepeatsCaption(),
    ImageAltTooLong(),
    ImageAltTooShort(),
    ImageAnimated(),
    ImageBytesBudget(),
    ImageComplexNoDescription(),
    ImageDecorativeButLinked(),
    ImageDecorativeUnmarked(),
    ImageLowResolution(),
    ImageOfText(),
    ImageTitleAttribute(),
    JargonAndIdiom(),
    LanguageOfParts(),
    LanguageTagInvalid(),
    LanguageWordsMissing(),
    LinkAdjacentSameTarget(),
    LinkBroken(),
    LinkDocumentNoFormat(),
    LinkDocumentUntagged(),
    LinkFootnoteOrphan(),
    LinkMailPhone(),
    LinkNewWindowUnannounced(),
    LinkSameTargetDifferentText(),
    LinkSameTextDifferentTarget(),
    LinkTargetForbidden(),
    LinkTextEmpty(),
    LinkTextGeneric(),
    LinkTextSymbol(),
    LinkTextTooLong(),
    LinkTextURL(),
    ListFaked(),
    ListSingleItems(),
    ListTooDeep(),
    MathInaccessible(),
    MediaAutoplay(),
    MediaLinkNoAlternative(),
    OutcomeNotAssessed(),
    OutcomeUnknown(),
    PageLanguageMismatch(),
    PageTitleGeneric(),
    PlaceholderContent(),
    QuizAnswerLeakAlt(),
    QuizFeedbackMissing(),
    QuizOptionLabel(),
    QuizQuestionMissing(),
    QuizRequiredFormat(),
    QuotationMarksMixed(),
    SVGUnsafe(),
    SectionWithoutHeading(),
    SensoryPosition(),
    SensorySound(),
    StepsNotOrdered(),
    TableBlankRowColumn(),
    TableCaptionGeneric(),
    TableCaptionMissing(),
    TableFaked(),
    TableHeaderCellEmpty(),
    TableLayout(),
    TableMergedCells(),
    TableNested(),
    TableNoHeader(),
    TableRagged(),
    TableRowHeaders(),
    TableSymbolOnlyCells(),
    TableTooWide(),
    TextAllCaps(),
    TextAmbiguousDate(),
    TextBidiControls(),
    TextBlankLines(),
    TextEmphasisBlock(),
    TextJustified(),
    TextParagraphTooLong(),
    TextPseudoLetters(),
    TextReadingLevel(),
    TextSentenceTooLong(),
    TextSpacedLetters(),
    TextUnderline(),
    ThematicBreakRun(),
    TimeLimit(),
    VideoNoCaptions(),
    VideoNoDescription(),
  ]

  public static let pageChecks: [any PageCheck] = [
    AriaAttributeNotSupported(),
    AriaAttributeUnknown(),
    AriaAttributeValue(),
    AriaChildrenFocus(),
    AriaDecorativeExposed(),
    AriaHiddenFocus(),
    AriaNamingProhibited(),
    AriaRoleContent(),
    AriaRoleContext(),
    AriaRoleInvalid(),
    AriaStateRequired(),
    AriaWidgetName(),
    AutoplayAudio(),
    ButtonName(),
    ContrastInline(),
    EmbedTabindex(),
    FormAutocomplete(),
    FormInputUnlabelled(),
    HTMLAriaMisuse(),
    HTMLDuplicateID(),
    HTMLEventHandler(),
    HTMLNestingInvalid(),
    HTMLObsolete(),
    HTMLPositiveTabindex(),
    HeadingMissingH1(),
    HeadingName(),
    HeadingOrder(),
    IframeNoTitle(),
    ImageAltPage(),
    ImageButtonName(),
    KeyboardShortcuts(),
    LabelInName(),
    Landmarks(),
    LanguageAttributeInvalid(),
    LanguageDirection(),
    LanguageXMLMismatch(),
    LinkName(),
    MenuItemName(),
    MetaRefresh(),
    MetaRefreshNoException(),
    ObjectName(),
    OrientationLock(),
    PageLanguageMissing(),
    PageTitleMissing(),
    PointerCancel(),
    QuizDragOnly(),
    QuizFeedbackColour(),
    QuizFocus(),
    QuizGroupLegend(),
    QuizNoJS(),
    QuizStatusMessage(),
    SVGInlineName(),
    ScrollRegionFocus(),
    SkipLink(),
    SummaryName(),
    TableHeaderUnused(),
    TableScopeHeaders(),
    TextSpacingInline(),
    VideoCaptionTrack(),
    ViewportZoom(),
  ]

  public static let themeChecks: [any ThemeCheck] = [
    ContrastNonText(),
    ContrastText(),
    FocusNotObscured(),
    FocusVisible(),
    ForcedColours(),
    HoverContent(),
    LinkNotDistinguishable(),
    Motion(),
    Orientation(),
    PrintStyle(),
    ReadingOrder(),
    Reflow320(),
    TargetSize(),
    TextResize(),
    TextSpacing(),
    ThemeTextJustified(),
  ]

  public static let pageSetChecks: [any PageSetCheck] = [
    ConsistentHelp(),
    ConsistentIdentification(),
    ConsistentNavigation(),
    MultipleWays(),
    PageLinkBroken(),
    PageTitleUnique(),
  ]

  public static let siteChecks: [any SiteCheck] = [
    UnitLinkBroken(),
    UnitTitleUnique(),
  ]

  /// Every check, in the order of the lists.
  public static var all: [any Check] {
    textChecks.map { $0 as any Check } + pageChecks.map { $0 as any Check } + themeChecks.map { $0 as any Check }
      + pageSetChecks.map { $0 as any Check } + siteChecks.map { $0 as any Check } + reviewChecks.map { $0 as any Check } + processChecks
  }

  /// The checks that run in builds, and so those that evidence of a build may speak of.
  public static var ofBuilds: [any Check] {
    let audits = Set(pageChecks.filter { $0.occasion == .audit }.map(\.about.id) + pageSetChecks.map(\.about.id))
    return all.filter { !audits.contains($0.about.id) }
  }

  public static func check(named id: String) -> (any Check)? { all.first { $0.about.id == id } }

  /// Checks a unit's text. What parsing had to say comes first and is kept.
  /// - Parameter reviews: how answers of people are judged; nil: not at all, as while a text is mended.
  public static func check(
    _ reported: Reported<LearningUnit>, media: [String: MediaFile], today: CalendarDate, settings: ChecklistSettings = ChecklistSettings(),
    reviews: ReviewPolicy? = nil
  ) -> Checked<LearningUnit> {
    let text = InspectedText(unit: reported.value, media: media, today: today, settings: settings)
    let rawMarkup = RawMarkup.page(of: text).map { inspect($0, with: rawMarkupChecks).diagnostics } ?? []
    let exceptions = Exceptions(inspect(text).diagnostics + rawMarkup, in: reported.value, today: today)
    var findings = reported.diagnostics + exceptions.findings
    var questions: [ReviewQuestion] = []
    if let reviews {
      questions = review(text, digest: reviews.digest)
      findings += Self.findings(of: questions, for: text, isRequired: reviews.isRequired)
    }
    return Checked(reported.value, findings: findings, excepted: exceptions.excepted, questions: questions)
  }

  static func inspect(_ text: InspectedText) -> CheckReport {
    var report = CheckReport(textDescriptions)
    for (index, check) in textChecks.enumerated() {
      report.current = index
      for kind in textCheckKinds[index] {
        for node in text.nodes(kind) { check.inspect(node, of: text, &report) }
      }
    }
    return report
  }

  /// Checks an emitted page, with the checks that run in builds.
  public static func check(page: SitePage) -> Checked<SitePage> {
    let (tree, unbalanced) = HTMLReader.read(page.bytes)
    let findings = unbalanced.map { offset in
      Diagnostic(
        id: "html-nesting-invalid", .error, "this tag is not balanced by another", at: SourceSpan(offset..<offset + 1),
        help: "close each element in the template, innermost first", requirements: ["4.1.2"])
    }
    return Checked(page, findings: findings + inspect(InspectedPage(tree, isEmitted: true), with: buildChecks).diagnostics)
  }

  /// Checks any page of HTML, or a drawing in SVG, with the checks that run in audits.
  /// - Parameter styleSheet: the style sheet at an address that the page links to; nil when it cannot be had.
  /// - Returns: the findings, and what checks of all pages together want to know; nil for a drawing.
  public static func audit(
    _ file: SourceFile, styleSheet: @escaping (String) -> CSSSheet? = { _ in nil }
  ) -> (findings: [Diagnostic], page: AuditedPage?) {
    let path = file.path.lowercased()
    let (tree, problems) = path.hasSuffix(".xhtml") ? HTMLParser.readXHTML(file.bytes) : HTMLParser.read(file.bytes)
    let page = InspectedPage(tree, problems: problems, isHTML: !path.hasSuffix(".svg"), styleSheet: styleSheet)
    let findings = inspect(page, with: auditChecks).diagnostics.sorted(by: Diagnostic.precedes)
    return (findings, page.isHTML ? AuditedPage(page, path: file.path) : nil)
  }

  /// Checks all audited pages together.
  /// - Parameter exists: whether there is a file at a path.
  /// - Returns: findings by the index of the page they belong to.
  public static func audit(_ pages: [AuditedPage], exists: (String) -> Bool) -> [Int: [Diagnostic]] {
    var findings: [Int: [Diagnostic]] = [:]
    for check in pageSetChecks { check.inspect(pages, exists: exists) { findings[$0, default: []].append($1) } }
    return findings
  }

  static func inspect(_ page: InspectedPage, with checks: PageCheckTable) -> CheckReport {
    var report = CheckReport(pageDescriptions)
    for check in checks.wholePage {
      report.current = check
      pageChecks[check].inspect(page, &report)
    }
    for node in page.nodes.indices {
      guard let name = page.nodes[node].name else { continue }
      checks.byElement.forEach(name) { check in
        report.current = check
        pageChecks[check].inspect(node, of: page, &report)
      }
    }
    return report
  }

  /// Checks all units together.
  /// - Returns: findings by the index of the edition they belong to.
  public static func check(site editions: [SiteEdition]) -> [Int: [Diagnostic]] {
    var findings: [Int: [Diagnostic]] = [:]
    for check in siteChecks {
      check.inspect(editions) { findings[$0, default: []].append($1) }
    }
    return findings
  }

  /// Checks the theme's style sheets.
  /// - Parameter theme: the parts in the order in which pages load them.
  public static func check(theme: StyleSheet) -> [Finding] {
    var report = CheckReport(themeChecks.map(\.about))
    for (index, check) in themeChecks.enumerated() {
      report.current = index
      check.inspect(theme, &report)
    }
    return report.diagnostics.sorted(by: Diagnostic.precedes).compactMap(theme.finding)
  }

  private static let textDescriptions = textChecks.map(\.about)
  private static let pageDescriptions = pageChecks.map(\.about)

  private static let textCheckKinds = textChecks.map(\.kinds)

  private static let buildChecks = PageCheckTable(pageChecks) { $0.occasion != .audit }
  private static let auditChecks = PageCheckTable(pageChecks) { $0.occasion != .build }
  private static let rawMarkupChecks = PageCheckTable(pageChecks) { RawMarkup.checks.contains($0.about.id) }
}

/// Something the checklist has seen, with its findings. Only the checklist can make one, and publishing takes nothing
/// else: that nothing unchecked is published is held by the compiler.
public struct Checked<Subject: Sendable>: Sendable {
  public let subject: Subject
  /// In order of place, then id.
  public let findings: [Diagnostic]
  /// Findings that stay for a reason that the front matter gives.
  public let excepted: [(finding: Diagnostic, exception: FindingException)]
  /// Questions that only a person can answer.
  public let questions: [ReviewQuestion]

  fileprivate init(
    _ subject: Subject, findings: [Diagnostic], excepted: [(finding: Diagnostic, exception: FindingException)] = [], questions: [ReviewQuestion] = []
  ) {
    self.subject = subject
    self.excepted = excepted
    self.questions = questions
    self.findings = findings.count > 1 ? findings.sorted(by: Diagnostic.precedes) : findings
  }

  /// Whether a finding keeps the subject from being published.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
