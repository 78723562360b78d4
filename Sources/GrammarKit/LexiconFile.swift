/// A table of words: tab-separated, the first line that is no comment names the columns.
///
/// Read strictly: a missing column, a surplus cell or an unknown column name is an error with its
/// line, so a typing mistake in a word list is found when it is made.
public struct LexiconFile: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The 1-based line it stands in.
    public var line: Int
    /// The cells, in the order of the columns asked for; empty where left empty.
    public var cells: [String]
  }

  /// The file's name, for messages and traces.
  public let name: String
  /// The rows.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - text: Its content.
  ///   - columns: The columns it must have, in any order; the cells come in this order.
  /// - Throws: `GrammarError` at the first line that is wrong.
  public init(name: String, text: String, columns: [String]) throws {
    self.name = name
    var order: [Int]?
    var rows: [Row] = []
    var line = 0
    for content in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = content.last == 0x0D ? content.dropLast() : content
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      let cells = content.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      guard let positions = order else {
        guard Set(cells) == Set(columns), cells.count == columns.count else {
          throw GrammarError(
            file: name, line: line,
            message: "expected the columns \(columns.joined(separator: ", "))")
        }
        order = columns.map { column in cells.firstIndex(of: column) ?? 0 }
        continue
      }
      guard cells.count <= positions.count else {
        throw GrammarError(
          file: name, line: line,
          message: "\(cells.count) cells where \(positions.count) columns are declared")
      }
      rows.append(Row(line: line, cells: positions.map { $0 < cells.count ? cells[$0] : "" }))
    }
    self.rows = rows
  }
}
