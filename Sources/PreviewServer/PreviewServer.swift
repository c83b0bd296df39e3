import Glibc

/// A small HTTP server for one author on one machine: it listens on 127.0.0.1 alone, answers `GET` and `HEAD`, gives out
/// the files of one folder, and tells open pages when there is news. One thread, one loop, no library.
public struct PreviewServer: ~Copyable {
  private struct Client {
    var descriptor: Int32
    var incoming: [UInt8] = []
    var outgoing: [UInt8] = []
    var isStream = false
    var isDone = false
  }

  /// Connections at the same time; more wait in the kernel's queue.
  private static let mostClients = 64

  private let listener: Int32
  private var watch: FolderWatch
  private var files: PreviewFiles
  private var clients: [Client] = []
  public let port: UInt16

  /// - Parameters:
  ///   - root: the folder that is given out.
  ///   - site: the site's folder, watched for changes.
  ///   - folders: watched too, with all folders below them.
  ///   - port: 0: any that is free.
  /// - Throws: `PreviewError` when the port is taken or a folder is not there.
  public init(root: String, site: String, watching folders: [String], port: UInt16) throws(PreviewError) {
    let files = try PreviewFiles(root: root)
    let watch = try FolderWatch(site: site, and: folders)
    let socket = try Self.listen(on: port)
    self.files = files
    self.watch = watch
    listener = socket.descriptor
    self.port = socket.port
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    for client in clients { close(client.descriptor) }
    close(listener)
  }

  /// Gives out bytes under a path of the preview's own, such as `/-/findings.json`.
  public mutating func give(_ bytes: [UInt8], type: String, at path: String) { files.own[path] = (type, bytes) }

  /// Tells every open page.
  /// - Parameter news: one word, the kind of the event.
  public mutating func announce(_ news: String) {
    for index in clients.indices where clients[index].isStream {
      clients[index].outgoing += "event: \(news)\ndata: \(news)\n\n".utf8
      send(index)
    }
    sweep()
  }

  /// Serves until a watched file changes and nothing more has changed for a moment.
  /// - Parameter patience: milliseconds without a change or a request after which it ends all the same; nil: never.
  /// - Returns: whether a file changed.
  /// - Throws: `PreviewError` when the kernel refuses to wait.
  public mutating func serveUntilChange(orQuietFor patience: Int32? = nil) throws(PreviewError) -> Bool {
    /// Milliseconds that must stay quiet: editors write in several steps.
    let quiet: Int32 = 12
    var hasChanged = false
    while true {
      guard try turn(timeout: hasChanged ? quiet : patience ?? -1) else {
        watch.watchAgain()
        return hasChanged
      }
      if watch.take() { hasChanged = true }
    }
  }

  /// One turn of the loop.
  /// - Returns: false when the time ran out.
  private mutating func turn(timeout: Int32) throws(PreviewError) -> Bool {
    var polls = [pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)]
    polls.append(pollfd(fd: clients.count < Self.mostClients ? listener : -1, events: Int16(POLLIN), revents: 0))
    for client in clients {
      polls.append(pollfd(fd: client.descriptor, events: Int16(POLLIN | (client.outgoing.isEmpty ? 0 : POLLOUT)), revents: 0))
    }
    let ready = poll(&polls, nfds_t(polls.count), timeout)
    if ready < 0, errno != EINTR { throw PreviewError("waiting failed: \(String(cString: strerror(errno)))") }
    if ready == 0 { return false }
    guard ready > 0 else { return true }
    for index in clients.indices where polls[index + 2].revents != 0 {
      let events = Int32(polls[index + 2].revents)
      if events & Int32(POLLIN | POLLHUP | POLLERR) != 0 { receive(index) }
      if events & Int32(POLLOUT) != 0 { send(index) }
    }
    sweep()
    if polls[1].revents != 0 { accept() }
    return true
  }

  private mutating func accept() {
    let descriptor = Glibc.accept(listener, nil, nil)
    guard descriptor >= 0 else { return }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    clients.append(Client(descriptor: descriptor))
  }

  private mutating func receive(_ index: Int) {
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = recv(clients[index].descriptor, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    guard count > 0 else {
      clients[index].isDone = true
      return
    }
    guard clients[index].outgoing.isEmpty, !clients[index].isStream else { return }
    clients[index].incoming += buffer[..<count]
    let end: [UInt8] = Array("\r\n\r\n".utf8)
    if let range = clients[index].incoming.firstRange(of: end) {
      answer(index, Request(clients[index].incoming[..<range.lowerBound]))
    } else if clients[index].incoming.count > Request.most {
      answer(index, nil)
    }
  }

  private mutating func answer(_ index: Int, _ request: Request?) {
    clients[index].incoming = []
    let response: Response
    if let request, !["127.0.0.1:\(port)", "localhost:\(port)"].contains(request.host) {
      // A page of another site whose name was made to lead here.
      response = Response("421 Misdirected Request", "this preview answers to 127.0.0.1:\(port) alone")
    } else if let request, request.method == "GET" || request.method == "HEAD" {
      if request.path == "/-/events", request.method == "GET" {
        clients[index].isStream = true
        clients[index].outgoing = Response.stream
        return send(index)
      }
      response = files.response(to: request.path)
    } else {
      response = request == nil ? Response("400 Bad Request", "this is no request") : Response("405 Method Not Allowed", "only GET and HEAD")
    }
    clients[index].outgoing = response.bytes(isHead: request?.method == "HEAD")
    send(index)
  }

  private mutating func send(_ index: Int) {
    let bytes = clients[index].outgoing
    guard !bytes.isEmpty else { return }
    let count = Glibc.send(clients[index].descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    guard count > 0 else {
      clients[index].isDone = true
      return
    }
    clients[index].outgoing.removeFirst(count)
    if clients[index].outgoing.isEmpty, !clients[index].isStream {
      shutdown(clients[index].descriptor, Int32(SHUT_WR))
      clients[index].isDone = true
    }
  }

  private mutating func sweep() {
    for client in clients where client.isDone { close(client.descriptor) }
    clients.removeAll(where: \.isDone)
  }

  private static func listen(on port: UInt16) throws(PreviewError) -> (descriptor: Int32, port: UInt16) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw PreviewError("there is no network: \(String(cString: strerror(errno)))") }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = (0x7F00_0001 as UInt32).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, length) == 0 && Glibc.listen(descriptor, 64) == 0 && getsockname(descriptor, address, &length) == 0
      }
    }
    guard bound else {
      let reason = errno == EADDRINUSE ? "the port \(port) is taken; choose another with --port" : String(cString: strerror(errno))
      close(descriptor)
      throw PreviewError(reason)
    }
    return (descriptor, UInt16(bigEndian: address.sin_port))
  }
}
