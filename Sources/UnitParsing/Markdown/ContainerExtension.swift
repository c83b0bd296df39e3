import CCMarkGFM
import Synchronization

/// The block extension of cmark-gfm that reads containers: `:::name{…}` opens one, `:::` closes it, and a longer fence
/// encloses a shorter one.
///
/// A container is a node of type `containerType` that holds the length of its fence as user data. A closing fence is a
/// leaf behind the container it ends, which the document builder drops: a thematic break of this extension, since those alone
/// leave a list tight whose item they end.
enum ContainerExtension {
  /// Everything that cmark-gfm keeps in process-wide tables, registered once: registration is not thread-safe.
  private static let registration: (extension: UInt, container: UInt32, kinds: CoreTypes) = {
    cmark_gfm_core_extensions_ensure_registered()
    keepCharactersOfAddresses()
    let container = cmark_syntax_extension_add_node(0).rawValue
    guard let handle = cmark_syntax_extension_new("container") else { return (0, container, CoreTypes()) }
    cmark_syntax_extension_set_open_block_func(handle, openBlock)
    cmark_syntax_extension_set_match_block_func(handle, matchBlock)
    cmark_syntax_extension_set_can_contain_func(handle) { _, node, child in
      guard let node, UInt32(node.pointee.type) == ContainerExtension.containerType else { return 0 }
      let isBlock = child.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
      return isBlock && child != CMARK_NODE_ITEM ? 1 : 0
    }
    return (UInt(bitPattern: handle), container, CoreTypes())
  }()

  static var containerType: UInt32 { registration.container }

  static func isClosingFence(_ node: UnsafeMutablePointer<cmark_node>) -> Bool {
    UInt32(node.pointee.type) == CMARK_NODE_THEMATIC_BREAK.rawValue && node.pointee.extension != nil
  }

  /// GitHub's extensions and ours, in the order in which they may claim a line. Deletions (`~~…~~`) are attached on
  /// demand: see `finish`.
  static func attach(to parser: OpaquePointer, withDeletions: Bool) {
    if let container = OpaquePointer(bitPattern: registration.extension) {
      cmark_parser_attach_syntax_extension(parser, container)
    }
    attachGitHubExtensions(to: parser, withDeletions: withDeletions)
  }

  private static func attachGitHubExtensions(to parser: OpaquePointer, withDeletions: Bool) {
    for name in ["table", "strikethrough", "autolink", "tasklist"] where withDeletions || name != "strikethrough" {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
  }

  /// Ends a parse. cmark keeps the characters that begin an extension's inlines in one table for all threads; each parse
  /// enters them and takes them out again, also from under another parse (github/cmark-gfm, pull request 176). The
  /// characters of addresses are therefore in it for good. The tilde cannot be, since cmark finds the extension by it: texts
  /// with a tilde are parsed one at a time, and the others do not attach that extension.
  static func finish(_ parser: OpaquePointer, withDeletions: Bool) -> UnsafeMutablePointer<cmark_node>? {
    guard withDeletions else { return cmark_parser_finish(parser) }
    let address = UInt(bitPattern: parser)
    let root = deletions.withLock { _ in UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: address))) }
    return UnsafeMutablePointer(bitPattern: root)
  }

  private static let deletions = Mutex(())

  private static func keepCharactersOfAddresses() {
    guard let parser = cmark_parser_new(0) else { return }
    defer { cmark_parser_free(parser) }
    attachGitHubExtensions(to: parser, withDeletions: false)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), nil)
  }

  /// Opens a container, or adds the leaf for a closing fence.
  private static let openBlock: cmark_open_block_func = { handle, indented, parser, parent, input, length in
    guard indented == 0, let parser, let parent, let input else { return nil }
    let line = UnsafeBufferPointer(start: input, count: Int(length))
    guard let fence = Fence(line, from: Int(cmark_parser_get_first_nonspace(parser))) else { return nil }
    let type = fence.isClosing ? CMARK_NODE_THEMATIC_BREAK.rawValue : containerType
    let column = cmark_parser_get_first_nonspace(parser) + 1
    guard let node = cmark_parser_add_child(parser, parent, cmark_node_type(type), column) else { return nil }
    cmark_node_set_syntax_extension(node, handle)
    node.pointee.user_data = UnsafeMutableRawPointer(bitPattern: fence.length)
    // The line break stays: behind it, cmark would begin a paragraph here, whose text on the next lines is then sought on this one.
    let end = length > 0 && input[Int(length) - 1] == UInt8(ascii: "\n") ? length - 1 : length
    cmark_parser_advance_offset(parser, input, end - cmark_parser_get_offset(parser), 0)
    return node
  }

  /// Whether an open container goes on with this line: it does, unless the line is the fence that closes it.
  private static let matchBlock: cmark_match_block_func = { _, parser, input, length, container in
    guard let parser, let input, let container, UInt32(container.pointee.type) == containerType else { return 0 }
    let line = UnsafeBufferPointer(start: input, count: Int(length))
    guard cmark_parser_get_indent(parser) < 4, let fence = Fence(line, from: Int(cmark_parser_get_first_nonspace(parser))), fence.isClosing,
      fence.length >= fenceLength(of: container)
    else { return 1 }
    return innerBlockTakes(fence, in: container, indentation: Int(cmark_parser_get_indent(parser))) ? 1 : 0
  }

  /// Whether a fence belongs to an open code block or container further in.
  private static func innerBlockTakes(_ fence: Fence, in container: UnsafeMutablePointer<cmark_node>, indentation: Int) -> Bool {
    var inner = container.pointee.last_child
    while let node = inner, node.pointee.flags & UInt16(CMARK_NODE__OPEN.rawValue) != 0 {
      let type = UInt32(node.pointee.type)
      if type == containerType, fenceLength(of: node) <= fence.length { return true }
      if type == CMARK_NODE_CODE_BLOCK.rawValue { return node.pointee.as.code.fenced != 0 }
      if type == CMARK_NODE_BLOCK_QUOTE.rawValue { return false }
      if type == CMARK_NODE_ITEM.rawValue, Int(node.pointee.as.list.marker_offset + node.pointee.as.list.padding) > indentation { return false }
      inner = node.pointee.last_child
    }
    return false
  }

  private static func fenceLength(of node: UnsafeMutablePointer<cmark_node>) -> Int { Int(bitPattern: node.pointee.user_data) }

  /// The type numbers that GitHub's extensions were given, learned from a sample, since cmark-gfm offers them only as
  /// mutable globals.
  struct CoreTypes {
    var table: UInt32 = 0
    var tableRow: UInt32 = 0
    var tableCell: UInt32 = 0
    var strikethrough: UInt32 = 0

    init() {
      guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
      defer { cmark_parser_free(parser) }
      attachGitHubExtensions(to: parser, withDeletions: true)
      let sample = "| ~~a~~ |\n| - |\n"
      cmark_parser_feed(parser, sample, sample.utf8.count)
      guard let document = cmark_parser_finish(parser) else { return }
      defer { cmark_node_free(document) }
      func type(_ node: UnsafeMutablePointer<cmark_node>?) -> UInt32 { node.map { UInt32($0.pointee.type) } ?? 0 }
      let table = document.pointee.first_child
      let row = table?.pointee.first_child
      let cell = row?.pointee.first_child
      self.table = type(table)
      tableRow = type(row)
      tableCell = type(cell)
      strikethrough = type(cell?.pointee.first_child)
    }
  }

  static var coreTypes: CoreTypes { registration.kinds }
}

/// A line of three colons or more: with a name behind them it opens a container, alone it closes one.
private struct Fence {
  let length: Int
  let isClosing: Bool

  init?(_ line: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    while index < line.count, line[index] == UInt8(ascii: ":") { index += 1 }
    length = index - start
    guard length >= 3, length <= 64 else { return nil }
    while index < line.count, line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t") { index += 1 }
    isClosing = index >= line.count || line[index] == UInt8(ascii: "\n") || line[index] == UInt8(ascii: "\r")
    guard !isClosing else { return }
    let letter = line[index] | 0x20
    guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") || line[index] >= 0x80 else { return nil }
  }
}
