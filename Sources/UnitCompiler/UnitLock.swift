import UnitActivities
import UnitModel

/// `unit.lock`: the schema that the learners' records of a unit follow, kept beside its text from version to version.
struct UnitLock {
  static let fileName = "unit.lock"

  /// A line for each activity there is or ever was: `id kind code`, then `> heir` when another took its place, or `>`
  /// when it is gone.
  private static let heading = """
    # Keeps learners' answers readable in every version of this unit. 'waymark build' writes it; commit it with the text.
    """

  let source: SourceFile
  private(set) var schema = StateSchema()
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the lock; a file without bytes is that of a unit nobody has answered yet.
  init(_ source: SourceFile) {
    self.source = source
    for number in 1...source.lineCount {
      let line = source.line(number)
      let words = source.bytes[line].split(separator: UInt8(ascii: " "))
      guard let first = words.first, first.first != UInt8(ascii: "#") else { continue }
      guard let entry = Self.entry(words) else {
        diagnostics.append(
          Diagnostic(
            BuildRule.lockSyntax, .error, "this line of the lock cannot be read", at: SourceSpan(line),
            help: "take the file back from version control: 'git checkout -- \(source.path)'"))
        continue
      }
      schema.entries.append(entry)
    }
  }

  private static func entry(_ words: [ArraySlice<UInt8>]) -> StateSchema.Entry? {
    guard words.count >= 3, words.count <= 5, let encoding = AnswerEncoding(code: words[2]) else { return nil }
    let names = words.map { String(decoding: $0, as: UTF8.self) }
    guard Identifier.isValid(names[0]) else { return nil }
    var fate = StateSchema.Fate.kept
    if words.count > 3 {
      guard names[3] == ">" else { return nil }
      fate = words.count == 5 ? .replaced(by: names[4]) : .removed
    }
    return StateSchema.Entry(id: names[0], kind: names[1], encoding: encoding, fate: fate)
  }

  static func bytes(of schema: StateSchema) -> [UInt8] {
    let lines = schema.entries.map { entry in
      let fate =
        switch entry.fate {
        case .kept: ""
        case .replaced(let heir): " > \(heir)"
        case .removed: " >"
        }
      return "\(entry.id) \(entry.kind) \(entry.encoding.code)\(fate)\n"
    }
    return Array((heading + "\n" + lines.joined()).utf8)
  }

  /// The schema of this version of the unit: every entry of the lock, then what is new. An activity that is gone or of
  /// another kind needs a word of the author's under `migrates:`.
  func schema(for unit: LearningUnit) -> Reported<StateSchema> {
    var present = Dictionary(unit.activities.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let current = StateSchema(unit.activities)
    let migrations = Dictionary(unit.frontMatter.migrations.map { ($0.old.value, $0.new.value) }, uniquingKeysWith: { first, _ in first })
    var result = schema
    var diagnostics: [Diagnostic] = []
    for (index, entry) in schema.entries.enumerated() where entry.fate == .kept {
      let now = current.entries.first { $0.id == entry.id }
      if let now, now.kind == entry.kind {
        if now.encoding == entry.encoding { present[entry.id] = nil } else { result.entries[index].fate = .replaced(by: entry.id) }
      } else if let target = migrations[entry.id] {
        result.entries[index].fate = target == "none" ? .removed : .replaced(by: target)
      } else if let now, let activity = present[entry.id] {
        diagnostics.append(
          Diagnostic(
            BuildRule.activityRetyped, .error, "the activity '\(entry.id)' was a \(entry.kind) and is a \(now.kind) now", at: activity.id.span,
            help:
              "give it a new id, or write 'migrates: {\(entry.id): \(entry.id)}' in the front matter to keep its results, '{\(entry.id): none}' to forget them"
          ))
      } else {
        diagnostics.append(
          Diagnostic(
            BuildRule.activityRemoved, .error, "the activity '\(entry.id)' is gone, and with it what learners answered",
            at: unit.frontMatter.title.span,
            help:
              "write 'migrates: {\(entry.id): none}' in the front matter, or the id that took its place; while nobody has used the unit, delete \(source.path) and let its version begin with 0"
          ))
      }
    }
    for migration in unit.frontMatter.migrations
    where migration.new.value != "none" && !current.entries.contains(where: { $0.id == migration.new.value }) {
      diagnostics.append(
        Diagnostic(
          BuildRule.activityUnknown, .error, "there is no activity '\(migration.new.value)'", at: migration.new.span,
          help: Suggestion.help(for: migration.new.value, among: current.entries.map(\.id) + ["none"])))
    }
    result.entries += current.entries.filter { present[$0.id] != nil }
    return Reported(result, diagnostics: diagnostics)
  }
}
