import UnitModel

struct TextPseudoLetters: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "text-pseudo-letters",
      question: "Are words written with real letters?",
      why: "Screen readers read 𝓦 as “mathematical bold script capital W” or not at all, and translation and search fail.",
      severity: .error,
      requirements: ["1.1.1", "1.3.1"],
      bad: [
        "𝓦𝓮𝓵𝓬𝓸𝓶𝓮 𝓽𝓸 𝓽𝓱𝓮 𝓾𝓷𝓲𝓽",
        "## 𝗜𝗺𝗽𝗼𝗿𝘁𝗮𝗻𝘁\n\nText.",
        "Ｗｅｌｃｏｍｅ to the unit",
        "This is ɪᴍᴘᴏʀᴛᴀɴᴛ.",
        "Ⓦⓔⓛⓒⓞⓜⓔ to the unit",
        "Take 🅲🅰🆁🅳 with you",
        "ᵇʳᵉᵃᵈ is small",
      ],
      good: [
        "Welcome to the unit",
        "**Welcome** to the *unit*",
        "The length 𝑥 and the width 𝑦.",
        "Ärger, größer, łódź, ħobż",
        "Step ① and step ②",
        "the 5ᵗʰ of May",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks
    where block.hasSigns || prose.bytes[block.bytes].contains(where: { $0 == 0xE1 || $0 == 0xC9 || $0 == 0xCA || $0 == 0xCB }) {
      var index = block.bytes.lowerBound
      var start: Int?
      var end = index
      var plain = ""
      var letters = 0
      var isRaised = false
      func close(_ report: inout CheckReport) {
        if let start, letters >= (isRaised ? 4 : 2) {
          let span = prose.span(start..<end)
          report.fail(
            "the signs '\(prose.text(start..<end))' only look like letters", at: span, help: "write '\(plain)'",
            fix: text.source(span) == prose.text(start..<end) && !plain.contains("?") ? Fix(replace: span, with: plain, safety: .safe) : nil)
        }
        start = nil
        plain = ""
        letters = 0
        isRaised = false
      }
      while index < block.bytes.upperBound {
        let (scalar, length) = Emoji.scalar(prose.bytes, at: index, before: block.bytes.upperBound)
        if let letter = PseudoLetter.plain(scalar) {
          if start == nil { start = index }
          // "5ᵗʰ", "1ᵉʳ": two or three raised letters are an ordinal.
          isRaised = isRaised || (0x1D2C...0x1D6A).contains(scalar) || (0x02B0...0x02E3).contains(scalar)
          plain.append(letter)
          letters += 1
          end = index + length
        } else if scalar == 0x20, start != nil {
          plain.append(" ")
        } else {
          while plain.last == " " { plain.removeLast() }
          close(&report)
        }
        index += length
      }
      while plain.last == " " { plain.removeLast() }
      close(&report)
    }
  }
}
