import ArgumentParser

/// The command line.
@main
struct Waymark: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Compiles learning units from Markdown into an accessible site and packages for learning platforms.",
    discussion: """
      EXAMPLES:
        waymark new site my-site            make a site with a first unit
        waymark build                       check all units; write output/site and output/packages
        waymark build --only emergencies    only one unit
        waymark serve                       show the site while it is written
        waymark check units/emergencies     check one unit, write nothing
        waymark check --fix                 mend what can be mended without asking
        waymark fmt                         write containers in one way, and missing ids
        waymark review units/emergencies    what only a person can judge
        waymark translate status            which translations are behind
        waymark verify course.zip           judge a package of any tool
        waymark audit output/site           check any pages of HTML
        waymark explain image-alt-missing   what a check asks, and why

      EXIT STATUS:
        0 nothing found, 1 findings at or over --fail-on, 64 wrong usage, 70 a fault of the disk or of Waymark
      """,
    version: version,
    subcommands: [Build.self, Serve.self, Check.self, Format.self, Review.self, Translate.self, New.self, Audit.self, Verify.self, Explain.self])
}
