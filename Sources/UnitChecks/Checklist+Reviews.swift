import UnitModel

extension Checklist {
  /// The questions for people. A new one is its file and one line here.
  public static let reviewChecks: [any ReviewCheck] = [
    ReviewAltMeaning(),
    ReviewCaptionsAccurate(),
    ReviewColourCharts(),
    ReviewDescriptionEnough(),
    ReviewDocument(),
    ReviewFlashing(),
    ReviewHeadingDescribes(),
    ReviewKeyboard(),
    ReviewLanguageParts(),
    ReviewPlainLanguage(),
    ReviewQuizEquivalent(),
    ReviewReadingSequence(),
    ReviewScreenReader(),
    ReviewSensoryInstructions(),
  ]

  /// Checks of exceptions, reviews and the statement.
  public static let processChecks: [any Check] = [
    AccessibilityStatement(),
    ReviewByAuthorOnly(),
    ReviewMissing(),
    ReviewStale(),
    SuppressionOfError(),
    SuppressionReasonless(),
  ]

  /// The questions that a unit's text gives reason to ask, in the order of the list.
  /// - Parameter naming: whether every place gets its digest, as for a sign-off; otherwise only where there are answers.
  public static func review(_ text: InspectedText, digest: ([UInt8]) -> String, naming: Bool = false) -> [ReviewQuestion] {
    reviewChecks.compactMap { check in
      let nodes = check.kinds.flatMap { kind in text.nodes(kind).filter { check.asks(about: $0, of: text) } }.sorted()
      return nodes.isEmpty ? nil : question(check, about: nodes, of: text, digest: digest, naming: naming)
    }
  }

  private static func question(
    _ check: any ReviewCheck, about nodes: [Int], of text: InspectedText, digest: ([UInt8]) -> String, naming: Bool
  ) -> ReviewQuestion {
    let about = check.about
    let signOffs = text.unit.frontMatter.signOffs.filter { Self.reviewID($0.check.value) == about.id }
    let signed = Set(signOffs.flatMap(\.digests))
    let places = nodes.map { node -> ReviewPlace in
      var name = ""
      if naming || !signOffs.isEmpty {
        var judged = JudgedContent()
        check.collect(node, of: text, into: &judged)
        name = digest(judged.bytes)
      }
      let span = text.document.container(node)?.span ?? (text[node].kind == .document ? text.unit.frontMatter.title.span : text[node].span)
      return ReviewPlace(span: span, digest: name, isSigned: signed.contains(name))
    }
    let names = Set(places.map(\.digest))
    let status: ReviewQuestion.Status = signOffs.isEmpty ? .open : places.allSatisfy(\.isSigned) ? .signed : .stale
    return ReviewQuestion(about: about, places: places, signOffs: signOffs.filter { !names.isDisjoint(with: $0.digests) }, status: status)
  }

  /// The id of a review check, which may be written without its first word.
  public static func reviewID(_ name: String) -> String { name.hasPrefix("review-") ? name : "review-\(name)" }

  /// What there is to say of the answers in the front matter.
  static func findings(of questions: [ReviewQuestion], for text: InspectedText, isRequired: Bool) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let known = reviewChecks.map(\.about.id)
    for signOff in text.unit.frontMatter.signOffs {
      let id = reviewID(signOff.check.value)
      if !known.contains(id) {
        findings.append(ReviewStale.unknown(signOff.check, among: known))
      } else if !questions.contains(where: { $0.about.id == id }) {
        findings.append(ReviewStale.needless(signOff.check))
      }
    }
    for question in questions {
      switch question.status {
      case .open where isRequired: findings.append(ReviewMissing.failure(question, in: text))
      case .open: break
      case .stale: findings.append(ReviewStale.failure(question, in: text, isRequired: isRequired))
      case .signed: findings += ReviewByAuthorOnly.failure(question, in: text).map { [$0] } ?? []
      }
    }
    return findings
  }
}
