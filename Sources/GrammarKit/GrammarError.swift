/// What is wrong with a lexicon or grammar file, and where.
public struct GrammarError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public var file: String
  /// The 1-based line.
  public var line: Int
  /// The reason: lower case, no full stop.
  public var message: String

  /// Makes an error.
  public init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: error: message`.
  public var description: String { "\(file):\(line): error: \(message)" }
}
