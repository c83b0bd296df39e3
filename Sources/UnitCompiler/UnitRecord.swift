import UnitModel
import UnitPackages
import UnitSite

/// What a build remembers of one unit, so that the next build need not compile it again.
struct UnitRecord: Sendable {
  var slug: String
  var folders: [InputFile]
  /// Texts, then media.
  var inputs: [InputFile]
  var editions: [EditionRecord]
  /// Findings of the folder itself, such as a file name that cannot be used.
  var folderFindings: [Finding]
  var outputs: [OutputFile]
  /// What the pages took from other units when they were made.
  var dependencies: [UInt8]
  var longestState = LongestState()
}

/// Characters that the longest answers to a unit take in a platform's record.
struct LongestState: Sendable, Hashable {
  var withText = 0
  /// Where free text stays on the device.
  var withoutText = 0
}

extension LongestState {
  init(_ schema: StateSchema, of unit: LearningUnit) {
    let sections = unit.headings.count { $0.level <= 2 }
    self.init(withText: schema.worstCase(sections: sections, keepsText: true), withoutText: schema.worstCase(sections: sections, keepsText: false))
  }

  func characters(in room: StateRoom) -> Int { room.keepsText ? withText : withoutText }
}

/// A file a build wrote.
struct OutputFile: Sendable, Hashable {
  /// Path below the output folder.
  var path: String
  var stamp: FileStamp

  /// Whether it is the page of a unit in some language.
  var isUnitPage: Bool {
    let name = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex)
    return name.starts(with: "/index.".utf8) && name.suffix(5).elementsEqual(".html".utf8)
  }
}

/// What a build remembers of a unit in one language. What is seldom read stays in the bytes of the record it was read from.
struct EditionRecord: Sendable {
  var language: LanguageTag
  var isSource: Bool
  /// Path of its text below the site's source folder.
  var path: String
  /// The `id` of the front matter, or the folder's name.
  var identifier: String
  var titleSpan: SourceSpan
  var page: SiteMap.Page
  /// Whether its own text, or its page, has an error.
  var hasErrors: Bool
  /// Whether a check of the whole site failed it when its page was made.
  var failsSiteChecks: Bool
  /// `UnitDetails` as `DetailsCoding` wrote them.
  var details: ArraySlice<UInt8>
  /// `UnitEvidence` as `EvidenceCoding` wrote it.
  var evidence: ArraySlice<UInt8>
  /// `SearchText.words`.
  var words: ArraySlice<UInt8>
  /// Names of the places on the page, each with a line feed behind it.
  var anchors: ArraySlice<UInt8>
  var links: [UnitLink]
  /// Findings as `FindingCoding` wrote them: read only when they are reported.
  var findings: ArraySlice<UInt8>
  var findingCount: Int
}
