public import UnitModel

extension StateSchema {
  /// The schema of a unit that nobody has answered yet: its activities in the order of the text.
  public init(_ activities: [Activity]) {
    self.init(
      entries: activities.compactMap { activity in
        ActivityCatalog.kind(named: activity.kind).map { Entry(id: activity.id.value, kind: activity.kind, encoding: $0.encoding(of: activity)) }
      })
  }
}
