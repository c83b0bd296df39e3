import UnitModel

/// What a build can find beside the texts: folders, locks, courses, and units beside one another.
enum BuildRule: String, FindingRule {
  case activityRemoved = "activity-removed"
  case activityRetyped = "activity-retyped"
  case activityUnknown = "activity-unknown"
  case courseUnitMissing = "course-unit-missing"
  case fileRefused = "file-refused"
  case languageUiStrings = "language-ui-strings"
  case lockSyntax = "lock-syntax"
  case stateTooLarge = "state-too-large"
  case translationLanguage = "translation-language"
  case unitMissing = "unit-missing"

  var meaning: String {
    switch self {
    case .activityRemoved: "An activity that learners have answered is gone from the unit. Say in `migrates:` which one took its place, or `none`."
    case .activityRetyped:
      """
      An activity that learners have answered is of another kind now, so their answers do not fit. Give it a new id, or say in \
      `migrates:` what becomes of the answers.
      """
    case .activityUnknown: "`migrates:` names an activity that is not in the unit. The help names the nearest one."
    case .courseUnitMissing: "A course of `waymark.yml` names a unit that is not there. The help names the nearest folder."
    case .fileRefused:
      """
      A file or folder cannot be used: it may not be read, it is a symbolic link, or its name is not one that every server and platform \
      takes. Everything else is compiled without it.
      """
    case .languageUiStrings:
      "There are no interface words in the unit's language, so buttons and notes on its page are in English. Add a file of phrases for the language."
    case .lockSyntax: "A line of `unit.lock`, which keeps learners' answers readable, cannot be read. Take the file back from version control."
    case .stateTooLarge:
      "The answers to a unit or course can take more than a platform keeps, and would be cut off. Split it, or shorten what takes most."
    case .translationLanguage: "The name of a file and its `lang:` differ, or two files are in one language. Rename the file, or mend `lang:`."
    case .unitMissing: "A folder below `units` has no `unit.md`. Write it, or remove the folder."
    }
  }
}
