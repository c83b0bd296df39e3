import UnitModel

/// Files for the host of the site: for robots, feed readers and servers. None depends on the day or the machine.
public enum HostingFiles {
  /// What every response should say beside the page (OWASP Secure Headers Project). The policy is that of the pages, with
  /// what only a header can ask: who may frame the site.
  static let headers: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
  ]

  /// The kinds of files of which a compressed copy lies beside the file: those made of text.
  public static let compressed: [(ending: String, type: String)] = [
    ("css", "text/css"), ("html", "text/html"), ("js", "text/javascript"), ("svg", "image/svg+xml"), ("txt", "text/plain"), ("vtt", "text/vtt"),
    ("webmanifest", "application/manifest+json"), ("xml", "application/xml"),
  ]

  /// The files by path below the output folder.
  /// - Parameter overviews: the site in each of its languages, the default one first.
  public static func files(_ overviews: [Overview]) -> [(path: String, bytes: [UInt8])] {
    guard let configuration = overviews.first?.configuration else { return [] }
    var files: [(path: String, bytes: [UInt8])] = [
      ("hosting/nginx.conf", Array(nginx.utf8)), ("site/.htaccess", Array(apache.utf8)), ("site/.nojekyll", []),
      ("site/_headers", Array(staticHosts.utf8)), ("site/robots.txt", robots(configuration)),
    ]
    if let url = configuration.url {
      files += SiteIndex.files(SiteIndex.entries(overviews), url: url).map { ("site/\($0.name)", $0.bytes) }
      for overview in overviews { files.append(("site/\(ChangeFeed.file(overview))", ChangeFeed.bytes(overview, url: url))) }
    }
    return files
  }

  private static func robots(_ configuration: SiteConfiguration) -> [UInt8] {
    Array(("User-agent: *\nAllow: /\n" + (configuration.url.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")).utf8)
  }

  /// Netlify, Cloudflare Pages and others that read `_headers`.
  private static var staticHosts: String {
    "/*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined() + "  Cache-Control: no-cache\n"
      + "  Strict-Transport-Security: max-age=31536000\n"
  }

  private static var apache: String {
    let endings = compressed.map(\.ending).joined(separator: "|")
    return """
      # Headers and precompressed files for Apache 2.4, where mod_headers and mod_rewrite are on.
      ErrorDocument 404 /404.html
      AddType text/javascript .js
      AddType application/manifest+json .webmanifest
      AddType text/vtt .vtt
      AddType application/ld+json .jsonld
      AddType application/yaml .yaml
      AddCharset utf-8 \(compressed.map { ".\($0.ending)" }.joined(separator: " "))
      <IfModule mod_headers.c>
      \(headers.map { "  Header set \($0.name) \"\($0.value)\"" }.joined(separator: "\n"))
        Header set Cache-Control "no-cache"
        <IfModule mod_rewrite.c>
          RewriteEngine on
          RewriteCond %{HTTP:Accept-Encoding} gzip
          RewriteCond %{REQUEST_FILENAME}.gz -f
          RewriteRule ^(.*)\\.(\(endings))$ $1.$2.gz [QSA,L]
      \(compressed.map { "    <FilesMatch \"\\.\($0.ending)\\.gz$\">\n      ForceType \($0.type)\n    </FilesMatch>" }.joined(separator: "\n"))
          <FilesMatch "\\.(\(endings))\\.gz$">
            Header set Content-Encoding gzip
            Header append Vary Accept-Encoding
            SetEnv no-gzip 1
          </FilesMatch>
        </IfModule>
      </IfModule>

      """
  }

  private static var nginx: String {
    """
    # Inside 'server { … }'; change the folder. With TLS also: add_header Strict-Transport-Security "max-age=31536000" always;
    root /var/www/site;
    index index.html;
    charset utf-8;
    error_page 404 /404.html;
    gzip_static on;
    types {
      text/html html;
      text/css css;
      text/javascript js;
      image/svg+xml svg;
      image/png png;
      image/jpeg jpg jpeg;
      image/webp webp;
      image/gif gif;
      audio/mpeg mp3;
      audio/ogg ogg oga opus;
      audio/wav wav;
      video/mp4 mp4;
      video/webm webm;
      application/pdf pdf;
      text/vtt vtt;
      application/manifest+json webmanifest;
      application/ld+json jsonld;
      application/yaml yaml;
      application/zip zip;
      application/xml xml;
      text/plain txt;
    }
    location / {
      try_files $uri $uri/ =404;
    \(headers.map { "  add_header \($0.name) \"\($0.value)\" always;" }.joined(separator: "\n"))
      add_header Cache-Control "no-cache" always;
    }

    """
  }
}
