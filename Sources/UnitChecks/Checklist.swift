import UnitMarkup
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
    FormInputUnlabelled(),
    HTMLAriaMisuse(),
    HTMLDuplicateID(),
    HTMLEventHandler(),
    HeadingMissingH1(),
    ImageAltPage(),
    Landmarks(),
    PageLanguageMissing(),
    QuizGroupLegend(),
    SkipLink(),
    ViewportZoom(),
  ]

  public static let themeChecks: [any ThemeCheck] = [
    ContrastNonText(),
    ContrastText(),
  ]

  public static let siteChecks: [any SiteCheck] = [
    UnitLinkBroken(),
    UnitTitleUnique(),
  ]

  /// Every check, in the order of the lists.
  public static var all: [any Check] {
    textChecks.map { $0 as any Check } + pageChecks.map { $0 as any Check } + themeChecks.map { $0 as any Check }
      + siteChecks.map { $0 as any Check } + reviewChecks.map { $0 as any Check } + processChecks
  }

  public static func check(named id: String) -> (any Check)? { all.first { $0.about.id == id } }

  /// Checks a unit's text. What parsing had to say comes first and is kept.
  /// - Parameter reviews: how answers of people are judged; nil: not at all, as while a text is mended.
  public static func check(
    _ reported: Reported<LearningUnit>, media: [String: MediaFile], today: CalendarDate, settings: ChecklistSettings = ChecklistSettings(),
    reviews: ReviewPolicy? = nil
  ) -> Checked<LearningUnit> {
    let text = InspectedText(unit: reported.value, media: media, today: today, settings: settings)
    let exceptions = Exceptions(inspect(text).diagnostics, in: reported.value, today: today)
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
    for node in text.document.nodes.indices {
      for check in checksByKind[Int(text[node].kind.rawValue)] {
        report.current = check
        textChecks[check].inspect(node, of: text, &report)
      }
    }
    return report
  }

  /// Checks an emitted page.
  public static func check(page: SitePage) -> Checked<SitePage> {
    let (tree, unbalanced) = HTMLReader.read(page.bytes)
    let findings = unbalanced.map { offset in
      Diagnostic(
        "html-nesting-invalid", .error, "this tag is not balanced by another", at: SourceSpan(offset..<offset + 1),
        help: "close each element in the template, innermost first", requirements: ["4.1.2"])
    }
    return Checked(page, findings: findings + inspect(InspectedPage(tree)).diagnostics)
  }

  static func inspect(_ page: InspectedPage) -> CheckReport {
    var report = CheckReport(pageDescriptions)
    for check in wholePageChecks {
      report.current = check
      pageChecks[check].inspect(page, &report)
    }
    for node in page.nodes.indices {
      guard let name = page.nodes[node].name else { continue }
      pageChecksByElement.forEach(name) { check in
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

  /// Checks the theme's style sheet.
  public static func check(theme: SourceFile) -> [Diagnostic] {
    let sheet = StyleSheet(theme)
    var report = CheckReport(themeChecks.map(\.about))
    for (index, check) in themeChecks.enumerated() {
      report.current = index
      check.inspect(sheet, &report)
    }
    return report.diagnostics.sorted(by: Diagnostic.precedes)
  }

  private static let textDescriptions = textChecks.map(\.about)
  private static let pageDescriptions = pageChecks.map(\.about)

  /// Indices of the text checks by the raw value of the node kind they want.
  private static let checksByKind: [[Int]] = {
    var table = [[Int]](repeating: [], count: NodeKind.allCases.count)
    for (index, check) in textChecks.enumerated() {
      for kind in check.kinds { table[Int(kind.rawValue)].append(index) }
    }
    return table
  }()

  private static let wholePageChecks = pageChecks.indices.filter { pageChecks[$0].elements.isEmpty }
  private static let pageChecksByElement = ElementTable(pageChecks)
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
