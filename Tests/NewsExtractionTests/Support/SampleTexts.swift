import Foundation
import TestSupport
import Testing

/// Texts to read: the project's own example articles and, where it is, the corpus beside it.
enum SampleTexts {
  struct Sample: CustomTestStringConvertible {
    var name: String
    var text: String
    var testDescription: String { name }
  }

  /// The example articles; records of the feed one by one.
  static let examples: [Sample] = {
    let folder = TestFiles.repository.appending(path: "examples/articles")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    return names.flatMap { name -> [Sample] in
      guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path)
      else { return [] }
      if name.hasSuffix(".jsonl") { return records(of: data, limit: .max) }
      let encoding: String.Encoding = data.starts(with: [0xFF, 0xFE]) ? .utf16 : .utf8
      return String(data: data, encoding: encoding).map { [Sample(name: name, text: $0)] } ?? []
    }
  }()

  /// Articles of the corpus, evenly spread; none where it is not there.
  static func corpus(limit: Int) -> [Sample] {
    let file = TestFiles.shared.appending(path: "corpus/official.jsonl.gz")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return [] }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return records(of: data, limit: limit)
  }

  private static func records(of data: Data, limit: Int) -> [Sample] {
    struct Record: Decodable {
      var id: String?
      var text: String
    }
    let lines = data.split(separator: UInt8(ascii: "\n"))
    let step = max(1, lines.count / max(1, limit))
    return stride(from: 0, to: lines.count, by: step).prefix(limit).compactMap { index in
      let record = try? JSONDecoder().decode(Record.self, from: Data(lines[index]))
      return record.map { Sample(name: $0.id ?? "record \(index)", text: $0.text) }
    }
  }
}
