/// All kinds of activities. A new kind is its file and one line here.
public enum ActivityCatalog {
  public static let kinds: [any ActivityKind] = [
    CardsKind(),
    ChecklistKind(),
    ChoiceKind(),
    GapKind(),
    HotspotKind(),
    MatchKind(),
    NumberKind(),
    OrderKind(),
    RateKind(),
    ReflectKind(),
    ScenarioKind(),
    SortKind(),
    SurveyKind(),
    TrueFalseKind(),
  ]

  private static let kindsByName = Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0) })

  public static func kind(named name: String) -> (any ActivityKind)? { kindsByName[name] }
}
