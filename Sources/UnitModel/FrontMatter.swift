/// When a learner needs a unit.
public enum Phase: String, Sendable, CaseIterable { case before, during, after }

/// Whom a unit speaks to.
public enum Audience: String, Sendable, CaseIterable { case learner, teacher, mentor, coordinator, parent }

/// Which organisation runs a unit.
public enum Role: String, Sendable, CaseIterable { case sending, hosting, supporting }

/// What makes a unit complete.
public enum Completion: String, Sendable, CaseIterable {
  /// Every activity was attempted.
  case all
  /// Every section was seen.
  case read
  /// The score reached `pass`.
  case pass
}

/// The three kinds of the European Qualifications Framework.
public enum OutcomeKind: String, Sendable, CaseIterable { case knowledge, skill, responsibility }

/// A learning outcome: what a learner knows, can do or takes responsibility for afterwards.
public struct LearningOutcome: Sendable {
  public var id: Located<String>
  public var text: Located<String>
  public var kind: OutcomeKind?
  /// Level of the European Qualifications Framework, 1 to 8.
  public var eqf: Int?
  /// ESCO addresses or ids such as `lifecomp:P1`.
  public var maps: [Located<String>]

  public init(id: Located<String>, text: Located<String>, kind: OutcomeKind?, eqf: Int?, maps: [Located<String>]) {
    self.id = id
    self.text = text
    self.kind = kind
    self.eqf = eqf
    self.maps = maps
  }
}

/// A human check that somebody signed off.
public struct SignOff: Sendable {
  public var check: Located<String>
  public var by: String
  public var on: CalendarDate
  /// Digests of what was judged, one for each place, with blanks between them; written by the tool.
  public var digest: String

  public init(check: Located<String>, by: String, on: CalendarDate, digest: String) {
    self.check = check
    self.by = by
    self.on = on
    self.digest = digest
  }

  /// The digest of each place that was judged.
  public var digests: [String] { digest.split(separator: " ").map(String.init) }
}

/// The typed front matter of a unit. What the author left out or mistyped has a neutral value and a diagnostic.
public struct FrontMatter: Sendable {
  public var id: Located<String>?
  public var title: Located<String>
  public var language: LanguageTag
  public var languageSpan: SourceSpan
  public var version: String
  public var summary: Located<String>?
  /// Minutes.
  public var duration: Int?
  public var phase: Phase?
  public var audience: [Audience]
  public var roles: [Role]
  public var topics: [String]
  public var sector: String?
  /// SPDX identifier.
  public var licence: Located<String>?
  public var authors: [String]
  /// Only in a translation.
  public var translation: TranslationCredit?
  public var outcomes: [LearningOutcome]
  /// Per cent of points for "passed"; nil: completion only.
  public var pass: Int?
  public var completion: Completion
  public var signOffs: [SignOff]
  /// What became of activities of earlier versions: the old id, and the new one or `none`.
  public var migrations: [(old: Located<String>, new: Located<String>)]
  /// Findings that may stay, in the order of the file.
  public var exceptions: [FindingException]
  /// The newest first, as the author has them.
  public var changes: [UnitChange]
  /// The whole front matter with its fences; empty at 0 when there is none.
  public var span: SourceSpan

  public init(span: SourceSpan) {
    id = nil
    title = Located("", at: span)
    language = .undetermined
    languageSpan = span
    version = "1.0.0"
    summary = nil
    duration = nil
    phase = nil
    audience = []
    roles = []
    topics = []
    sector = nil
    licence = nil
    authors = []
    translation = nil
    outcomes = []
    pass = nil
    completion = .all
    signOffs = []
    migrations = []
    exceptions = []
    changes = []
    self.span = span
  }
}

/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Reads `2026-11-02`; nil when it is not a day of the calendar.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The UTC day of a count of seconds since 1970.
  public init(secondsSince1970 seconds: Int) {
    // Days to civil date: Howard Hinnant, "chrono-compatible low-level date algorithms", 2013.
    let shifted = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The date as ISO 8601 writes it.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
