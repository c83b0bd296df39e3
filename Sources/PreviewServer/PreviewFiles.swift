import Glibc

/// The files of the preview: those below its folder and no others, pages with the preview's own script in them.
struct PreviewFiles {
  /// The folder, as the system resolves it.
  private let root: String
  /// Files of the preview itself, by path.
  var own: [String: (type: String, bytes: [UInt8])] = [:]

  init(root: String) throws(PreviewError) {
    guard let resolved = Self.resolved(root) else { throw PreviewError("there is no folder \(root)") }
    self.root = resolved
  }

  func response(to path: String) -> Response {
    if let file = own[path] { return Response("200 OK", type: file.type, body: file.bytes) }
    let file = path.hasSuffix("/") ? path + "index.html" : path
    guard let bytes = read(file) else {
      return Response("404 Not Found", type: Self.type(of: ".html"), body: read("/404.html").map(Self.withScript) ?? Array("Not found\n".utf8))
    }
    let type = Self.type(of: file)
    return Response("200 OK", type: type, body: type.hasPrefix("text/html") ? Self.withScript(bytes) : bytes)
  }

  /// The bytes of a plain file that lies below the folder once every link is followed.
  private func read(_ path: String) -> [UInt8]? {
    guard !path.utf8.contains(UInt8(ascii: "\\")), let resolved = Self.resolved(root + path), resolved.hasPrefix(root + "/") else { return nil }
    let descriptor = open(resolved, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { return }
        count += got
      }
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Puts the preview's script into a page, and lets the page listen to this server.
  private static func withScript(_ page: [UInt8]) -> [UInt8] {
    var page = page
    replace("default-src 'none';", by: "default-src 'none'; connect-src 'self';", in: &page)
    replace("</head>", by: "<link rel=\"stylesheet\" href=\"/-/preview.css\">\n<script src=\"/-/preview.js\" defer></script>\n</head>", in: &page)
    return page
  }

  private static func replace(_ old: String, by new: String, in page: inout [UInt8]) {
    if let range = page.firstRange(of: Array(old.utf8)) { page.replaceSubrange(range, with: new.utf8) }
  }

  private static func type(of path: String) -> String {
    let types = [
      "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif", "mp3": "audio/mpeg",
      "ogg": "audio/ogg", "mp4": "video/mp4", "webm": "video/webm", "vtt": "text/vtt; charset=utf-8", "xml": "application/xml",
      "txt": "text/plain; charset=utf-8", "json": "application/json", "jsonld": "application/ld+json", "yaml": "application/yaml",
      "webmanifest": "application/manifest+json", "pdf": "application/pdf",
      "zip": "application/zip",
    ]
    guard let dot = path.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[path[path.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
