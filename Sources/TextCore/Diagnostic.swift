/// Something worth telling about an input: what, where, how bad.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// Part of the input could not be used.
    case error
    /// The input was used, with a doubt.
    case warning
  }

  /// A stable identifier such as `ingest.empty-file`.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// The file or record concerned.
  public var source: String
  /// The 1-based line, where one is known.
  public var line: Int?
  /// The reason: lower case, no full stop.
  public var message: String

  /// Makes a diagnostic.
  public init(
    _ id: String, severity: Severity = .error, source: String, line: Int? = nil, message: String
  ) {
    self.id = id
    self.severity = severity
    self.source = source
    self.line = line
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `source:line: severity: message`, as compilers print it.
  public var description: String {
    let place = line.map { "\(source):\($0)" } ?? source
    return "\(place): \(severity.rawValue): \(message)"
  }
}
