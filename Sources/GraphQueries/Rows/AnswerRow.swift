public import NewsModel

/// A row of an answer: cells for tables and CSV, an object for JSON, and what supports it.
public protocol AnswerRow: Sendable {
  /// The columns of the cells.
  static var columns: [AnswerColumn] { get }
  /// One text a column, without the evidence.
  var cells: [String] { get }
  /// The row in JSON, its evidence included.
  var json: JSONValue { get }
  /// The words that support the row.
  var evidence: [Evidence] { get }
  /// What a table with room for it says under the row besides the evidence.
  var remarks: [String] { get }
}

extension AnswerRow {
  /// Nothing.
  public var remarks: [String] { [] }
}

/// A column of an answer.
public struct AnswerColumn: Hashable, Sendable {
  /// The heading.
  public var name: String
  /// Whether only machines want it: an id, left out of tables.
  public var isTechnical: Bool

  /// Makes a column.
  public init(_ name: String, isTechnical: Bool = false) {
    self.name = name
    self.isTechnical = isTechnical
  }
}

/// The rows of an answer, and what there is to say about the question.
public struct Answer<Row: AnswerRow>: Sendable {
  /// The rows, in a fixed order.
  public var rows: [Row]
  /// Remarks for the reader, such as that a name in a filter is unknown: no full stop.
  public var notes: [String]

  /// Makes an answer.
  public init(rows: [Row] = [], notes: [String] = []) {
    self.rows = rows
    self.notes = notes
  }
}
