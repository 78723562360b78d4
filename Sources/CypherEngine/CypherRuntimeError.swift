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

  /// Makes an error.
  public init(_ category: Category, _ kind: String, _ message: String) {
    self.category = category
    self.kind = kind
    self.message = message
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
  /// The message.
  public var description: String { message }
}
