public import TextCore

/// Why a table of mentions could not be read at all.
public struct ResolveStreamError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The 1-based line.
  public var line: Int
  /// The reason: lower case, no full stop.
  public var message: String

  /// `line: message`.
  public var description: String { "\(line): \(message)" }
}

/// The filter: mention records in, verdicts out, both as CSV or both as JSON Lines.
///
/// For example:
/// ```swift
/// var stream = ResolveStream(source: "mentions.csv")
/// while let piece = nextPiece() { try stream.read(piece) }
/// try stream.finish()
/// stream.write { output in file.write(output) }
/// ```
/// Columns or keys are found by name in any order: `id` and `name` are needed, `title`,
/// `organisation`, `place`, `date` and `article` are optional, others are left aside. A record that
/// cannot be read is a diagnostic, and the rest goes on.
public struct ResolveStream: Sendable {
  /// How records are written.
  public enum Format: Hashable, Sendable {
    /// Comma-separated values with a header, RFC 4180.
    case csv
    /// One JSON object a line.
    case jsonLines
  }

  /// The format; told by the first character where none was given.
  public private(set) var format: Format?
  /// The records that could not be read.
  public private(set) var diagnostics: [Diagnostic] = []

  private let source: String
  private var csv = CSVRecords()
  private var pending: [UInt8] = []
  private var line = 0
  /// How many columns the header has.
  private var width = 0
  private var columns: [Int]?
  private var table = MentionTable()
  private var ids = ByteInterner()
  private var extras = ByteInterner()
  private var extraNumbers: [Int32] = []

  /// The names of the columns, in the order of `MentionTable.Fields`, then the extra one.
  private let columnNames: [String]

  /// Begins to read.
  ///
  /// - Parameters:
  ///   - format: The format, or nil to tell it by the first character.
  ///   - source: The file's name, for diagnostics.
  ///   - extraColumn: A further column to keep; what it says changes no cluster.
  public init(format: Format? = nil, source: String, extraColumn: String? = nil) {
    self.format = format
    self.source = source
    columnNames =
      ["id", "name", "title", "organisation", "place", "date", "article"]
      + (extraColumn.map { [$0] } ?? [])
  }

  /// How many records have been read.
  public var count: Int { table.count }

  // MARK: Reading

  /// Reads the next piece of the input, cut anywhere.
  public mutating func read(_ piece: some Collection<UInt8>) throws(ResolveStreamError) {
    let bytes = Array(piece)
    if format == nil {
      guard
        let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) })
      else { return }
      format = first == 0x7B ? .jsonLines : .csv
    }
    if format == .csv { try readCSV(bytes) } else { readLines(bytes) }
  }

  /// Ends the input.
  public mutating func finish() throws(ResolveStreamError) {
    try finishRecords()
    let odd = table.unreadDates
    guard let first = odd.first else { return }
    let more = odd.count > 1 ? " and \(odd.count - 1) more are" : " is"
    diagnostics.append(
      Diagnostic(
        "resolve.unreadable-date", severity: .warning, source: source,
        message: "the date “\(first)”\(more) neither 2024-05-31 nor 31/5/2024; taken as unknown"))
  }

  private mutating func finishRecords() throws(ResolveStreamError) {
    if format == .csv {
      var records = csv
      var failure: ResolveStreamError?
      let isOpen = records.finish { reader, bytes, ends in
        do throws(ResolveStreamError) { try take(bytes, ends, line: reader.recordLine) } catch {
          failure = error
        }
      }
      csv = records
      if let failure { throw failure }
      if isOpen { report("quoted field without an end", line: csv.recordLine) }
      if columns == nil { throw ResolveStreamError(line: 1, message: "no header") }
    } else if !pending.isEmpty {
      let rest = pending
      pending = []
      takeLine(rest)
    }
  }

  private mutating func readCSV(_ bytes: [UInt8]) throws(ResolveStreamError) {
    var records = csv
    csv = CSVRecords()
    var failure: ResolveStreamError?
    bytes.withUnsafeBufferPointer { buffer in
      records.read(buffer) { reader, bytes, ends in
        guard failure == nil else { return }
        do throws(ResolveStreamError) { try take(bytes, ends, line: reader.recordLine) } catch {
          failure = error
        }
      }
    }
    csv = records
    if let failure { throw failure }
  }

  private mutating func take(
    _ bytes: [UInt8], _ ends: [Int], line: Int
  ) throws(ResolveStreamError) {
    guard let columns else {
      try readHeader(bytes, ends, line: line)
      return
    }
    let needed = max(columns[0], columns[1])
    guard ends.count > needed else {
      report("\(ends.count) fields where the header has \(width)", line: line)
      return
    }
    if ends.count > width, ends[ends.count - 1] > ends[width - 1] {
      report(
        "\(ends.count) fields where the header has \(width): a comma without quotes?", line: line)
    }
    bytes.withUnsafeBufferPointer { all in
      func field(_ index: Int) -> MentionTable.Fields.Bytes {
        let column = columns[index]
        guard column >= 0, column < ends.count else { return all.empty }
        let start = column > 0 ? ends[column - 1] : 0
        return UnsafeBufferPointer(rebasing: all[start..<ends[column]])
      }
      add(columns.indices.map(field), line: line)
    }
  }

  private mutating func readHeader(
    _ bytes: [UInt8], _ ends: [Int], line: Int
  ) throws(ResolveStreamError) {
    var start = 0
    var names: [String] = []
    for end in ends {
      names.append(
        String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
          .split(separator: " ").joined(separator: " "))
      start = end
    }
    let found = columnNames.map { name in names.firstIndex(of: name) ?? -1 }
    guard found[0] >= 0, found[1] >= 0 else {
      throw ResolveStreamError(
        line: line, message: "the header needs the columns id and name, parted by commas")
    }
    columns = found
    width = names.count
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      if pending.isEmpty {
        takeLine(Array(bytes[start..<end]))
      } else {
        pending += bytes[start..<end]
        let whole = pending
        pending = []
        takeLine(whole)
      }
      start = end + 1
    }
    pending += bytes[start...]
  }

  private mutating func takeLine(_ bytes: [UInt8]) {
    line += 1
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard text.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return }
    var values = [[UInt8]](repeating: [], count: columnNames.count)
    let isWhole = text.withUnsafeBufferPointer { buffer in
      var json = FlatJSON(buffer)
      return json.read { key, value in
        let name = String(decoding: key, as: UTF8.self)
        if let index = columnNames.firstIndex(of: name) { values[index] = value ?? [] }
      }
    }
    guard isWhole else {
      report("no JSON object", line: line)
      return
    }
    let all = Array(values.joined())
    var ends: [Int] = []
    for value in values { ends.append((ends.last ?? 0) + value.count) }
    all.withUnsafeBufferPointer { all in
      let fields = ends.indices.map { index in
        UnsafeBufferPointer(rebasing: all[(index > 0 ? ends[index - 1] : 0)..<ends[index]])
      }
      add(fields, line: line)
    }
  }

  private mutating func add(_ fields: [MentionTable.Fields.Bytes], line: Int) {
    guard !fields[0].isEmpty, !fields[1].isEmpty else {
      report("no id or no name", line: line)
      return
    }
    let known = ids.count
    guard ids.number(fields[0]) == known else {
      report("the id \(String(decoding: fields[0], as: UTF8.self)) was given before", line: line)
      return
    }
    if fields.count > 7 { extraNumbers.append(extras.number(fields[7])) }
    table.add(
      MentionTable.Fields(
        id: fields[0], name: fields[1], title: fields[2], organisation: fields[3],
        place: fields[4], date: fields[5], article: fields[6]))
  }

  private mutating func report(_ message: String, line: Int) {
    diagnostics.append(
      Diagnostic("resolve.unreadable-record", source: source, line: line, message: message))
  }

  // MARK: Writing

  private func id(_ record: Int) -> ArraySlice<UInt8> { ids.bytes(Int32(record)) }

  /// Resolves what was read and scores it against the extra column, taken for the truth.
  ///
  /// - Returns: The figures; nil where no extra column was asked for or none was found.
  public func score() -> ClusterScore? {
    guard extraNumbers.count == table.count, extras.count > 1 else { return nil }
    return ClusterScore(
      clusters: PeopleMatcher().resolve(table.matchTable()).cluster, truth: extraNumbers)
  }

  /// Resolves what was read and hands over the output in pieces, in the order of the records.
  ///
  /// - Complexity: linear in the number of records for a given spread of names.
  public func write(_ body: ([UInt8]) throws -> Void) rethrows {
    let outcome = PeopleMatcher().resolve(table.matchTable())
    var smallest = [Int32](repeating: -1, count: table.count)
    for record in 0..<table.count {
      let cluster = Int(outcome.cluster[record])
      if smallest[cluster] < 0 || isSmaller(record, Int(smallest[cluster])) {
        smallest[cluster] = Int32(record)
      }
    }
    var output: [UInt8] = []
    output.reserveCapacity(1 << 17)
    if format != .jsonLines { output += Array("id,cluster,confidence,reason\n".utf8) }
    for record in 0..<table.count {
      let cluster = id(Int(smallest[Int(outcome.cluster[record])]))
      let confidence = Self.confidence(outcome.confidence[record])
      var reason = Array(outcome.reason[record].text.utf8)
      if case let partner = Int(outcome.partner[record]), partner >= 0 {
        reason += [0x3A, 0x20]
        reason += id(partner)
      }
      if format == .jsonLines {
        output += Array("{\"id\":".utf8)
        FlatJSON.append(id(record), to: &output)
        output += Array(",\"cluster\":".utf8)
        FlatJSON.append(cluster, to: &output)
        output += Array(",\"confidence\":\(confidence),\"reason\":".utf8)
        FlatJSON.append(reason, to: &output)
        output.append(0x7D)
      } else {
        CSVRecords.append(id(record), to: &output)
        output.append(0x2C)
        CSVRecords.append(cluster, to: &output)
        output += Array(",\(confidence),".utf8)
        CSVRecords.append(reason, to: &output)
      }
      output.append(0x0A)
      if output.count >= 1 << 16 {
        try body(output)
        output.removeAll(keepingCapacity: true)
      }
    }
    try body(output)
  }

  private func isSmaller(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (id(left), id(right))
    return a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
  }

  /// A number between 0 and 1 with three decimals.
  private static func confidence(_ value: Float) -> String {
    let thousandths = Int((min(max(value, 0), 1) * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// No bytes, at the same place.
  fileprivate var empty: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: self[0..<0]) }
}
