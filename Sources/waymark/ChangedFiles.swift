import ArgumentParser
import Glibc

/// Files that differ from a revision, as git knows them.
enum ChangedFiles {
  /// Paths below the site's folder: changed, added, and not yet known to git.
  static func since(_ revision: String, in root: String) throws -> Set<String> {
    guard !revision.isEmpty, !revision.hasPrefix("-"), revision.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw ValidationError("'\(revision)' is no revision; write, for example, --changed-since origin/main.")
    }
    let common = ["-C", root, "-c", "core.quotePath=false"]
    let changed = try git(common + ["diff", "--name-only", "-z", "--relative", "--merge-base", revision, "--"], about: revision)
    let unknown = try git(common + ["ls-files", "--others", "--exclude-standard", "-z"], about: revision)
    return Set((changed + unknown).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  /// What git writes to its standard output.
  private static func git(_ arguments: [String], about revision: String) throws -> [UInt8] {
    var descriptors: [Int32] = [0, 0]
    guard pipe(&descriptors) == 0, descriptors.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
      throw ValidationError("git could not be started: \(String(cString: strerror(errno))).")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, descriptors[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let words = (["git"] + arguments).map { strdup($0) }
    let variables = environment().map { strdup($0) }
    defer { for word in words + variables { free(word) } }
    let failure = posix_spawnp(&process, "git", &actions, nil, words + [nil], variables + [nil])
    close(descriptors[1])
    defer { close(descriptors[0]) }
    guard failure == 0 else {
      throw ValidationError(
        "--changed-since asks git, and git could not be started: \(String(cString: strerror(failure))). Install git, or check without the option.")
    }
    let output = read(descriptors[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
      throw ValidationError("git does not know what changed since '\(revision)' here: is this a git repository, and was the revision fetched?")
    }
    return output
  }

  /// `NAME=value` of everything set here: git looks for its settings by some of them.
  private static func environment() -> [String] {
    let descriptor = open("/proc/self/environ", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return read(descriptor).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return output }
      output += buffer[..<count]
    }
  }
}
