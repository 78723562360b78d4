import Foundation
import GraphStore
import NewsModel

/// A folder for one test's graph file; the test deletes it.
struct TemporaryGraph {
  let folder: URL
  var path: String { folder.appendingPathComponent("graph.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quanhe-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func delete() { try? FileManager.default.removeItem(at: folder) }

  func open(_ access: GraphDatabase.Access = .readWrite) throws -> GraphDatabase {
    try GraphDatabase(path: path, access: access)
  }

  /// Copies the files as they are now to another folder: what a kill at this moment leaves.
  func remains() throws -> TemporaryGraph {
    let copy = try TemporaryGraph()
    for suffix in ["", "-wal"] {
      let source = URL(fileURLWithPath: path + suffix)
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      try FileManager.default.copyItem(at: source, to: URL(fileURLWithPath: copy.path + suffix))
    }
    return copy
  }
}
