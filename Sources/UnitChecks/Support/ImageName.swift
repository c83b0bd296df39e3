/// What the name of an image's file gives away.
enum ImageName {
  /// Whether the file's name holds a word or phrase of one of the classes, in the unit's language or in English.
  static func of(_ target: String, in lists: WordLists, has classes: WordClasses) -> Bool {
    let name = target.lowercased().split(separator: "/").last ?? ""
    let stem = name.prefix { $0 != "." && $0 != "?" && $0 != "#" }
    let words = String(stem.map { $0.isLetter ? $0 : " " })
    return lists.lexicon.contains(words, classes) || lists.language != "en" && WordLists.english.lexicon.contains(words, classes)
  }

  /// The ending without its dot, in lower case.
  static func ending(of target: String) -> String {
    let path = target.lowercased().prefix { $0 != "?" && $0 != "#" }
    return path.contains(".") ? String(path.split(separator: ".").last ?? "") : ""
  }
}
