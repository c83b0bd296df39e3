import ArgumentParser
import Glibc
import UnitChecks
import UnitCompiler
import UnitModel

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what only a person can judge in a unit, and record answers.",
    discussion: """
      An answer holds as long as exactly what was judged stays the same: change a picture, and only the answers about that
      picture have to be given again.

      EXAMPLES:
        waymark review units/emergencies-abroad
        waymark review units/emergencies-abroad/unit.md --sign review-alt-meaning --by "A. Teacher"
        waymark review units/emergencies-abroad/unit.md --sign all --by "A. Teacher"
      """)

  @Argument(help: ArgumentHelp("Folders of units, or texts (default: the site around this folder).", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Record that you answer this question with yes; may be given several times; 'all' for every one.", valueName: "check"))
  var sign: [String] = []

  @Option(help: ArgumentHelp("Your name.", valueName: "name"))
  var by: String?

  func validate() throws {
    if !sign.isEmpty, by?.contains(where: { !$0.isWhitespace }) != true { throw ValidationError("Say who judged: --by \"A. Teacher\".") }
    if sign.isEmpty, by != nil { throw ValidationError("Say which question you answer: --sign review-alt-meaning.") }
    let known = Checklist.reviewChecks.map(\.about.id)
    for name in sign where name != "all" && !known.contains(Checklist.reviewID(name)) {
      throw ValidationError("There is no question '\(name)'. \(Suggestion.help(for: Checklist.reviewID(name), among: known))")
    }
  }

  func run() throws {
    let world = DiskWorld()
    let places = try SitePlaces(paths, in: world)
    let reviewing = Reviewing(world, places.texts, today: Installation.today)
    try onDisk {
      let texts = try reviewing.run()
      if let by, !sign.isEmpty { try record(texts, by: by, reviewing) } else { show(texts) }
    }
    if places.reportUnread(in: world) { throw ExitCode(1) }
  }

  // MARK: Show

  private func show(_ texts: [Reviewing<DiskWorld>.ReviewedText]) {
    var counts: [ReviewQuestion.Status: Int] = [:]
    for text in texts {
      var lines = [text.source.path]
      for question in text.questions {
        counts[question.status, default: 0] += 1
        lines += ["", "  \(question.status.rawValue)  \(question.about.id)\(answers(question))", "  \(question.about.question)"]
        for place in question.places where question.status != .signed {
          let position = text.source.position(of: Int(place.span.start))
          let mark = question.status == .stale ? place.isSigned ? "same     " : "changed  " : ""
          lines.append("    \(mark)\(text.source.path):\(position.line):\(position.column)  \(excerpt(place, text.source))")
        }
      }
      Terminal.write(lines.joined(separator: "\n") + "\n\n", to: STDOUT_FILENO)
    }
    let summary = ReviewQuestion.Status.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
    Terminal.write("\(summary)\n", to: STDERR_FILENO)
  }

  private func answers(_ question: ReviewQuestion) -> String {
    question.signOffs.isEmpty ? "" : " (" + question.signOffs.map { "\($0.by), \($0.on.iso)" }.joined(separator: "; ") + ")"
  }

  /// The first words of a place, without anything a terminal would obey.
  private func excerpt(_ place: ReviewPlace, _ source: SourceFile) -> String {
    let words = source.text(place.span).prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let harmless = String(words.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\u{FFFD}" : Character($0) })
    return harmless.count > 72 ? harmless.prefix(71) + "…" : harmless
  }

  // MARK: Record

  private func record(_ texts: [Reviewing<DiskWorld>.ReviewedText], by name: String, _ reviewing: Reviewing<DiskWorld>) throws {
    guard texts.count == 1 else {
      let paths = texts.prefix(6).map(\.source.path).joined(separator: ", ")
      throw ValidationError("Name the one text that you judged\(texts.isEmpty ? "" : ": \(paths)").")
    }
    let wanted = sign.contains("all") ? texts[0].questions.map(\.about.id) : sign.map(Checklist.reviewID)
    for id in wanted {
      // Read again: each answer moves what stands below it.
      guard let text = try reviewing.run().first, let question = text.questions.first(where: { $0.about.id == id }) else {
        throw ValidationError("Nothing in this text gives reason to ask '\(id)'. See what does: waymark review \(texts[0].source.path)")
      }
      guard try reviewing.sign(question, in: text, by: name) else {
        throw ValidationError(
          "The front matter of \(text.source.path) is written in a way that the answer cannot be put in safely; write 'checked' as a plain list.")
      }
      Terminal.write("signed \(id) for \(question.places.count.counted("place")) in \(text.source.path)\n", to: STDERR_FILENO)
      if text.authors.contains(where: { $0.lowercased() == name.lowercased() }) {
        Terminal.write("note: you are an author of this unit; somebody else should judge it too\n", to: STDERR_FILENO)
      }
    }
  }
}
