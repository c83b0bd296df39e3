import UnitMarkup
import UnitModel

/// `reflect{min-words=30}`: a prompt and a place to write. There is no right answer.
struct ReflectKind: ActivityKind {
  let name = "reflect"
  let attributes = ["min-words"]
  let isScored = false
  let scripts = ["reflect.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    let minimum = body.number("min-words", in: 1...1000) ?? 1
    let question = body.question(before: nil)
    return ActivityReading(interaction: .longFillIn(minimumWords: minimum), context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.reflect" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .longFillIn(let minimum) = activity.interaction else { return }
    writer.fieldLabel(activity, instruction(for: activity), content)
    writer.markup("<textarea id=\"")
    writer.fieldID(activity, 1)
    writer.markup("\" rows=\"6\" maxlength=\"")
    writer.number(limit(minimum))
    writer.markup("\" data-min-words=\"")
    writer.number(minimum)
    writer.markup("\" aria-describedby=\"")
    writer.text(activity.id.value)
    writer.markup("-hint\"></textarea><p class=\"hint\" id=\"")
    writer.text(activity.id.value)
    writer.markup("-hint\">")
    if minimum > 1 {
      writer.words(content.phrases("activity.minWords", count: minimum), of: content.phrases)
      writer.markup(" ")
    }
    writer.words(content.phrases("activity.keptOnDevice"), of: content.phrases)
    writer.markup("</p>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding {
    guard case .longFillIn(let minimum) = activity.interaction else { return .text(limit: 0) }
    return .freeText(limit: limit(minimum))
  }

  /// Room for three times the words asked for, and for a page at least.
  private func limit(_ minimumWords: Int) -> Int { max(2000, minimumWords * 20) }
}
