package import UnitModel

/// A value of a YAML document with its place. Only what Waymark's files need: no aliases, no tags.
package indirect enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case sequence([YAMLNode], span: SourceSpan)
  case mapping([YAMLEntry], span: SourceSpan)

  package var span: SourceSpan {
    switch self {
    case .scalar(let scalar): scalar.span
    case .sequence(_, let span), .mapping(_, let span): span
    }
  }

  /// What an author calls this kind of value.
  package var kindName: String {
    switch self {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a set of keys"
    }
  }
}

package struct YAMLScalar: Sendable {
  package var text: String
  /// Plain scalars may mean null, a truth value or a number; quoted ones are always text.
  package var isPlain: Bool
  package var span: SourceSpan

  /// YAML 1.2's core schema: an empty plain scalar, `~` or `null`.
  package var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
}

package struct YAMLEntry: Sendable {
  package var key: YAMLScalar
  package var value: YAMLNode
}
