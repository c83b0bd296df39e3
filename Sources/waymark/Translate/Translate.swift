import ArgumentParser

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "See which translations are behind; send units to translators and take them back.",
    discussion: """
      What the source said when a text was translated is kept in unit.<lang>.lock beside the translation, so that every
      text whose source has changed since can be named.

      EXAMPLES:
        waymark translate status
        waymark translate export emergencies-abroad --lang fi --format xliff20
        waymark translate import emergencies-abroad.fi.xlf
        waymark translate diff emergencies-abroad --lang fi
        waymark translate accept emergencies-abroad --lang fi
      """,
    subcommands: [TranslationStatusCommand.self, TranslationExport.self, TranslationImport.self, TranslationDiff.self, TranslationAccept.self])
}
