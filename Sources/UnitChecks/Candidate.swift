/// A candidate of the published checklist that is no check of its own, and why not.
public struct Candidate: Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    /// Another check decides it.
    case covered
    /// The templates are written so that it holds, and the project's own tests hold the templates to it.
    case guaranteed
    /// Only a person can judge it: a question of `waymark review`.
    case review
    /// There is nothing of the kind in a unit.
    case notApplicable
  }

  /// As in the published checklist.
  public let id: String
  public let verdict: Verdict
  public let reason: String

  init(_ id: String, _ verdict: Verdict, _ reason: String) {
    self.id = id
    self.verdict = verdict
    self.reason = reason
  }
}

extension Checklist {
  /// What the published checklist names and is no check here, in its order.
  public static let otherCandidates: [Candidate] = [
    Candidate("reading-order", .guaranteed, "the styles never change the order of the text; columns follow it"),
    Candidate("page-title-unique", .covered, "`unit-title-unique` compares the titles of all units, `page-title-generic` judges each"),
    Candidate("image-missing-dimensions", .guaranteed, "the writer of pages puts the size of each picture that its file tells into the page"),
    Candidate("svg-inline-name", .guaranteed, "drawings are files with a text alternative; the page holds no drawing of an author inline"),
    Candidate("image-alt-meaning", .review, "`review-alt-meaning`"),
    Candidate("link-not-distinguishable", .guaranteed, "links are underlined in every theme"),
    Candidate("link-purpose", .review, "`link-text-generic` and its neighbours decide what words can decide; the rest is `review-plain-language`"),
    Candidate("table-scope-headers", .guaranteed, "the writer of pages gives each header cell its scope"),
    Candidate("contrast-chart-svg", .review, "`review-colour-charts` asks about each chart and map"),
    Candidate("contrast-over-image", .notApplicable, "no theme sets text over a picture"),
    Candidate("forced-colours", .guaranteed, "states are words, borders and signs, not backgrounds; tried in forced colours in a browser"),
    Candidate("language-direction", .guaranteed, "the page template writes `dir` from the language"),
    Candidate("language-ui-strings", .covered, "a unit in a language without interface words is reported under this id when it is compiled"),
    Candidate("flashing", .review, "`review-flashing`"),
    Candidate("iframe-no-title", .notApplicable, "`html-disallowed`: nothing can be embedded"),
    Candidate("embed-tabindex", .notApplicable, "`html-disallowed`: nothing can be embedded"),
    Candidate("quiz-feedback-colour", .guaranteed, "feedback is a word with a sign; tried in a browser"),
    Candidate("quiz-status-message", .guaranteed, "feedback stands in a live region; tried in a browser"),
    Candidate("quiz-focus", .guaranteed, "checking an answer leaves the focus where it is; tried in a browser"),
    Candidate("quiz-drag-only", .guaranteed, "ordering has buttons, matching has lists to choose from; nothing is dragged"),
    Candidate("quiz-hotspot", .guaranteed, "the container `hotspot` takes its regions from a list of names, which is shown as choices in words"),
    Candidate("quiz-error-identification", .guaranteed, "the verdict stands beside its field in words; tried in a browser"),
    Candidate("quiz-review-before-submit", .guaranteed, "every answer can be changed and checked again; nothing is final"),
    Candidate("quiz-redundant-entry", .notApplicable, "nothing is asked twice: answers are kept on the device"),
    Candidate("quiz-no-js", .guaranteed, "questions, answers and explanations are in the page without any script; tried in a browser"),
    Candidate("form-autocomplete", .notApplicable, "units ask for no personal data"),
    Candidate("label-in-name", .guaranteed, "controls are named by their visible words"),
    Candidate("html-nesting-invalid", .covered, "reported under this id when an emitted page is read back"),
    Candidate("html-positive-tabindex", .notApplicable, "`html-disallowed`: no attribute of HTML reaches a page"),
    Candidate("meta-refresh", .notApplicable, "no template reloads a page"),
    Candidate("reflow-320", .guaranteed, "tried in a browser at 320 pixels; `table-too-wide` finds what authors can do about it"),
    Candidate("text-spacing", .guaranteed, "no height of text is fixed; tried in a browser with wide spacing"),
    Candidate("text-resize", .guaranteed, "sizes are relative; tried in a browser at 200 and 400 %"),
    Candidate("target-size", .guaranteed, "controls are at least 24 pixels high and wide; tried in a browser"),
    Candidate("focus-visible", .guaranteed, "one style of focus for everything; tried in a browser"),
    Candidate("focus-not-obscured", .guaranteed, "nothing sticks to the window over the text"),
    Candidate("scroll-region-focus", .guaranteed, "tables that scroll are named regions that take the focus"),
    Candidate("hover-content", .notApplicable, "nothing appears on hover"),
    Candidate("motion", .guaranteed, "nothing moves where people asked for less motion; tried in a browser"),
    Candidate("orientation", .guaranteed, "no style depends on how the device is held"),
    Candidate("keyboard-shortcuts", .notApplicable, "no single key does anything"),
    Candidate("pointer-cancel", .guaranteed, "controls are native buttons and fields, which act when released"),
    Candidate("consistent-navigation", .guaranteed, "all pages come from the same partial templates"),
    Candidate("consistent-identification", .guaranteed, "all words of the interface come from one list of phrases; `link-same-target-different-text` looks at the author's"),
    Candidate("consistent-help", .guaranteed, "help stands in the footer of the one page template"),
    Candidate("multiple-ways", .guaranteed, "each unit is reached through the home page, the catalogue and the search"),
    Candidate("print-style", .guaranteed, "the print styles show addresses of links, and answers; tried in a browser"),
    Candidate("metadata-accessibility", .guaranteed, "the metadata are worked out from the content, never claimed by an author"),
    Candidate("metadata-alternatives-lost", .guaranteed, "the page in a package is written by the same writer from the same text"),
    Candidate("package-parity", .guaranteed, "the page in each package is read back and passes the same checks as the site's"),
    Candidate("accessibility-statement", .guaranteed, "the site's statement is written at each build"),
    Candidate("review-embed", .notApplicable, "`html-disallowed` and `embed-unaudited`: nothing can be embedded"),
  ].filter { candidate in !all.contains { $0.about.id == candidate.id } }
}
