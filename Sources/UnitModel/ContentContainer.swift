/// Containers that structure text without asking anything.
public enum ContentContainer: String, Sendable, CaseIterable {
  case details, fact, figure

  /// Attributes the container knows.
  public var attributes: [String] {
    switch self {
    case .details: ["summary"]
    case .fact: ["source", "checked", "expires"]
    case .figure: []
    }
  }
}
