/// A diagnostic at its place in a named file: what reports are made of.
public struct Finding: Sendable, Hashable {
  /// Path relative to the site's folder.
  public var file: String
  public var diagnostic: Diagnostic
  public var start: SourcePosition
  /// The position behind the last byte.
  public var end: SourcePosition
  /// Start and end of each fix, in the order of `diagnostic.fixes`.
  public var fixPositions: [PositionRange]
  /// Start of each note, in the order of `diagnostic.notes`.
  public var notePositions: [SourcePosition]

  /// Where something begins, and the position behind its end.
  public struct PositionRange: Sendable, Hashable {
    public var start: SourcePosition
    public var end: SourcePosition

    public init(start: SourcePosition, end: SourcePosition) {
      self.start = start
      self.end = end
    }
  }

  public init(_ diagnostic: Diagnostic, in source: SourceFile) {
    func positions(_ span: SourceSpan) -> PositionRange {
      PositionRange(start: source.position(of: Int(span.start)), end: source.position(of: Int(span.end)))
    }
    file = source.path
    self.diagnostic = diagnostic
    start = positions(diagnostic.span).start
    end = positions(diagnostic.span).end
    fixPositions = diagnostic.fixes.map { positions($0.span) }
    notePositions = diagnostic.notes.map { positions($0.span).start }
  }

  /// A finding whose places are known already.
  public init(
    file: String, diagnostic: Diagnostic, start: SourcePosition, end: SourcePosition, fixPositions: [PositionRange] = [],
    notePositions: [SourcePosition] = []
  ) {
    self.file = file
    self.diagnostic = diagnostic
    self.start = start
    self.end = end
    self.fixPositions = fixPositions
    self.notePositions = notePositions
  }

  /// The order of every report: by file, place and id.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    left.file == right.file ? Diagnostic.precedes(left.diagnostic, right.diagnostic) : left.file < right.file
  }
}
