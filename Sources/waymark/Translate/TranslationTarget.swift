import ArgumentParser
import UnitCompiler
import UnitModel

/// The unit and the language that a command is about.
struct TranslationTarget: ParsableArguments {
  @Argument(help: "The unit, named by its folder.")
  var unit: String

  @Option(help: ArgumentHelp("The language of the translation, such as fi or pt-BR.", valueName: "language"))
  var lang: String

  @OptionGroup var site: SiteFolder

  func validate() throws {
    if LanguageTag(lang) == nil { throw ValidationError("'\(lang)' is not a language tag. Write, for example, en, fi or pt-BR.") }
  }

  var language: LanguageTag { LanguageTag(lang) ?? .undetermined }

  var translating: Translating<DiskWorld> { Translating(DiskWorld(), source: site.source) }

  /// Tells of the unit's text, the translation or what was recorded of it when one is there and cannot be read.
  /// - Throws: `ExitCode` 1.
  func requireReadable() throws {
    let findings = translating.unread(unit, language)
    Terminal.write(unread: findings)
    if !findings.isEmpty { throw ExitCode(1) }
  }

  /// Says why there is nothing to work with: no such unit, or none of its texts is in the language.
  func missing() -> ValidationError {
    let world = DiskWorld()
    guard world.stamp(of: "\(site.source)/units/\(unit)/unit.md") != nil else { return site.missing(unit, in: world) }
    return ValidationError("The unit '\(unit)' has no text in '\(language)'. Make one: waymark translate export \(unit) --lang \(language)")
  }
}
