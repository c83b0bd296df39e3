/// Containers that structure text without asking anything.
public enum ContentContainer: String, Sendable, CaseIterable {
  case audio, compare, details, fact, figure, glossary, quote, steps, video, views

  /// Attributes the container knows.
  public var attributes: [String] {
    switch self {
    case .audio: ["transcript", "description", "lang"]
    case .video: ["captions", "poster", "transcript", "description", "lang"]
    case .details: ["summary"]
    case .fact: ["source", "checked", "expires"]
    case .quote: ["by", "source", "lang"]
    case .compare, .figure, .glossary, .steps, .views: []
    }
  }

  /// Endings of the files a player plays, with their media types; none for containers without a player.
  public var mediaTypes: [(ending: String, type: String)] {
    switch self {
    case .video: [("mp4", "video/mp4"), ("webm", "video/webm"), ("ogv", "video/ogg")]
    case .audio: [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("ogg", "audio/ogg"), ("opus", "audio/ogg"), ("wav", "audio/wav")]
    default: []
    }
  }

  /// The media type of a file that the container's player plays, by the file's ending.
  public func mediaType(of path: String) -> String? {
    mediaTypes.first { path.lowercased().hasSuffix("." + $0.ending) }?.type
  }
}
