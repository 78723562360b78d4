private import Foundation

/// Where the text of a query comes from: the command line, a file or standard input.
enum QueryText {
  /// Longer texts are no query: a mistaken file is not read into memory.
  private static let limit = 64 << 20

  /// The text given, or that of a file; `-` is standard input.
  static func read(_ given: String?, file: String?) throws -> String {
    if let given, given != "-" { return given }
    let path = file ?? "-"
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle else { throw CommandError("\(path): cannot be read") }
    guard let data = try? handle.read(upToCount: limit + 1) else {
      if path != "-", isFolder(path) { throw CommandError("\(path): is a folder") }
      return ""
    }
    guard data.count <= limit else {
      throw CommandError("\(path): longer than any query (\(limit >> 20) MiB)")
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw CommandError("\(path): is no text in UTF-8")
    }
    // An editor's byte order mark is no part of the query.
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
