/// An HTTP response. Every one closes its connection, but for the stream of news.
struct Response {
  var status: String
  var type: String
  var body: [UInt8]

  init(_ status: String, type: String = "text/plain; charset=utf-8", body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  init(_ status: String, _ text: String) { self.init(status, body: Array("\(text)\n".utf8)) }

  /// - Parameter isHead: whether the body stays away, as for `HEAD`.
  func bytes(isHead: Bool) -> [UInt8] {
    let head =
      "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    return Array(head.utf8) + (isHead ? [] : body)
  }

  /// The head of a stream of server-sent events.
  static let stream = Array(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nConnection: keep-alive\r\n\r\nretry: 500\n\n".utf8)
}
