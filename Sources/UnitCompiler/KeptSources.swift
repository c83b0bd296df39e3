import Synchronization

/// What all units share, as an earlier build of this process read it, for a preview that builds again and again.
public final class KeptSources: Sendable {
  private let last = Mutex<SiteSources?>(nil)

  public init() {}

  /// The sources of the site: those of the last build where no file of theirs has changed since.
  func load(_ options: BuildOptions, in world: some World) throws -> SiteSources {
    let sources = try SiteSources.load(options, in: world, last: last.withLock { $0 })
    last.withLock { $0 = sources }
    return sources
  }
}
