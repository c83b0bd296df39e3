/// Names of places on a page.
public enum Anchor {
  /// Whether the page itself, or the browser, uses the name. An element with such an id could hide a property that
  /// scripts read (DOM clobbering), or make an id appear twice.
  public static func isReserved(_ name: String) -> Bool {
    if reserved.contains(name) { return true }
    for prefix in ["fn-", "fnref-", "section-", "table-", "term-"] where name.hasPrefix(prefix) {
      if name.utf8.dropFirst(prefix.utf8.count).first.map(Identifier.isDigit) == true { return true }
    }
    return false
  }

  /// A name made from a heading's text: its letters and digits in lower case, everything else one hyphen; at most 64
  /// characters.
  public static func make(from text: String) -> String {
    var name = ""
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      let isWord =
        scalar.isASCII
        ? Identifier.allows(UInt8(scalar.value)) && scalar != "-" && scalar != "_"
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard isWord else {
        pendingHyphen = !name.isEmpty
        continue
      }
      if pendingHyphen { name.append("-") }
      pendingHyphen = false
      if scalar.isASCII {
        name.unicodeScalars.append(scalar.value < 91 && scalar.value > 64 ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
      } else {
        name += scalar.properties.lowercaseMapping
      }
      if name.utf8.count >= 64 { break }
    }
    if name.utf8.first.map(Identifier.isDigit) ?? true { return name.isEmpty ? "part" : "part-" + name }
    return name
  }

  /// Ids of the page's own elements, and names of properties of `document` and `window` that scripts rely on.
  private static let reserved: Set<String> = [
    "main", "outcomes", "contents", "downloads", "onward", "progress",
    "API", "API_1484_11", "Waymark", "attributes", "body", "children", "cookie", "createElement", "documentElement", "domain", "forms",
    "getElementById", "head", "implementation", "innerHTML", "links", "location", "name", "nodeName", "parent", "parentNode", "opener",
    "self", "status", "title", "top", "window",
  ]
}
