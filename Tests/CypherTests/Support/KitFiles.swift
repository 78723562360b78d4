import Foundation

/// The compatibility kit beside the repository, and our own kit inside it.
enum KitFiles {
  static let testsFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The openCypher kit, which is not part of the repository.
  static let shared = testsFolder.appending(path: "../../../shared/tck").standardizedFileURL

  static var isSharedKitHere: Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: "features").path)
  }

  /// All scenarios under a folder, in order of their files.
  static func scenarios(under root: URL) throws -> [KitScenario] {
    let files = (FileManager.default.enumerator(atPath: root.path)?.allObjects ?? [])
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".feature") }
      .sorted { $0.localizedStandardCompare($1) == .orderedAscending }
    return try files.flatMap { file in
      let parts = file.split(separator: "/").map(String.init)
      return FeatureReader.scenarios(
        of: try String(contentsOf: root.appending(path: file), encoding: .utf8),
        file: (parts.last ?? "").replacing(".feature", with: ""),
        folder: parts.dropLast().joined(separator: "/"))
    }
  }

  /// The scripts of the named graphs.
  static func namedGraphs() throws -> [String: String] {
    let root = shared.appending(path: "graphs")
    var graphs: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path) {
      let script = root.appending(path: "\(name)/\(name).cypher")
      graphs[name] = try? String(contentsOf: script, encoding: .utf8)
    }
    return graphs
  }
}
