internal import GRDB

extension Row {
  /// The value of a column, fetched so that a damaged file is an error and not a trap.
  @inline(__always)
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: column)
  }
}
