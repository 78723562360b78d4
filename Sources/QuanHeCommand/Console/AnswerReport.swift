internal import GraphQueries
internal import NewsModel

/// Rows of an answer in the format asked for.
enum AnswerReport {
  /// The rows as text.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - format: The format.
  ///   - width: The columns of the terminal, or nil where lines may be as long as they need.
  /// - Returns: The whole output, its last line ended.
  static func text<Row: AnswerRow>(
    of rows: [Row], format: OutputFormat, width: Int?
  ) -> String {
    switch format {
    case .json: JSONValue.array(rows.map(\.json)).pretty + "\n"
    case .jsonl: rows.map { $0.json.compact + "\n" }.joined()
    case .csv: csv(rows)
    case .table: rows.isEmpty ? "" : table(rows, width: width)
    }
  }

  private static func csv<Row: AnswerRow>(_ rows: [Row]) -> String {
    CSVText.record(headings(of: Row.self)) + records(of: rows).map(CSVText.record).joined()
  }

  /// The headings of rows as comma-separated values: their columns, and those of evidence.
  static func headings<Row: AnswerRow>(of type: Row.Type) -> [String] {
    Row.columns.map(\.name) + evidenceHeadings
  }

  /// Rows as comma-separated values.
  static func records<Row: AnswerRow>(of rows: [Row]) -> [[String]] {
    rows.map { $0.cells + cells(of: $0.evidence) }
  }

  /// The first piece of evidence has columns of its own; the last column places all of them.
  static let evidenceHeadings = ["article", "source", "start", "end", "quote", "all evidence"]

  /// Evidence, a cell a heading.
  static func cells(of evidence: [Evidence]) -> [String] {
    guard let first = evidence.first else { return ["", "", "", "", "", ""] }
    return [
      first.article.rawValue, first.source, String(first.passage.start),
      String(first.passage.end), first.passage.text,
      evidence.map { "\($0.source):\($0.passage.start)-\($0.passage.end)" }
        .joined(separator: "; "),
    ]
  }

  /// On a terminal the evidence stands under each row; in a pipe a row is one line and the
  /// evidence its last columns, other sources counted and long texts cut short: JSON and CSV have
  /// all of it whole.
  private static func table<Row: AnswerRow>(_ rows: [Row], width: Int?) -> String {
    let shown = Row.columns.indices.filter { !Row.columns[$0].isTechnical }
    let headings = shown.map { Row.columns[$0].name }
    let cells = rows.map { row in shown.map { row.cells[$0] } }
    guard width == nil else {
      let notes = rows.map { $0.remarks + $0.evidence.map(quoted) }
      return TextTable(headings: headings, rows: cells, footnotes: notes).text(width: width)
    }
    let wide = zip(rows, cells).map { row, cells in
      cells.map { DisplayWidth.cut($0, to: 48) } + [
        row.remarks.joined(separator: " "),
        sources(of: row.evidence),
        DisplayWidth.cut(row.evidence.first?.passage.text ?? "", to: 72),
      ]
    }
    return TextTable(headings: headings + ["id", "source", "quote"], rows: wide).text(width: nil)
  }

  /// A piece of evidence on one line: the words, and the file or URL they stand in.
  static func quoted(_ evidence: Evidence) -> String {
    let passage = evidence.passage
    return "“\(passage.text)” \(file(of: evidence)):\(passage.start)-\(passage.end)"
  }

  /// The first file or address, and how many others support the row too.
  private static func sources(of evidence: [Evidence]) -> String {
    guard let first = evidence.first else { return "" }
    let others = Set(evidence.map(\.article)).count - 1
    return file(of: first) + (others > 0 ? " +\(others)" : "")
  }

  /// A file without its folders; an address as it is.
  private static func file(of evidence: Evidence) -> String {
    let isURL = evidence.source.contains("://")
    let file = isURL ? nil : evidence.source.split(separator: "/").last.map { String($0) }
    return file ?? evidence.source
  }
}
