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
    Candidate("image-missing-dimensions", .guaranteed, "the writer of pages puts the size of each picture that its file tells into the page"),
    Candidate("image-alt-meaning", .review, "`review-alt-meaning`"),
    Candidate("link-purpose", .review, "`link-text-generic` and its neighbours decide what words can decide; the rest is `review-plain-language`"),
    Candidate("contrast-chart-svg", .review, "`review-colour-charts` asks about each chart and map"),
    Candidate("contrast-over-image", .notApplicable, "no theme sets text over a picture"),
    Candidate("language-ui-strings", .covered, "a unit in a language without interface words is reported under this id when it is compiled"),
    Candidate("flashing", .review, "`review-flashing`"),
    Candidate("quiz-hotspot", .guaranteed, "the container `hotspot` takes its regions from a list of names, which is shown as choices in words"),
    Candidate("quiz-error-identification", .guaranteed, "the verdict stands beside its field in words; tried in a browser"),
    Candidate("quiz-review-before-submit", .guaranteed, "every answer can be changed and checked again; nothing is final"),
    Candidate("quiz-redundant-entry", .notApplicable, "nothing is asked twice: answers are kept on the device"),
    Candidate("metadata-accessibility", .guaranteed, "the metadata are worked out from the content, never claimed by an author"),
    Candidate("metadata-alternatives-lost", .guaranteed, "the page in a package is written by the same writer from the same text"),
    Candidate("package-parity", .guaranteed, "the page in each package is read back and passes the same checks as the site's"),
    Candidate("review-embed", .notApplicable, "`html-disallowed` and `embed-unaudited`: nothing can be embedded"),
  ].filter { candidate in !all.contains { $0.about.id == candidate.id } }
}
