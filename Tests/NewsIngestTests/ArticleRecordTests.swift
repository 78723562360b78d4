import TestSupport
import Foundation
import Testing

@testable import NewsIngest

@Suite struct ArticleRecordTests {
  private func record(_ line: String) throws -> ArticleRecord {
    try Array(line.utf8).withUnsafeBufferPointer { try ArticleRecord($0) }
  }

  @Test func `reads every key`() throws {
    let read = try record(
      #"""
       { "id" : "vn-1", "title":"Tin \"nóng\"", "published": "2024-04-12", "extra": [1, {"a": [null]}],
      "source":"https:\/\/bao.vn\/1.html", "locality": "Trà Vinh", "text": "Sáng\n12\/4 \u00e0\ud83d\ude00"}
      """#.replacingOccurrences(of: "\n", with: " "))
    #expect(read.text == Array("Sáng\n12/4 à😀".utf8))
    #expect(read.id == "vn-1")
    #expect(read.title == #"Tin "nóng""#)
    #expect(read.published == "2024-04-12")
    #expect(read.source == "https://bao.vn/1.html")
    #expect(read.locality == "Trà Vinh")
    #expect(read.wrongKeys.isEmpty)
  }

  @Test func `takes null, an empty string and a missing key for nothing`() throws {
    let read = try record(#"{"text": "a", "id": null, "title": ""}"#)
    #expect(read.id == nil && read.title == nil && read.source == nil)
  }

  @Test func `takes a number for an id, and names keys of other types`() throws {
    let read = try record(#"{"id": 17, "text": "a", "title": ["x"], "source": true}"#)
    #expect(read.id == "17")
    #expect(read.wrongKeys == ["title", "source"])
  }

  static let faults: [(line: String, message: String)] = [
    (#"{"text": "a""#, "column 13: expected '}', the line ends"),
    (#"{"text": "a",}"#, #"column 14: expected '"', found '}'"#),
    (#"{"text" "a"}"#, #"column 9: expected ':', found '"'"#),
    (#"["a"]"#, "column 1: expected '{', found '['"),
    (#"{"text": "a"} x"#, "column 15: expected the end of the line, found 'x'"),
    (#"{"text": "đường"#, "column 16: string without end"),
    (#"{"text": "\x"}"#, #"column 12: unknown escape '\x'"#),
    (#"{"text": "\u12G4"}"#, "column 15: expected a hexadecimal digit, found 'G'"),
    (#"{"text": "\ud83d"}"#, "column 17: unpaired surrogate"),
    (#"{"text": "\ude00"}"#, "column 17: unpaired surrogate"),
    ("{\"text\": \"a\tb\"}", "column 12: control character in a string"),
    (#"{"a": 01}"#, "column 9: a number must not begin with 0"),
    (#"{"a": 1.}"#, "column 9: expected a digit"),
    (#"{"a": -}"#, "column 8: expected a value, found '}'"),
    (#"{"a": tru}"#, "column 10: expected 'true'"),
    (#"{"a": }"#, "column 7: expected a value, found '}'"),
    (#"{"text": 5}"#, #""text" is not a string"#),
  ]

  @Test(arguments: faults)
  func `names the column and the reason`(row: (line: String, message: String)) {
    #expect {
      try record(row.line)
    } throws: { error in
      (error as? IngestError)?.message == row.message
    }
  }

  @Test func `refuses invalid UTF-8`() {
    let line = Array(#"{"text": "a"#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    #expect(throws: IngestError.badJSON(column: 12, "invalid UTF-8: 0xC3")) {
      try line.withUnsafeBufferPointer { try ArticleRecord($0) }
    }
  }

  @Test func `bounds the depth`() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: IngestError.self) { try record(#"{"a": "# + deep) }
    let fine = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    _ = try record(#"{"a": \#(fine)}"#)
  }

  @Test func `agrees with Foundation on mutated records`() throws {
    let seed = Array(
      #"{"id":"a-1","n":[1,-2.5e3,{"k":null}],"text":"Bà \"Ứng\"\n\u0111 \ud83d\ude00","t":true}"#
        .utf8)
    var random = SeededGenerator(seed: 11)
    let spice = Array("{}[]\",:\\u0e-.tn \u{7F}".utf8)
    var accepted = 0
    for _ in 0..<8_000 {
      var line = seed
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let index = Int.random(in: 0..<line.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line[index] = spice.randomElement(using: &random) ?? 0
        case 1: line.remove(at: index)
        default: line.insert(spice.randomElement(using: &random) ?? 0, at: index)
        }
      }
      guard let text = String(validating: line, as: UTF8.self) else { continue }
      let theirs = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      let ours = try? record(text)
      if let ours {
        accepted += 1
        // Foundation is the more lenient of the two; what we take it must take, and read alike.
        let object = try #require(theirs, "\(text)")
        if let bytes = ours.text {
          #expect(String(decoding: bytes, as: UTF8.self) == object["text"] as? String, "\(text)")
        }
      }
    }
    #expect(accepted > 1_000)
  }
}
