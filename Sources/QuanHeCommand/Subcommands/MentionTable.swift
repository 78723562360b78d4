internal import EntityResolution
private import Foundation
private import GraphQueries

/// A user's own table of mentions: CSV with a header line, or JSON Lines.
struct MentionTable {
  /// How the table is written, and its verdicts will be.
  enum Format {
    case csv, jsonl
  }

  /// The format, by the first byte: JSON Lines begin with `{`.
  let format: Format
  /// The records that could be read.
  private(set) var records: [MentionRecord] = []
  /// What could not be read: line and reason.
  private(set) var faults: [String] = []

  /// Reads a table.
  init(_ bytes: [UInt8]) throws {
    let first = bytes.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }
    if first == UInt8(ascii: "{") {
      format = .jsonl
      readLines(bytes)
    } else {
      format = .csv
      try readCSV(bytes)
    }
  }

  private mutating func readCSV(_ bytes: [UInt8]) throws {
    var reader = CSVReader(bytes)
    guard let header = try reader.next() else { return }
    let names = header.map { $0.lowercased() }
    func column(_ name: String) -> Int? { names.firstIndex(of: name) }
    guard let id = column("id"), let name = column("name") else {
      throw CommandError("line 1: the header must name the columns id and name")
    }
    let others = ["title", "organisation", "place", "date", "article"].map(column)
    var line = reader.line
    while let cells = try reader.next() {
      func cell(_ index: Int?) -> String? {
        guard let index, cells.indices.contains(index), !cells[index].isEmpty else { return nil }
        return cells[index]
      }
      if let id = cell(id), let name = cell(name) {
        records.append(
          MentionRecord(
            id: id, name: name, title: cell(others[0]), organisation: cell(others[1]),
            place: cell(others[2]), date: cell(others[3]), article: cell(others[4])))
      } else {
        faults.append("line \(line): no id or no name")
      }
      line = reader.line
    }
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do {
        records.append(try decoder.decode(MentionRecord.self, from: Data(line)))
      } catch {
        faults.append("line \(index + 1): no JSON object with the texts id and name")
      }
    }
  }

  /// The verdicts in the table's own format.
  func text(of verdicts: [MentionVerdict]) -> String {
    switch format {
    case .csv:
      let header = CSVText.record(["id", "cluster", "confidence", "reason"])
      return header
        + verdicts.map {
          // Ids are keys to join by, so they stay as they are.
          CSVText.exactRecord([$0.id, $0.cluster, Self.digits($0.confidence), $0.reason])
        }.joined()
    case .jsonl:
      return verdicts.map {
        let object: JSONValue = [
          "id": .text($0.id), "cluster": .text($0.cluster),
          "confidence": .number($0.confidence), "reason": .text($0.reason),
        ]
        return object.compact + "\n"
      }.joined()
    }
  }

  private static func digits(_ confidence: Double) -> String {
    String(format: "%.4f", confidence)
  }
}
