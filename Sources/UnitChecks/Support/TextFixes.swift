import UnitModel

/// Fixes that checks of texts offer. Each looks at the bytes it would replace, and is left out where they are not what it
/// expects, as behind entities and backslashes.
extension InspectedText {
  /// Leaves out the signs a block's text ends with.
  func removal(of ending: String, atEndOf node: Int) -> [Fix] {
    guard let last = document.descendants(of: node).last(where: { self[$0].kind == .text }) else { return [] }
    let end = Int(self[last].span.end)
    var start = end - ending.utf8.count
    guard start > Int(self[last].span.start), unit.source.text(SourceSpan(start..<end)) == ending else { return [] }
    while start > Int(self[last].span.start) + 1, unit.source.bytes[start - 1] == 0x20 { start -= 1 }
    return [Fix(replace: SourceSpan(start..<end), with: "", safety: .safe)]
  }

  /// Writes a heading with another number of signs.
  func changeOfLevel(of heading: Int, to level: Int) -> [Fix] {
    let start = Int(self[heading].span.start)
    let signs = unit.source.bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count
    guard signs > 0, (1...6).contains(level) else { return [] }
    return [Fix(replace: SourceSpan(start..<start + signs), with: String(repeating: "#", count: level), safety: .needsJudgement)]
  }

  /// Writes a paragraph of one bold or italic run as a heading below the last one.
  func heading(insteadOf paragraph: Int) -> [Fix] {
    guard let run = document.children(of: paragraph).first(where: { _ in true }), let first = document.children(of: run).first(where: { _ in true }),
      self[run].span == self[paragraph].span
    else { return [] }
    let inside = SourceSpan(start: self[first].span.start, end: self[Int(self[run].end) - 1].span.end)
    let words = unit.source.text(inside)
    guard !words.isEmpty, !words.contains(where: \.isNewline) else { return [] }
    let level = min(6, (unit.headings.last { $0.node < paragraph }?.level ?? 1) + 1)
    return [Fix(replace: self[paragraph].span, with: String(repeating: "#", count: level) + " " + words, safety: .needsJudgement)]
  }

  /// Bullets that say nothing but "here begins an item". A dash may begin a turn of a dialogue, a tick may mean "done".
  private static let plainBullets: Set<String> = ["•", "◦", "▪", "▫", "●", "○", "■", "‣", "⁃", "∙", "►", "➤", "\\*", "\\-", "\\+"]

  /// Writes lines that begin with a bullet character as items of a list. Other bullets than plain ones, and lines without
  /// one, may be no part of a list: a person has to look then.
  func list(insteadOf paragraph: Int, bullets: [String]) -> [Fix] {
    let span = self[paragraph].span
    let numbers = unit.source.position(of: Int(span.start)).line...unit.source.position(of: max(Int(span.start), Int(span.end) - 1)).line
    let lines = numbers.map { unit.source.bytes[unit.source.line($0).clamped(to: span.range)] }
    // Inside a quote every line has a marker of its own before the bullet.
    guard !lines.contains(where: { $0.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ">") }) else { return [] }
    var isCertain = true
    var hasBegun = false
    let mended = lines.enumerated().map { index, bytes -> String in
      let end = index + 1 < lines.count ? lines[index + 1].startIndex : Int(span.end)
      let ending = String(decoding: unit.source.bytes[bytes.endIndex..<end], as: UTF8.self)
      let line = String(decoding: bytes, as: UTF8.self)
      let content = line.drop { $0 == " " || $0 == "\t" }
      guard let bullet = bullets.first(where: content.hasPrefix) else {
        isCertain = isCertain && !hasBegun
        return line + ending
      }
      hasBegun = true
      if !Self.plainBullets.contains(bullet) { isCertain = false }
      var item = content.dropFirst(bullet.count).drop { $0.isWhitespace }
      while let last = item.last, last.isWhitespace || last == "\\" { item.removeLast() }
      return "\(line.prefix(line.count - content.count))- \(item)\(ending)"
    }
    return [Fix(replace: span, with: mended.joined(), safety: isCertain ? .safe : .needsJudgement)]
  }

  /// Leaves out the words a text alternative begins with.
  func removalOfStart(_ prefix: String, ofAlternative image: Int) -> [Fix] {
    guard let first = document.children(of: image).first(where: { _ in true }), self[first].kind == .text else { return [] }
    let words = unit.source.text(self[first].span)
    guard words.lowercased().hasPrefix(prefix + " "), words.lowercased().count == words.count else { return [] }
    let rest = words.dropFirst(prefix.count).drop(while: \.isWhitespace)
    return [Fix(replace: self[first].span, with: rest.prefix(1).uppercased() + rest.dropFirst(), safety: .needsJudgement)]
  }
}
