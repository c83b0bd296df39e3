import UnitModel

struct Emoticon: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "emoticon",
      question: "Are feelings said in words, not with :-) or the like?",
      why: "A screen reader reads “colon hyphen right parenthesis”, or leaves it out.",
      severity: .advice,
      requirements: ["1.1.1"],
      bad: [
        "Well done :-)",
        "That is a pity :(",
        "No idea ¯\\\\_(ツ)_/¯",
        "See you ;-) tomorrow.",
        "Great :D",
        "I love it <3",
        "Ha XD",
        "(^_^) fine",
      ],
      good: [
        "Well done!",
        "The hours (see :details) are long.",
        "The ratio is 3:4.",
        "Write `:-)` for a smile.",
        "At 8:00 (eight) o'clock",
        "2<3 is true.",
      ])
  }

  private static let emoticons = [
    ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":-|", ":'(", "^^", "ツ", "<3", ":)", ":(", ";)", ":D", ":P", ":-O", ":O", ":/", ":|", "XD", "xD",
    "(^_^)", "(-_-)", "\\o/", "(y)", "=)", "=(", "(-:", "(:", "^_^", "-_-",
  ].map { Array($0.utf8) }

  private static let starts = ByteSet(emoticons.map { $0[0] })

  var kinds: [NodeKind] { [.text] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let bytes = text.document.text[text[node].literal.range]
    guard let found = bytes.withUnsafeBufferPointer(Self.first) else { return }
    let sign = String(decoding: found, as: UTF8.self)
    report.fail("'\(sign)' is a face made of signs", at: text[node].span, help: "say it in words, or leave it out")
  }

  /// The first emoticon in some text.
  private static func first(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let starts = starts
    for index in bytes.indices where starts.contains(bytes[index]) {
      let hasBlankBefore = index == 0 || bytes[index - 1] <= 0x20 || bytes[index] == 0xE3
      if hasBlankBefore, let found = emoticons.first(where: { isWord($0, at: index, bytes) }) { return found }
    }
    return nil
  }

  private static func isWord(_ emoticon: [UInt8], at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[index...].starts(with: emoticon) else { return false }
    let end = index + emoticon.count
    guard emoticon[0] != 0xE3 else { return true }
    return end == bytes.count || bytes[end] <= 0x20 || ".,!?)".utf8.contains(bytes[end])
  }
}
