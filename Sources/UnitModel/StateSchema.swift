/// What the record of a unit holds, in which order: one entry for each activity there is or ever was. The runtime's
/// `record.js` says how the bits lie.
public struct StateSchema: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var id: String
    /// Name of the activity's kind.
    public var kind: String
    public var encoding: AnswerEncoding
    public var fate: Fate

    public init(id: String, kind: String, encoding: AnswerEncoding, fate: Fate = .kept) {
      self.id = id
      self.kind = kind
      self.encoding = encoding
      self.fate = fate
    }
  }

  /// What became of an activity.
  public enum Fate: Sendable, Hashable {
    case kept
    /// Its result belongs to the activity of this id now; its answer too, where that is of the same kind and it fits.
    case replaced(by: String)
    case removed
  }

  public var entries: [Entry]

  public init(entries: [Entry] = []) { self.entries = entries }

  /// The form that pages hand to the runtime: `a=s5 b>c=d4x1 d>>e=d3x1 f>=t40`, with two signs before an heir of another kind.
  public var text: String {
    entries.map { entry in
      switch entry.fate {
      case .kept: "\(entry.id)=\(entry.encoding.code)"
      case .replaced(let heir):
        "\(entry.id)\(entries.contains { $0.id == heir && $0.fate == .kept && $0.kind != entry.kind } ? ">>" : ">")\(heir)=\(entry.encoding.code)"
      case .removed: "\(entry.id)>=\(entry.encoding.code)"
      }
    }.joined(separator: " ")
  }

  /// Characters the longest record takes.
  /// - Parameters:
  ///   - sections: how many sections the unit has.
  ///   - keepsText: whether the platform has room for free text.
  public func worstCase(sections: Int, keepsText: Bool) -> Int {
    // Version, then count, check, round, time, number of sections: as in `record.js`.
    1 + (8 + 12 + 6 + 14 + 7 + min(sections, 127) + entries.reduce(0) { $0 + $1.worstCaseBits(keepsText: keepsText) } + 5) / 6
  }

  /// The entries that take most, largest first, with the characters each takes.
  public func largest(_ count: Int, keepsText: Bool) -> [(id: String, characters: Int)] {
    entries.map { (id: $0.id, characters: ($0.worstCaseBits(keepsText: keepsText) + 5) / 6) }
      .sorted { ($1.characters, $0.id) < ($0.characters, $1.id) }.prefix(count).map(\.self)
  }
}

extension StateSchema.Entry {
  /// A bit for "nothing yet"; attempts, parts right, parts in all, a bit for "no answer", and the answer.
  func worstCaseBits(keepsText: Bool) -> Int {
    guard fate == .kept else { return 1 }
    if case .freeText = encoding, !keepsText { return 1 + 18 + 1 }
    return 1 + 18 + 1 + encoding.worstCaseBits
  }
}
