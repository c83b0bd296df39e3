import CCMarkGFM
import Glibc

/// Memory for cmark-gfm: blocks that stay with the thread and are used again for the next text. The parser asks for
/// thousands of small pieces and needs none of them once its tree is copied, so that giving each back, and walking the
/// tree to do so, would be wasted.
enum ParserMemory {
  /// Runs some work with a parser. Neither the parser nor a node of its tree may be used, or freed, behind it.
  static func withParser(options: Int32, _ work: (OpaquePointer) -> Void) {
    guard let arena = arenaOfThread, let allocator = UnsafeMutablePointer<cmark_mem>(bitPattern: allocator) else { return }
    defer { arena.pointee.reset() }
    if let parser = cmark_parser_new_with_mem(options, allocator) { work(parser) }
  }

  /// The address of the functions that cmark-gfm calls; made once, and kept as long as the process.
  private static let allocator: UInt = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in ParserMemory.arenaOfThread?.pointee.allocate(count * size, isZeroed: true) },
        realloc: { old, size in ParserMemory.arenaOfThread?.pointee.reallocate(old, size) },
        free: { old in ParserMemory.arenaOfThread?.pointee.free(old) }))
    return UInt(bitPattern: functions)
  }()

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      guard let arena = pointer?.assumingMemoryBound(to: Arena.self) else { return }
      arena.pointee.release()
      arena.deallocate()
    }
    return key
  }()

  private static var arenaOfThread: UnsafeMutablePointer<Arena>? {
    if let arena = pthread_getspecific(key) { return arena.assumingMemoryBound(to: Arena.self) }
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena())
    pthread_setspecific(key, arena)
    return arena
  }
}

/// Pieces cut one behind the other from a block, each with its size in front.
private struct Arena {
  private static let blockSize = 1 << 18
  private static let headSize = 16

  /// The block in use, and the ones before it.
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  private var used = 0
  /// Offset of the last piece in the present block.
  private var last = 0

  mutating func allocate(_ size: Int, isZeroed: Bool) -> UnsafeMutableRawPointer? {
    let whole = Self.headSize + (size + 15) & ~15
    if blocks.isEmpty || used + whole > blocks[blocks.count - 1].count {
      blocks.append(.allocate(byteCount: max(Self.blockSize, whole), alignment: 16))
      used = 0
    }
    guard let start = blocks[blocks.count - 1].baseAddress else { return nil }
    let piece = start + used + Self.headSize
    start.storeBytes(of: size, toByteOffset: used, as: Int.self)
    if isZeroed { memset(piece, 0, size) }
    last = used
    used += whole
    return piece
  }

  mutating func reallocate(_ old: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
    guard let old else { return allocate(size, isZeroed: false) }
    let oldSize = (old - Self.headSize).load(as: Int.self)
    if size <= oldSize { return old }
    free(old)
    guard let new = allocate(size, isZeroed: false) else { return nil }
    if new != old { memmove(new, old, oldSize) }
    return new
  }

  /// Takes the piece back when it is the last one; another one stays until the end.
  mutating func free(_ piece: UnsafeMutableRawPointer?) {
    guard let piece, let start = blocks.last?.baseAddress, piece == start + last + Self.headSize, used > last else { return }
    used = last
  }

  /// Takes everything back, and keeps one block for the next text.
  mutating func reset() {
    for block in blocks.dropFirst() { block.deallocate() }
    blocks.removeSubrange(min(1, blocks.count)...)
    used = 0
    last = 0
  }

  mutating func release() {
    for block in blocks { block.deallocate() }
    blocks = []
  }
}
