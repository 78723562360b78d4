import Foundation

/// The built program, run in a folder of its own.
struct Program {
  /// What a run gave.
  struct Outcome {
    var code: Int32
    var output: String
    var messages: String

    /// The output as JSON.
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    /// The output's rows, where it is an array of objects.
    var rows: [[String: Any]] { json as? [[String: Any]] ?? [] }
  }

  /// The folder it runs in; taken away by `remove()`.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "quanhe-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads on standard input.
  ///   - columns: The terminal's width it is told; lines as long as they need where nil.
  /// - Returns: What it printed and its exit code.
  /// - Throws: Where it cannot be started.
  func run(
    _ arguments: [String], input: String = "", columns: Int? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["COLUMNS"] = columns.map { String($0) }
    process.environment = environment
    // Files, not pipes: whatever the length, nobody waits for a reader.
    let stamp = UUID().uuidString
    let names = ["in", "out", "err"].map { folder.appending(path: ".\(stamp).\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() {
      _ = FileManager.default.createFile(atPath: name.path, contents: nil)
    }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    func text(_ name: URL) throws -> String {
      String(decoding: try Data(contentsOf: name), as: UTF8.self)
    }
    return Outcome(
      code: process.terminationStatus, output: try text(names[1]), messages: try text(names[2]))
  }

  /// Runs the program on a command line as a shell would split it, quotes and all.
  func run(line: String, columns: Int? = nil) throws -> Outcome {
    try run(Self.words(of: line), columns: columns)
  }

  /// The words of a command line with simple quotes.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isWord = false
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isWord = true
      } else if character == " " {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(character)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    return words
  }

  /// The program beside the bundle of tests.
  static let executable: URL = {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = own.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "quanhe")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        !((try? candidate.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false)
      {
        return candidate
      }
      folder = folder.deletingLastPathComponent()
    }
    return own.deletingLastPathComponent().appending(path: "quanhe")
  }()

  /// The root of the repository.
  static let repository: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardizedFileURL
}
