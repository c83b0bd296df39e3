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
        "S\u{336}a\u{336}l\u{336}e\u{336} ends today",
        "The price is t\u{335}e\u{335}n\u{335} euros",
        "## N\u{332}o\u{332}t\u{332}e\u{332}\n\nText.",
        "- s\u{337}t\u{337}o\u{337}p\u{337} it",
        "Read t\u{333}h\u{333}i\u{333}s\u{333} first",
      ],
      good: [
        "Welcome to the unit",
        "**Welcome** to the *unit*",
        "The length 𝑥 and the width 𝑦.",
        "Ärger, größer, łódź, ħobż",
        "Step ① and step ②",
        "the 5ᵗʰ of May",
        "~~Sale~~ ends today",
        "e\u{301}te\u{301} and gru\u{308}n",
        "a \u{338}= b and c \u{338}< d",
        "the mean x\u{305} of the sample",
        "Vie\u{302}\u{323}t Nam",
      ])
  }

  var kinds: [NodeKind] { [.document] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    for block in prose.blocks {
      if block.present.contains(0xCC) { inspectMarkedLetters(of: block, text, &report) }
      guard block.hasSigns || [0xE1, 0xC9, 0xCA, 0xCB].contains(where: block.present.contains) else { continue }
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

  /// Letters each with a line through, under or over it: signs that join the letter before them, two times or more in a row.
  private func inspectMarkedLetters(of block: Prose.Block, _ text: InspectedText, _ report: inout CheckReport) {
    let prose = text.prose
    var index = block.bytes.lowerBound
    var run: Range<Int>?
    var plain = ""
    func close(_ report: inout CheckReport) {
      if let run, plain.count >= 2 {
        report.fail(
          "each letter of '\(plain)' is marked with a sign of its own", at: prose.span(run),
          help: "write '\(plain)'; ~~two tildes~~ around a word strike it out, **stars** stress it")
      }
      run = nil
      plain = ""
    }
    while index < block.bytes.upperBound {
      let (scalar, length) = Emoji.scalar(prose.bytes, at: index, before: block.bytes.upperBound)
      let next = index + length
      let isMarked = next + 1 < block.bytes.upperBound && prose.bytes[next] == 0xCC && PseudoLetter.isLine(prose.bytes[next + 1])
      if isMarked, let letter = Unicode.Scalar(scalar) {
        plain.unicodeScalars.append(letter)
        index = next + 2
        run = (run?.lowerBound ?? next - length)..<index
      } else {
        close(&report)
        index = next
      }
    }
    close(&report)
  }
}
