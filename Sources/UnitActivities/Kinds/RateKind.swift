import UnitMarkup
import UnitModel

/// `rate`: a list of statements, or of ids of outcomes, that learners rate for themselves where it stands, before they
/// begin, and once more at the end of the unit.
struct RateKind: ActivityKind {
  let name = "rate"
  let attributes: [String] = []
  let isScored = false
  let scripts = ["rate.js"]

  /// From "not at all" to "very well".
  private let steps = 5

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    guard let list = body.blocks.last(where: { body.kind(of: $0) == .list }) else {
      body.fail("there is nothing to rate", help: "list statements such as '- I can call for help', or ids of outcomes such as '- LO1'")
      return nil
    }
    let items = Array(body.document.children(of: list))
    for item in items where body.document.plainText(of: item).allSatisfy(\.isWhitespace) {
      body.fail("this statement is empty", at: body.document.nodes[item].span, help: "write what a learner can do, or the id of an outcome")
    }
    body.rejectBlocks(after: list)
    let question = body.question(before: list)
    return ActivityReading(interaction: .other(items), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.rate.before" }
  let closing: String? = "activity.rate.after"

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    writeScales(activity, .before, content, to: &writer)
  }

  func writeClosing(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    writeScales(activity, .after, content, to: &writer)
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .other(let items) = activity.interaction else { return .set(count: 0) }
    return .digits(base: steps + 1, count: items.count * 2)
  }

  private enum Time { case before, after }

  private func writeScales(_ activity: Activity, _ time: Time, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .other(let items) = activity.interaction else { return }
    if let prompt = activity.prompt {
      writer.markup("<p class=\"question-text\">")
      content.writeInlines(of: prompt, to: &writer)
      writer.markup("</p>\n")
    }
    writer.markup("<p class=\"hint\">")
    writer.words(content.phrases("activity.rate.scale", ["most": String(steps)]), of: content.phrases)
    if time == .before {
      writer.markup(" <a")
      writer.attribute("href", "#\(activity.id.value)-after")
      writer.markup(">")
      writer.words(content.phrases("activity.rate.later"), of: content.phrases)
      writer.markup("</a>")
    }
    writer.markup("</p>\n")
    for (index, item) in items.enumerated() {
      writer.markup("<fieldset class=\"rating\"><legend>")
      if time == .after {
        // Else two groups of a page had one name, and those who go from group to group could not tell them apart.
        writer.markup("<span class=\"visually-hidden\">")
        writer.words(content.phrases("activity.rate.after"), of: content.phrases)
        writer.markup(": </span>")
      }
      let node = content.document.textNode(of: item)
      if let outcome = content.outcome(content.document.plainText(of: node)) {
        writer.text(outcome)
      } else {
        content.writeInlines(of: node, to: &writer)
      }
      writer.markup("</legend>\n")
      writeScale(activity, time == .before ? index : index + items.count, to: &writer)
      writer.markup(time == .before ? "</fieldset>\n" : "<p class=\"change\"></p></fieldset>\n")
    }
  }

  /// `ID-3-4` is the fourth step of the third scale; the scales for "after" follow those for "before".
  private func writeScale(_ activity: Activity, _ index: Int, to writer: inout HTMLWriter) {
    writer.markup("<div class=\"scale\">")
    for step in 1...steps {
      let id = "\(activity.id.value)-\(index + 1)-\(step)"
      writer.markup("<label")
      writer.attribute("for", id)
      writer.markup("><input type=\"radio\"")
      writer.attribute("name", "\(activity.id.value)-\(index + 1)")
      writer.attribute("id", id)
      writer.attribute("value", step)
      writer.markup("><span>")
      writer.number(step)
      writer.markup("</span></label>")
    }
    writer.markup("</div>\n")
  }
}
