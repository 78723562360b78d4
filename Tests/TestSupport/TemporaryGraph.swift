public import Foundation

/// A folder for one test's files; the test deletes it.
public struct TemporaryGraph: Sendable {
  /// The folder.
  public let folder: URL

  /// Where the graph is, or will be.
  public var path: String { folder.appendingPathComponent("graph.sqlite").path }

  /// Makes an empty folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("quanhe-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Deletes the folder with everything in it.
  public func delete() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the folder and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Copies the files as they are now to another folder: what a kill at this moment leaves.
  public func remains() throws -> TemporaryGraph {
    let copy = try TemporaryGraph()
    for suffix in ["", "-wal"] {
      let source = URL(fileURLWithPath: path + suffix)
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      try FileManager.default.copyItem(at: source, to: URL(fileURLWithPath: copy.path + suffix))
    }
    return copy
  }
}
