/// Text as search sees it: small letters without marks, so that "ä", "A" and "a" are one.
enum FoldedText {
  /// Appends a letter or digit in its folded form; nothing for every other scalar.
  /// - Returns: whether it was a letter or digit.
  @discardableResult
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") {
        bytes.append(byte)
        return true
      }
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { return false }
      bytes.append(byte | 0x20)
      return true
    }
    if let plain = plainForms[scalar] {
      bytes.append(contentsOf: plain.utf8)
      return true
    }
    if scalar.properties.generalCategory == .nonspacingMark { return true }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return false }
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = plainForms[small] {
        bytes.append(contentsOf: plain.utf8)
      } else if small.properties.generalCategory != .nonspacingMark {
        bytes.append(contentsOf: UTF8.encode(small).map { Array($0) } ?? [])
      }
    }
    return true
  }

  /// The letters with marks of the languages of Europe (Unicode's canonical decompositions), and letters that are written
  /// with two where their key is missing.
  private static let plainForms: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"),
      ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
      ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"), ("и", "й"), ("е", "ё"), ("і", "ї"),
    ]
    var forms: [Unicode.Scalar: String] = [:]
    for (plain, marked) in groups {
      for scalar in marked.unicodeScalars {
        forms[scalar] = plain
        if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first, !capital.isASCII { forms[capital] = plain }
      }
    }
    return forms
  }()
}
