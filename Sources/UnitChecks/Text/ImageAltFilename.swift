import UnitModel

struct ImageAltFilename: TextCheck {
  var about: CheckDescription {
    CheckDescription(
      id: "image-alt-filename",
      question: "Does no text alternative consist of a file name?",
      why: "A file name, a number or a size read aloud tells people who cannot see the picture nothing about it.",
      severity: .error,
      requirements: ["1.1.1"],
      bad: [
        "![IMG_2041.jpg](media/card.svg)",
        "![card.svg](media/card.svg)",
        "![DSC01234](media/card.svg)",
        "![1024x768](media/card.svg)",
        "![550e8400-e29b-41d4-a716-446655440000](media/card.svg)",
        "![card_front_v2_final](media/card.svg)",
        "![Photo 2026-01-02 at 12.31.png](media/card.svg)",
        "![120 kB](media/card.svg)",
        "![WhatsApp Image 2026-01-02 at 10.11.12](media/card.svg)",
        "![1024 x 768](media/card.svg)",
        "![media/hammer](media/hammer.png)",
        "![hero banner 300 kB](media/card.svg)",
      ],
      good: [
        "![A health insurance card, front side](media/card.svg)",
        "![Card](media/card.svg)",
        "![The number 112 on a phone](media/card.svg)",
        "![Bus stop 24](media/card.svg)",
        "![The co-operative shop](media/card.svg)",
        "![The file names card.png and form.pdf in a folder](media/card.svg)",
        "![A bus of line 3/4](media/card.svg)",
      ])
  }

  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic"]
  private static let cameras = [
    "img_", "img-", "dsc", "dscn", "dcim", "pxl_", "mvimg", "gopr", "image_", "photo_", "bild_", "pict", "p10", "wp_", "scan_",
  ]

  var kinds: [NodeKind] { [.image] }

  func inspect(_ node: Int, of text: InspectedText, _ report: inout CheckReport) {
    let alternative = text.name(of: node)
    guard !alternative.isEmpty else { return }
    if isFileName(alternative) || isNameOfFile(alternative, text.target(of: node)) {
      report.fail("the text alternative '\(alternative)' is a file name or a number", at: text[node].span, help: "write what the image tells")
    } else {
      report.pass()
    }
  }

  /// Whether the alternative is the file's own name, as in `![oven door](oven-door.png)`; one word may be both a name and a text.
  private func isNameOfFile(_ alternative: String, _ target: String) -> Bool {
    let file = (target.split(separator: "/").last ?? "").lowercased().prefix { $0 != "." && $0 != "?" }
    let isPath = alternative.contains("/") && !alternative.contains(" ") && target.lowercased().hasPrefix(alternative)
    return isPath || alternative == file && file.contains { $0 == "-" || $0 == "_" || $0.isNumber }
  }

  private func isFileName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    // "bus.png (230 kB)"
    if let first = words.first, words.count <= 4, words.count >= 2, Self.endings.contains(where: first.hasSuffix) { return true }
    if Self.endings.contains(where: name.hasSuffix), words.count <= 4 { return true }
    if words.count == 2, words[0].allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }), ["kb", "mb", "px", "kib"].contains(words[1]) { return true }
    if words.count >= 2, ["kb", "mb", "kib"].contains(words[words.count - 1]), words[words.count - 2].allSatisfy(\.isNumber) { return true }
    if words.count == 3, words[1] == "x" || words[1] == "×", words[0].allSatisfy(\.isNumber), words[2].allSatisfy(\.isNumber) { return true }
    if name.hasPrefix("whatsapp image") || words.count >= 3 && name.contains(" at ") && name.count(where: \.isNumber) >= 10 { return true }
    guard words.count == 1 else { return false }
    let digits = name.count(where: \.isNumber)
    if digits > 0, Self.cameras.contains(where: name.hasPrefix) { return true }
    if name.contains("_") || isSize(name) || isUUID(name) { return true }
    let hyphens = name.count { $0 == "-" }
    let isNumbered = digits >= 3 && name.prefix { $0.isLetter }.count + digits == name.count
    return hyphens >= 2 && digits >= 1 || isNumbered && name.first?.isLetter == true || digits * 2 > name.count && digits >= 4
  }

  private func isSize(_ name: String) -> Bool {
    let parts = name.split { $0 == "x" || $0 == "×" }
    return parts.count == 2 && parts.allSatisfy { (2...5).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  private func isUUID(_ name: String) -> Bool {
    let digits = name.filter { $0 != "-" }
    return digits.count >= 16 && digits.allSatisfy(\.isHexDigit)
  }
}
