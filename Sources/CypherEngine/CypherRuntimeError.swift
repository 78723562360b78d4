public import CypherSyntax

/// Why a query that was understood could not be answered.
public struct CypherRuntimeError: Error, Hashable, Sendable {
  /// The family of the error.
  public enum Category: String, Hashable, Sendable {
    /// A value of the wrong type.
    case type = "TypeError"
    /// A value out of range.
    case argument = "ArgumentError"
    /// An impossible calculation.
    case arithmetic = "ArithmeticError"
    /// A value that breaks a rule of syntax, known only when running.
    case syntax = "SyntaxError"
    /// A limit of time, rows or memory.
    case limit = "LimitExceeded"
  }

  /// The family of the error.
  public let category: Category
  /// What is wrong, in the words of the openCypher compatibility kit.
  public let kind: String
  /// What is wrong: lower case, no full stop.
  public let message: String
  /// Where in the query; nil for limits, which no one place breaks.
  public private(set) var place: QueryPlace?
  /// The byte of the query at which what failed begins.
  private var offset: Int?

  /// Makes an error.
  public init(_ category: Category, _ kind: String, _ message: String) {
    self.category = category
    self.kind = kind
    self.message = message
  }

  /// The error at a byte of the query; the first place told is kept, which is the innermost.
  func at(_ byte: Int?) -> Self {
    guard offset == nil, category != .limit else { return self }
    var located = self
    located.offset = byte
    return located
  }

  /// The error with its line and column in the query's text.
  func placed(in source: [UInt8]) -> Self {
    guard let offset else { return self }
    var placed = self
    placed.place = QueryPlace(byte: offset, in: source)
    return placed
  }

  static func type(_ message: String, kind: String = "InvalidArgumentType") -> Self {
    Self(.type, kind, message)
  }

  static func value(_ message: String) -> Self { Self(.type, "InvalidArgumentValue", message) }

  static func range(_ message: String) -> Self { Self(.argument, "NumberOutOfRange", message) }

  static func temporal(_ message: String) -> Self { Self(.argument, "InvalidTemporal", message) }

  static var overflow: Self {
    Self(.arithmetic, "IntegerOverflow", "the result does not fit in a 64-bit integer")
  }
}

extension CypherRuntimeError: CustomStringConvertible {
  /// `line:column: message`, or the message alone.
  public var description: String {
    place.map { "\($0.line):\($0.column): \(message)" } ?? message
  }
}
