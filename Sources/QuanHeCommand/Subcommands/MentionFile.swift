internal import EntityResolution
private import ArgumentParser
private import Foundation
internal import TextCore

/// A user's own table of mentions, read a piece at a time.
enum MentionFile {
  private static let pieceLength = 1 << 20

  /// Reads a file, or standard input where the path is `-`.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - extra: A further column to keep.
  /// - Returns: The table, ready to be resolved.
  /// - Throws: `ExitCode(65)` where there is no such file, a `CommandError` where it is no table.
  static func read(_ path: String, extra: String? = nil) throws -> ResolveStream {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    var stream = ResolveStream(source: path, extraColumn: extra)
    do {
      guard let handle else { throw CocoaError(.fileReadNoSuchFile) }
      while let piece = try handle.read(upToCount: pieceLength), !piece.isEmpty {
        try stream.read(piece)
      }
      try stream.finish()
    } catch let error as ResolveStreamError {
      throw CommandError("\(path): line \(error)")
    } catch {
      Console.note("\(path): cannot be read: is it there, and a file?")
      throw ExitCode(65)
    }
    return stream
  }

  /// A fault for people: `line 3: no id or no name`.
  static func line(_ fault: Diagnostic) -> String {
    fault.line.map { "line \($0): \(fault.message)" } ?? fault.message
  }
}
