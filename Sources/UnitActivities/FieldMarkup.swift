package import UnitMarkup
package import UnitModel

/// Pieces of form markup that several kinds share.
extension HTMLWriter {
  /// Words of the interface between tags. On a page in a language without phrases their own language is marked.
  package mutating func words(_ words: String, of phrases: Phrases) {
    guard phrases.areForeign else { return text(words) }
    markup("<span")
    attribute("lang", phrases.language.description)
    attribute("dir", phrases.language.direction)
    markup(">")
    text(words)
    markup("</span>")
  }

  /// `<fieldset class="question"><legend>…</legend>`, which the caller closes. An activity that asks nothing is named by its
  /// number, which those who see it read above.
  mutating func openQuestion(_ activity: Activity, _ content: any ContentWriting) {
    markup("<fieldset class=\"question\"><legend")
    if let prompt = activity.prompt {
      markup(">")
      content.writeInlines(of: prompt, to: &self)
    } else {
      markup(" class=\"visually-hidden\">")
      words(content.phrases("activity.number", ["number": String(activity.number)]), of: content.phrases)
    }
    markup("</legend>\n")
  }

  /// `ID-3`, the id of an activity's third field.
  mutating func fieldID(_ activity: Activity, _ number: Int) {
    text(activity.id.value)
    markup("-")
    self.number(number)
  }

  /// The label of an activity's only field: what asks, or else what to do.
  mutating func fieldLabel(_ activity: Activity, _ instruction: String, _ content: any ContentWriting) {
    markup("<label class=\"question-text\" for=\"")
    fieldID(activity, 1)
    markup("\">")
    if let prompt = activity.prompt {
      content.writeInlines(of: prompt, to: &self)
    } else {
      words(content.phrases(instruction), of: content.phrases)
    }
    markup("</label>")
  }

  /// What a printed sheet offers in place of a list that opens.
  mutating func wordBank(_ words: [String], _ phrases: Phrases) {
    markup("<p class=\"word-bank\">")
    self.words(phrases("activity.bank", ["words": words.joined(separator: " · ")]), of: phrases)
    markup("</p>")
  }

  /// The same where words are in other languages than the phrases.
  mutating func wordBank(_ words: [(text: String, language: String?)], _ phrases: Phrases) {
    guard words.contains(where: { $0.language != nil }) else { return wordBank(words.map(\.text), phrases) }
    let placeholder: Character = "\u{FFFC}"
    let around = phrases("activity.bank", ["words": String(placeholder)]).split(separator: placeholder, omittingEmptySubsequences: false)
    markup("<p class=\"word-bank\"")
    attribute("lang", phrases.language.description)
    if phrases.areForeign { attribute("dir", phrases.language.direction) }
    markup(">")
    text(String(around.first ?? ""))
    for (number, word) in words.enumerated() {
      if number > 0 { text(" · ") }
      markup("<span")
      if let language = word.language { attribute("lang", language) }
      markup(">")
      text(word.text)
      markup("</span>")
    }
    text(String(around.dropFirst().first ?? ""))
    markup("</p>")
  }

  /// A select with the texts as options.
  /// - Parameters:
  ///   - isShuffled: whether each learner gets the options in an order of their own.
  ///   - isForeign: whether the text around it is in another language than the phrases.
  mutating func select(
    _ activity: Activity, number: Int, options: [(value: Int, text: String)], answer: Int? = nil, isShuffled: Bool = false, isForeign: Bool = false,
    _ phrases: Phrases
  ) {
    markup("<select id=\"")
    fieldID(activity, number)
    markup("\"")
    if let answer { attribute("data-answer", answer) }
    markup(isShuffled ? " data-shuffled><option value=\"\"" : "><option value=\"\"")
    if isForeign || phrases.areForeign { attribute("lang", phrases.language.description) }
    if phrases.areForeign { attribute("dir", phrases.language.direction) }
    markup(">")
    text(phrases("activity.choose"))
    markup("</option>")
    for option in options {
      markup("<option value=\"")
      self.number(option.value)
      markup("\">")
      text(option.text)
      markup("</option>")
    }
    markup("</select>")
  }

  /// One radio button or check box with its label.
  mutating func option(_ activity: Activity, number: Int, isMultiple: Bool, text write: (inout HTMLWriter) -> Void) {
    markup("<li><label for=\"")
    fieldID(activity, number)
    markup("\"><input type=\"")
    markup(isMultiple ? "checkbox" : "radio")
    markup("\" name=\"")
    text(activity.id.value)
    markup("\" id=\"")
    fieldID(activity, number)
    markup("\" value=\"")
    self.number(number)
    markup("\"> <span class=\"option-text\">")
    write(&self)
    markup("</span></label></li>\n")
  }

  /// One line of the verdicts under "Show answer".
  mutating func verdict(
    _ content: any ContentWriting, number: Int, isRight: Bool, feedback: Int?, text write: (inout HTMLWriter) -> Void
  ) {
    markup("<li data-option=\"")
    self.number(number)
    markup("\" data-right=\"")
    markup(isRight ? "true" : "false")
    markup("\"><span class=\"verdict\">")
    words(content.phrases(isRight ? "activity.verdict.right" : "activity.verdict.wrong"), of: content.phrases)
    markup("</span> ")
    write(&self)
    if let feedback {
      markup("<div class=\"feedback\">")
      self.feedback(of: feedback, isRight: isRight, content)
      markup("</div>")
    }
    markup("</li>\n")
  }

  /// What an author says to an answer. The page says itself whether the answer is right; where the author opens with that as well, as in
  /// "Right. …", the sentence is left out, so that it is read once.
  mutating func feedback(of item: Int, isRight: Bool, _ content: any ContentWriting) {
    var written = HTMLWriter()
    content.writeBlocks(Array(content.document.children(of: item)), gap: nil, to: &written)
    let paragraph = Array("<p>".utf8)
    guard written.bytes.starts(with: paragraph) else { return html(written.bytes) }
    let words = written.bytes.dropFirst(paragraph.count)
    let openings = content.phrases(isRight ? "verdict.right" : "verdict.wrong").utf8.split(separator: UInt8(ascii: "|"))
    let opening = openings.first { words.starts(with: $0) && Self.isSentence(of: $0.count, in: words) }
    if opening != nil { html(paragraph) }
    html(opening.map { words.dropFirst($0.count + 2) } ?? written.bytes[...])
  }

  /// Whether so many bytes are a sentence, and another one follows: not the "No." before a number.
  private static func isSentence(of length: Int, in text: ArraySlice<UInt8>) -> Bool {
    let rest = text.dropFirst(length)
    guard let next = rest.dropFirst(2).first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) else { return false }
    return rest.starts(with: ". ".utf8) || rest.starts(with: "! ".utf8)
  }
}
