private import Foundation

/// A file that is there whole or not at all: written beside its place and moved there at the end.
///
/// A device, a pipe and what a link leads to are written to as they stand.
struct OutputFile {
  /// Where it will be.
  let path: String
  /// Nil for what is not replaced.
  private let temporary: String?
  private let handle: FileHandle

  /// Begins a file.
  init(_ path: String) throws {
    self.path = path
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    let isReplaced = [nil, .typeRegular, .typeDirectory].contains(type)
    temporary = isReplaced ? path + ".part\(ProcessInfo.processInfo.processIdentifier)" : nil
    guard
      temporary.map({ FileManager.default.createFile(atPath: $0, contents: nil) }) ?? true,
      let handle = FileHandle(forWritingAtPath: temporary ?? path)
    else { throw CommandError("\(path): cannot be written: is its folder there and writable?") }
    self.handle = handle
    // Where a link leads to a longer file; what has no length refuses, and needs it not.
    if temporary == nil { try? handle.truncate(atOffset: 0) }
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      discard()
      throw CommandError("\(path): cannot be written: is the disk full?")
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    try handle.close()
    guard let temporary else { return }
    guard rename(temporary, path) == 0 else {
      discard()
      throw CommandError("\(path): cannot be written: is there a folder of that name?")
    }
  }

  /// Takes back what was written.
  func discard() {
    try? handle.close()
    if let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }

  /// Makes the folder that files are to be written into, unless it is there.
  static func makeFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      throw CommandError("\(path): is a file; several files are to be written: name a folder")
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandError("\(path): the folder cannot be made: is the one above it writable?")
    }
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.finish()
  }
}
