public import UnitModel

/// What reading a theme can find.
public enum TemplateRule: String, FindingRule {
  case missing = "template-missing"
  case syntax = "template-syntax"

  public var meaning: String {
    switch self {
    case .missing: "The theme lacks one of its templates, so no page can be written. Restore it from Waymark's own theme."
    case .syntax: "A template has a tag that is not closed, or one that is not known. Compare it with the template of Waymark's own theme."
    }
  }
}
