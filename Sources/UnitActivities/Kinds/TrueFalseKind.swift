import UnitMarkup
import UnitModel

/// `truefalse{answer=true}`: a statement; an optional list holds the feedback when right, then when wrong.
struct TrueFalseKind: ActivityKind {
  let name = "truefalse"
  let attributes = ["answer"]
  let isScored = true
  let scripts = ["options.js"]

  func read(_ body: inout ActivityBody) -> ActivityReading? {
    guard let answer = body.attributes?["answer"], let isTrue = answer.value.flatMap(Bool.init) else {
      body.fail(
        "this statement does not say whether it is true", at: body.attributes?["answer"]?.span,
        help: "write answer=true or answer=false on the opening line")
      return nil
    }
    let list = body.blocks.last { body.kind(of: $0) == .list }
    let feedback = list.map { Array(body.document.children(of: $0)) } ?? []
    if let list {
      body.rejectBlocks(after: list)
      if feedback.count > 2 {
        body.fail("there are more than two feedbacks", at: body.document.nodes[list].span, help: "first the feedback when right, then when wrong")
      }
    }
    let question = body.question(before: list)
    let interaction = Interaction.trueFalse(
      isTrue: isTrue, feedback: (right: feedback.first, wrong: feedback.count > 1 ? feedback[1] : nil))
    return ActivityReading(interaction: interaction, context: question.context, prompt: question.prompt)
  }

  func instruction(for activity: Activity) -> String { "activity.truefalse" }

  func writeQuestion(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    writer.openQuestion(activity, content)
    writer.markup("<ul class=\"options\">\n")
    writer.option(activity, number: 1, isMultiple: false) { $0.words(content.phrases("activity.true"), of: content.phrases) }
    writer.option(activity, number: 2, isMultiple: false) { $0.words(content.phrases("activity.false"), of: content.phrases) }
    writer.markup("</ul></fieldset>\n")
  }

  func encoding(of activity: Activity) -> AnswerEncoding { .digits(base: 3, count: 1) }

  func writeAnswer(_ activity: Activity, _ content: any ContentWriting, to writer: inout HTMLWriter) {
    guard case .trueFalse(let isTrue, let feedback) = activity.interaction else { return }
    writer.markup("<ul class=\"verdicts\">\n")
    for (number, key, isRight) in [(1, "activity.true", isTrue), (2, "activity.false", !isTrue)] {
      writer.verdict(content, number: number, isRight: isRight, feedback: isRight ? feedback.right : feedback.wrong) {
        $0.words(content.phrases(key), of: content.phrases)
      }
    }
    writer.markup("</ul>\n")
  }
}
