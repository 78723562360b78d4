#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// An open file, or a descriptor lent by the caller, read once from start to end.
struct FileReader: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  private let isCancelled: () -> Bool

  /// Opens a file; it is closed when the reader goes.
  init(_ path: InputPath, isCancelled: @escaping () -> Bool) throws(IngestError) {
    let opened = InputWalk.withCString(path.bytes) { open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw InputWalk.failure(errno) }
    descriptor = opened
    isOwned = true
    self.isCancelled = isCancelled
  }

  /// Reads a descriptor that stays the caller's.
  init(descriptor: Int32, isCancelled: @escaping () -> Bool) {
    self.descriptor = descriptor
    isOwned = false
    self.isCancelled = isCancelled
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// The size that the file system states, 0 for a pipe.
  var statedSize: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads some bytes, at least one but at the end; returns how many.
  ///
  /// A pipe that nobody writes to does not keep a cancelled read waiting.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(IngestError) -> Int {
    while true {
      guard !isCancelled() else { throw .cancelled }
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let waited = poll(&ready, 1, 50)
      if waited == 0 { continue }
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      guard errno == EINTR || errno == EAGAIN else { throw InputWalk.failure(errno) }
    }
  }

  /// Reads all that is left.
  ///
  /// - Throws: Where it is more than `limit` bytes.
  func readAll(limit: Int, of what: String) throws(IngestError) -> [UInt8] {
    guard statedSize <= limit else { throw .tooLarge(limit: limit, of: what) }
    var bytes: [UInt8] = []
    var capacity = max(statedSize + 1, 4096)
    while true {
      var failure: IngestError?
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        do throws(IngestError) { count = try read(into: buffer) } catch { failure = error }
        filled = count
      }
      if let failure { throw failure }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit, of: what) }
      capacity = max(statedSize + 1 - bytes.count, 64 << 10)
    }
  }
}
