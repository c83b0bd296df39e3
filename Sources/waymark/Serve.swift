import ArgumentParser
import Glibc
import PreviewServer
import UnitCompiler
import UnitModel

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site while it is written: every save is on the open page at once.",
    discussion: """
      Only this machine can open the preview. Units with errors are shown as drafts; what is wrong is marked at its place on
      the page and told here.

      EXAMPLES:
        waymark serve
        waymark serve --source my-site --port 8080
      """)

  @OptionGroup var site: SiteFolder

  @Option(help: ArgumentHelp("The port on 127.0.0.1; 0 takes any that is free.", valueName: "number"))
  var port: UInt16 = 8000

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let world = DiskWorld()
    try site.requireUnits(in: world)
    let theme = try Installation.theme(in: world)
    // Apart from what 'build' writes: the preview has drafts, and marks that tell lines.
    let output = "\(site.output)/preview"
    var options = BuildOptions(source: site.source, theme: theme, output: output, today: Installation.today)
    options.isPreview = true
    options.publishesDrafts = true
    options.packageFormats = []
    options.jobs = Installation.processors
    options.toolFingerprint = Installation.fingerprint(in: world)
    let kept = KeptSources()
    var findings = try await compile(options, kept)
    var server = try open(output, theme, in: world)
    Terminal.write("preview   http://127.0.0.1:\(server.port)/   (stop with Ctrl-C)\n", to: STDERR_FILENO)
    while true {
      server.give(findings, type: "application/json", at: "/-/findings.json")
      server.announce("reload")
      do {
        // What was saved is shown first; search and evidence follow when the author pauses.
        while try !server.serveUntilChange(orQuietFor: options.postponesSearchAndEvidence ? Self.pause : nil) {
          options.postponesSearchAndEvidence = false
          _ = try await Compiler(DiskWorld(temporaryFolder: "\(output)/.waymark/temporary"), options, kept: kept).run()
        }
      } catch {
        throw Terminal.fault(error)
      }
      options.postponesSearchAndEvidence = true
      findings = try await compile(options, kept)
    }
  }

  /// Milliseconds without a save or a request after which an author pauses.
  private static let pause: Int32 = 500

  private func open(_ output: String, _ theme: String, in world: DiskWorld) throws -> PreviewServer {
    do {
      var server = try PreviewServer(root: "\(output)/site", site: site.source, watching: [theme], port: port)
      for (name, type) in [("preview.js", "text/javascript; charset=utf-8"), ("preview.css", "text/css; charset=utf-8")] {
        server.give(try world.read("\(theme)/preview/\(name)") ?? [], type: type, at: "/-/\(name)")
      }
      return server
    } catch {
      throw Terminal.fault(error)
    }
  }

  /// Builds, and tells the terminal.
  /// - Returns: the findings, as JSON.
  private func compile(_ options: BuildOptions, _ kept: KeptSources) async throws -> [UInt8] {
    let run = Run(options: options, report: report, kept: kept)
    let (result, seconds) = try await run.compile()
    Terminal.write("\(result.compiledUnits.counted("unit")) compiled · \(Int((seconds * 1000).rounded())) ms\n", to: STDERR_FILENO)
    return run.bytes(result, as: "json")
  }
}
