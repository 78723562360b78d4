/// What a browser asked for, as the wire has it.
public struct PageRequest: Hashable, Sendable {
  /// The method: `GET`, `HEAD` or another.
  public var method: String
  /// The path with the query, percent-encoded: `/search?q=Tr%C3%A0`.
  public var target: String

  /// Makes a request.
  public init(method: String = "GET", target: String) {
    self.method = method
    self.target = target
  }
}
