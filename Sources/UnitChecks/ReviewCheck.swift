public import UnitModel

/// A question that only a person can answer. It is asked where the text gives a reason to ask, and an answer holds as long
/// as exactly what was judged stays the same.
public protocol ReviewCheck: Check {
  /// The nodes that may give a reason to ask; `document` comes once per unit.
  var kinds: [NodeKind] { get }
  /// Whether a person has to judge this node.
  func asks(about node: Int, of text: InspectedText) -> Bool
  /// Adds everything the judgement depends on.
  func collect(_ node: Int, of text: InspectedText, into judged: inout JudgedContent)
}

/// What a person judged, as bytes for a digest.
public struct JudgedContent: Sendable {
  public private(set) var bytes: [UInt8] = []

  /// Words; how their lines are broken does not matter.
  mutating func add(_ words: String) {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    bytes += "\(words.utf8.count) \(words)\n".utf8
  }

  /// A file of the unit by what it holds, or an address.
  mutating func add(file path: String, of text: InspectedText) {
    if let file = text.media[path], !file.digest.isEmpty {
      bytes += "file ".utf8 + file.digest
    } else {
      add(path)
    }
  }
}

/// One place a question is about.
public struct ReviewPlace: Sendable {
  public let span: SourceSpan
  /// Names what is judged there; empty where nobody asked for it.
  public let digest: String
  public let isSigned: Bool
}

/// A question about one unit, with everything that is known of its answers.
public struct ReviewQuestion: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    /// Nobody answered yet.
    case open
    /// Every place was judged as it is now.
    case signed
    /// Somebody answered, and a place is new or changed since.
    case stale
  }

  public let about: CheckDescription
  public let places: [ReviewPlace]
  /// Answers that still hold for a place at least.
  public let signOffs: [SignOff]
  public let status: Status
}

/// What checking needs to know of reviews.
public struct ReviewPolicy: Sendable {
  /// Whether open and stale questions keep a unit from being published.
  public var isRequired: Bool
  /// A short name for some bytes that no other bytes have.
  public var digest: @Sendable ([UInt8]) -> String

  public init(isRequired: Bool, digest: @escaping @Sendable ([UInt8]) -> String) {
    self.isRequired = isRequired
    self.digest = digest
  }
}
