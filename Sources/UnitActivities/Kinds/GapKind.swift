import UnitMarkup
import UnitModel

/// `gap`: a text with `[[answer|also accepted]]`. `options` turns the fields into selects; `options="a|b"` offers wrong
/// answers too.
struct GapKind: ActivityKind {
  let name = "gap"
  let attributes = ["options"]
  let isScored = true
  let scripts = ["fields.js", "gap.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let document = body.document
    let gapNodes = document.descendants(of: body.container).filter { document.nodes[$0].kind == .gap }
    guard let first = gapNodes.first else {
      body.fail("this text has no gap", help: "write each answer between double brackets: [[answer|also accepted]]")
      return nil
    }
    var gaps: [Interaction.Gap] = []
    for node in gapNodes {
      let accepted = parts(document.string(document.nodes[node].literal))
      if accepted.isEmpty {
        body.fail("this gap has no answer", at: document.nodes[node].span, help: "write the answer between the brackets: [[answer]]")
      } else {
        gaps.append(Interaction.Gap(node: node, accepted: accepted))
      }
    }
    guard gaps.count == gapNodes.count else { return nil }
    let options = body.attributes?["options"].map { attribute in
      (gaps.map { $0.accepted[0] } + parts(attribute.value ?? "")).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    }
    let context = body.blocks.prefix { document.nodes[$0].end <= Int32(first) }
    return ActivityReading(interaction: .fillIn(gaps, options: options), context: Array(context))
  }

  func instruction(for activity: Activity) -> String {
    if case .fillIn(_, .some) = activity.interaction { return "activity.gap.select" }
    return "activity.gap"
  }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .fillIn(let gaps, let words) = activity.interaction else { return }
    let blocks = Array(content.document.children(of: activity.node)).filter { !activity.context.contains($0) }
    let options = words.map { words in
      StableShuffle.order(of: words.count, seed: activity.id.value).map { (value: $0 + 1, text: words[$0]) }
    }
    let numbers = Dictionary(uniqueKeysWithValues: gaps.enumerated().map { ($1.node, $0 + 1) })
    writer.markup("<div class=\"gap-text\">\n")
    content.writeBlocks(
      blocks,
      gap: { node, writer in
        guard let number = numbers[node] else { return }
        let isForeign = content.document.language(around: node) != nil
        writer.markup("<span class=\"gap\"><label class=\"visually-hidden\" for=\"")
        writer.fieldID(activity, number)
        writer.markup("\"")
        if isForeign { writer.attribute("lang", content.phrases.language.description) }
        writer.markup(">")
        writer.words(content.phrases("activity.gap.label", ["number": String(number), "count": String(gaps.count)]), of: content.phrases)
        writer.markup("</label>")
        if let options {
          writer.select(activity, number: number, options: options, isShuffled: true, isForeign: isForeign, content.phrases)
        } else {
          writeField(activity, number, for: gaps[number - 1], to: &writer)
        }
        writer.markup("</span>")
      }, to: &writer)
    if let options {
      let languages = gaps.map { content.document.language(around: $0.node) }
      let common = languages.allSatisfy { $0 == languages.first } ? languages.first ?? nil : nil
      writer.wordBank(
        options.map { option in
          (option.text, gaps.firstIndex { $0.accepted[0] == option.text }.map { languages[$0] } ?? common)
        }, content.phrases)
    }
    writer.markup("</div>\n")
  }

  private func writeField(_ activity: Activity, _ number: Int, for gap: Interaction.Gap, to writer: inout HTMLWriter) {
    writer.markup("<input type=\"text\" id=\"")
    writer.fieldID(activity, number)
    writer.markup("\" size=\"")
    writer.number(max(6, min(24, gap.accepted[0].count + 4)))
    writer.markup("\" maxlength=\"")
    writer.number(limit(gap))
    writer.markup("\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\">")
  }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .fillIn(let gaps, _) = activity.interaction else { return }
    writer.markup("<ol class=\"gap-answers\">\n")
    for gap in gaps {
      writer.markup("<li")
      if let language = content.document.language(around: gap.node) { writer.attribute("lang", language) }
      writer.attribute("data-accept", jsonArray(gap.accepted))
      writer.markup(">")
      writer.text(gap.accepted[0])
      if gap.accepted.count > 1 {
        writer.markup(" <span class=\"also\">")
        writer.words(content.phrases("activity.alsoAccepted", ["answers": gap.accepted.dropFirst().joined(separator: ", ")]), of: content.phrases)
        writer.markup("</span>")
      }
      writer.markup("</li>\n")
    }
    writer.markup("</ol>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .fillIn(let gaps, let options) = activity.interaction else { return .text(limit: 0) }
    if let options { return .digits(base: options.count + 1, count: gaps.count) }
    return .text(limit: gaps.reduce(gaps.count - 1) { $0 + limit($1) })
  }

  /// Characters a field takes: room to be wrong, and small enough to be kept.
  private func limit(_ gap: Interaction.Gap) -> Int { max(24, (gap.accepted.map(\.utf16.count).max() ?? 0) + 8) }

  /// The parts between bars, without blanks around them.
  private func parts(_ text: String) -> [String] {
    text.split(separator: "|").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }

  private func jsonArray(_ texts: [String]) -> String {
    let quoted = texts.map { text in
      "\""
        + text.unicodeScalars.reduce(into: "") { result, scalar in
          if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
          result.unicodeScalars.append(scalar.value < 32 ? " " : scalar)
        } + "\""
    }
    return "[" + quoted.joined(separator: ",") + "]"
  }
}
