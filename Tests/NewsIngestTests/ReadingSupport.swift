import Foundation
import NewsIngest
import NewsModel
import TextCore

/// A folder that goes with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "quanhe-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders above it; returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path + "/" + name
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }
}

/// What came of reading some inputs.
struct Reading {
  var articles: [Article] = []
  var diagnostics: [Diagnostic] = []

  init(_ inputs: [String], standardInput: Int32 = -1) throws {
    try ArticleReader().read(inputs, standardInput: standardInput) {
      articles.append($0)
    } diagnostic: {
      diagnostics.append($0)
    }
  }

  var texts: [String] { articles.map(\.text.string) }
  /// The diagnostics without the folder they are about.
  func messages(in folder: TemporaryFolder) -> [String] {
    diagnostics.map { $0.description.replacingOccurrences(of: folder.path + "/", with: "") }
  }
}
