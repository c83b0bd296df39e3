import UnitActivities
import UnitMarkup
import UnitModel

/// What every activity has around its question.
extension TextRenderer {
  func write(_ activity: Activity, _ kind: any ActivityKind, to writer: inout HTMLWriter) {
    let id = activity.id.value
    writer.markup("<div class=\"activity\"")
    writer.attribute("id", id)
    writer.attribute("data-kind", kind.name)
    writer.attribute("data-interaction", activity.interaction.typeName)
    if kind.isScored { writer.attribute("data-points", activity.points) }
    if let attempts = activity.attempts { writer.attribute("data-attempts", attempts) }
    if let outcome = activity.outcome { writer.attribute("data-outcome", outcome.value) }
    openTitle(activity, id: id, kind.instruction(for: activity), to: &writer)
    if kind.isScored, activity.points > 0 {
      writer.markup(" <span class=\"activity-points\">")
      writer.words(phrases("activity.points", count: activity.points), of: phrases)
      writer.markup("</span>")
    }
    writer.markup("</p>\n")
    writeBlocks(activity.context, gap: nil, to: &writer)
    kind.writeQuestion(activity, self, to: &writer)
    if let hint = activity.hint { writeHint(hint, to: &writer) }
    if kind.hasCheckButton { writeCheckButton(to: &writer) }
    writer.markup("<div class=\"result\" role=\"status\"")
    if phrases.areForeign { writer.attribute("lang", phrases.language.description) }
    writer.markup("></div>\n")
    if kind.isScored {
      writer.markup("<details class=\"answer\"><summary>")
      writer.words(phrases(kind.hasCheckButton ? "activity.showAnswer" : "activity.showPaths"), of: phrases)
      writer.markup("</summary>\n")
      kind.writeAnswer(activity, self, to: &writer)
      writer.markup("</details>\n")
    }
    writer.markup("</div>\n")
  }

  private func writeHint(_ hint: String, to writer: inout HTMLWriter) {
    writer.markup("<details class=\"hint-box\"><summary>")
    writer.words(phrases("activity.hint"), of: phrases)
    writer.markup("</summary><p>")
    writer.text(hint)
    writer.markup("</p></details>\n")
  }

  private func writeCheckButton(to writer: inout HTMLWriter) {
    writer.markup("<div class=\"actions\"><button type=\"button\" class=\"check\">")
    writer.words(phrases("activity.check"), of: phrases)
    writer.markup("</button> <button type=\"button\" class=\"again\" hidden>")
    writer.words(phrases("activity.again"), of: phrases)
    writer.markup("</button></div>\n")
  }

  /// What activities ask once more when the unit is read.
  func writeClosings(to writer: inout HTMLWriter) {
    for activity in unit.activities {
      guard let kind = ActivityCatalog.kind(named: activity.kind), let title = kind.closing else { continue }
      let id = "\(activity.id.value)-after"
      writer.markup("<div class=\"activity\"")
      writer.attribute("id", id)
      openTitle(activity, id: id, title, to: &writer)
      writer.markup("</p>\n")
      kind.writeClosing(activity, self, to: &writer)
      writer.markup("<div class=\"result\" role=\"status\"></div>\n</div>\n")
    }
  }

  /// The rest of the opening tag, and the title, which the caller closes.
  private func openTitle(_ activity: Activity, id: String, _ phrase: String, to writer: inout HTMLWriter) {
    writer.markup(" role=\"group\"")
    writer.attribute("aria-labelledby", "\(id)-title")
    writer.markup(">\n<p class=\"activity-title\"")
    writer.attribute("id", "\(id)-title")
    writer.markup("><span class=\"activity-number\">")
    writer.words(phrases("activity.number", ["number": String(activity.number)]), of: phrases)
    writer.markup("</span> <span class=\"activity-kind\">")
    writer.words(phrases(phrase), of: phrases)
    writer.markup("</span>")
  }
}
