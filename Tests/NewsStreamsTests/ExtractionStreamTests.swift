import Foundation
import NewsExtraction
import NewsModel
import NewsStreams
import TextCore
import Testing

@Suite struct ExtractionStreamTests {
  private func archive(_ count: Int) throws -> String {
    let path = NSTemporaryDirectory() + "quanhe-stream-\(UUID().uuidString).jsonl"
    var lines: [String] = []
    for number in 0..<count {
      // Long and short articles by turns, and a bad line here and there.
      let text = String(repeating: "Tin số \(number). ", count: number % 11 * 20 + 1)
      lines.append(number % 97 == 50 ? "{" : #"{"id": "tin-\#(number)", "text": "\#(text)"}"#)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What a run hands over, in order: article ids and the lines of diagnostics.
  private func run(_ inputs: [String], jobs: Int) throws -> [String] {
    var events: [String] = []
    try ExtractionStream(extractor: try Extractor(), jobs: jobs).run(inputs: inputs) {
      article, facts in
      #expect(facts.article.id == article.id)
      events.append(article.source)
    } diagnostic: {
      events.append("line \($0.line ?? 0)")
    }
    return events
  }

  @Test func `keeps the order of input, faults included, for any number of jobs`() throws {
    let path = try archive(600)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let expected = (0..<600).map { $0 % 97 == 50 ? "line \($0 + 1)" : "tin-\($0)" }
    for jobs in [-1, 1, 2, 5] {
      #expect(try run([path], jobs: jobs) == expected)
    }
    #expect(try run([path, "/nowhere"], jobs: 3) == expected + ["line 0"])
  }

  @Test func `hands the first result over before the last input is there`() throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    try writer.write(contentsOf: Data("{\"text\": \"đầu\"}\n".utf8))
    var texts: [String] = []
    try ExtractionStream(extractor: try Extractor(), jobs: 4).run(
      inputs: ["-"], standardInput: pipe.fileHandleForReading.fileDescriptor
    ) { article, _ in
      texts.append(article.text.string)
      if texts.count == 1 {
        try writer.write(contentsOf: Data(#"{"text": "cuối"}"#.utf8))
        try writer.close()
      }
    } diagnostic: {
      Issue.record("\($0)")
    }
    #expect(texts == ["đầu", "cuối"])
  }

  @Test func `ends when the caller has had enough, though the input goes on`() throws {
    struct Enough: Error {}
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("{\"text\": \"một\"}\n".utf8))
    #expect(throws: Enough.self) {
      // Nobody closes the pipe: a run that waited for its end would hang here.
      try ExtractionStream(extractor: try Extractor(), jobs: 2).run(
        inputs: ["-"], standardInput: pipe.fileHandleForReading.fileDescriptor
      ) { _, _ in
        throw Enough()
      } diagnostic: {
        Issue.record("\($0)")
      }
    }
  }
}
