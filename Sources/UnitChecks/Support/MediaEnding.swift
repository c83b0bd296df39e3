/// The endings of files that play, in lower case and without the dot.
enum MediaEnding {
  static let films: Set<String> = ["mp4", "webm", "mov", "avi", "m4v", "ogv"]
  static let recordings: Set<String> = ["mp3", "m4a", "ogg", "wav", "flac", "aac", "opus"]
}
