public import UnitModel
import UnitPackages
import UnitParsing
import UnitSite
import UnitTranslation

/// What findings can be about beside the checklist, by subject. A new enumeration of rules is one line here.
public struct FindingRules: Sendable {
  public let title: String
  public let rules: [any FindingRule]

  private init<Rule: FindingRule>(_ title: String, _ rules: Rule.Type) {
    self.title = title
    self.rules = rules.allCases.sorted { $0.id < $1.id }
  }

  public static let all = [
    FindingRules("How a text is written", TextRule.self),
    FindingRules("Front matter and settings", YAMLRule.self),
    FindingRules("Folders, courses and versions", BuildRule.self),
    FindingRules("Translations", TranslationRule.self),
    FindingRules("Packages of others", PackageRule.self),
    FindingRules("Themes", TemplateRule.self),
  ]

  public static func rule(named id: String) -> (any FindingRule)? {
    for group in all {
      if let rule = group.rules.first(where: { $0.id == id }) { return rule }
    }
    return nil
  }

  /// A part of the page on checks, in Markdown.
  public static var markdown: String {
    var lines = [
      "", "## What is found beside the checks", "", "Under these ids the compiler reports what keeps it from reading or packing something.",
    ]
    for group in all {
      lines += ["", "### \(group.title)", "", "| Id | Meaning |", "| --- | --- |"] + group.rules.map { "| `\($0.id)` | \($0.meaning) |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
