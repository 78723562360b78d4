#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
internal import TextCore

/// The walk over the files that a list of inputs names.
///
/// Folders are walked in the byte order of the full path of their files. Entries whose name begins
/// with a dot are left out, as are entries of other types. Only one folder's names at a time, and
/// those of the folders above it, are in memory.
struct InputWalk {
  /// Hands over each file once, though it be named twice.
  private var seen: Set<[UInt8]> = []
  private let watchesRepeats: Bool

  init(watchingRepeats: Bool) {
    watchesRepeats = watchingRepeats
  }

  /// Walks one input.
  mutating func walk(
    _ input: InputPath, file: (InputPath, InputKind) throws -> Void,
    diagnostic: (Diagnostic) -> Void
  ) throws {
    var status = stat()
    guard Self.withCString(input.bytes, { stat($0, &status) }) == 0 else {
      diagnostic(Self.failure(errno).diagnostic(source: input.source))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      var count = 0
      try walkFolder(
        input, above: [],
        file: {
          count += 1
          try file($0, $1)
        }, diagnostic: diagnostic)
      if count == 0 { diagnostic(IngestError.emptyFolder(source: input.source)) }
    } else if let kind = InputKind(fileName: input.bytes) {
      try hand(input, kind, to: file)
    } else {
      diagnostic(IngestError.unknownType().diagnostic(source: input.source))
    }
  }

  private mutating func hand(
    _ path: InputPath, _ kind: InputKind, to file: (InputPath, InputKind) throws -> Void
  ) throws {
    guard !watchesRepeats || seen.insert(path.normalised).inserted else { return }
    try file(path, kind)
  }

  /// Walks a folder; `above` holds the folders on the way to it, so that a link back ends there.
  private mutating func walkFolder(
    _ folder: InputPath, above: [FolderIdentity], file: (InputPath, InputKind) throws -> Void,
    diagnostic: (Diagnostic) -> Void
  ) throws {
    guard let identity = FolderIdentity(folder), !above.contains(identity) else { return }
    guard let names = Self.names(in: folder) else {
      diagnostic(Self.failure(errno).diagnostic(source: folder.source))
      return
    }
    var entries: [(key: [UInt8], path: InputPath, isFolder: Bool)] = []
    for name in names where name.first != UInt8(ascii: ".") {
      let path = folder.appending(name)
      var status = stat()
      guard Self.withCString(path.bytes, { stat($0, &status) }) == 0 else {
        if InputKind(fileName: name) != nil {
          diagnostic(Self.failure(errno).diagnostic(source: path.source))
        }
        continue
      }
      // A folder sorts as its files do: by its name and the slash that follows it.
      switch status.st_mode & S_IFMT {
      case S_IFDIR: entries.append((name + [UInt8(ascii: "/")], path, true))
      case S_IFREG where InputKind(fileName: name) != nil: entries.append((name, path, false))
      default: continue
      }
    }
    entries.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for entry in entries {
      if entry.isFolder {
        try walkFolder(
          entry.path, above: above + [identity], file: file, diagnostic: diagnostic)
      } else if let kind = InputKind(fileName: entry.path.bytes) {
        try hand(entry.path, kind, to: file)
      }
    }
  }

  private static func names(in folder: InputPath) -> [[UInt8]]? {
    guard let directory = withCString(folder.bytes, { opendir($0) }) else { return nil }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        Array(bytes.prefix { $0 != 0 })
      }
      names.append(name)
    }
    return names
  }

  /// What the operating system says of a failed call.
  static func failure(_ code: Int32) -> IngestError {
    if code == ENOENT || code == ENOTDIR { return .missing }
    return .unreadable(String(cString: strerror(code)).lowercased())
  }

  static func withCString<Result>(
    _ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    // A path with a NUL inside names no file: it is cut there, as the system would.
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body("")
    }
  }
}

/// What tells one folder of the file system from another.
private struct FolderIdentity: Equatable {
  let device: UInt64
  let inode: UInt64

  init?(_ folder: InputPath) {
    var status = stat()
    guard InputWalk.withCString(folder.bytes, { stat($0, &status) }) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
