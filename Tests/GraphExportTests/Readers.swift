import Foundation
import GraphExport
import NewsModel

/// The readers of `.venv`, which `Scripts/readers-venv` makes.
enum Readers {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let python = root.appending(path: ".venv/bin/python").path
  static let areInstalled = FileManager.default.isExecutableFile(atPath: python)
  /// Whether the schemas of GraphML and GEXF were to be had.
  static let haveSchemas = FileManager.default.fileExists(
    atPath: root.appending(path: ".venv/schemas/graphml.xsd").path)
  static let note = "no .venv: run Scripts/readers-venv"

  /// What a reader found.
  struct Found: Decodable {
    var nodes: [String: [String: String]]
    var edges: [String: [String: String]]
    var spells: Int?
    var checks: [String: Int]?
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Writes a graph and has it read.
  static func read(
    _ graph: some GraphReading, as format: GraphFormat, options: ExportOptions = ExportOptions()
  ) throws -> Found {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "quanhe-\(format.rawValue)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (file, bytes) in try GraphExporter(format: format, options: options).bytes(of: graph) {
      try Data(bytes).write(to: folder.appending(path: file))
    }
    let input = format.isDirectory ? folder : folder.appending(path: format.defaultFile)
    let script = root.appending(path: "Tests/Readers/read.py").path
    let output = folder.appending(path: "found.out")
    let errors = folder.appending(path: "errors.out")
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [script, format.rawValue, input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return try JSONDecoder().decode(Found.self, from: Data(contentsOf: output))
  }
}
