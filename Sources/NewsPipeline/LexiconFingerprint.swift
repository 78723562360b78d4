private import Foundation
internal import NewsModel

/// Tells one folder of lexicons from another by what is in its files.
enum LexiconFingerprint {
  /// The names and bytes of the files of a folder, hashed; empty where there is no folder.
  static func of(_ directory: String?) throws -> String {
    guard let directory else { return "" }
    var parts: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted() {
      let path = URL(fileURLWithPath: directory).appendingPathComponent(name)
      guard let bytes = try? Data(contentsOf: path) else { continue }
      parts.append("\(name) \(StableHash.fnv1a(bytes))")
    }
    return parts.joined(separator: "\n")
  }
}
