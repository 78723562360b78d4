/// What a browser is given.
public struct PageResponse: Hashable, Sendable {
  /// A line of the head.
  public struct Header: Hashable, Sendable {
    /// The name, in lower case.
    public var name: String
    /// The value: printable ASCII alone.
    public var value: String

    /// Makes a header.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The status code.
  public var status: Int
  /// The head, without `content-length` and `date`.
  public var headers: [Header]
  /// The body; of an answer to `HEAD` the one that `GET` would bring, which is not sent.
  public var body: [UInt8]
  /// Why the graph could not be read, for the log of the server; never part of the body.
  public var fault: String?

  /// Makes a response.
  public init(status: Int, headers: [Header], body: [UInt8], fault: String? = nil) {
    self.status = status
    self.headers = headers
    self.body = body
    self.fault = fault
  }

  /// The value of a header, by its name in lower case.
  public subscript(header name: String) -> String? {
    headers.first { $0.name == name }?.value
  }

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

extension PageResponse {
  /// A response with the headers that every response has.
  ///
  /// The policy forbids scripts, frames, and everything from elsewhere; pages need none of it.
  static func sealed(
    _ status: Int, _ type: String, _ body: String, _ more: [Header] = [], cache: String = "no-cache"
  ) -> PageResponse {
    PageResponse(
      status: status,
      headers: [
        Header("content-type", type), Header("cache-control", cache),
        Header(
          "content-security-policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'"),
        Header("x-content-type-options", "nosniff"), Header("referrer-policy", "no-referrer"),
        Header("cross-origin-resource-policy", "same-origin"),
      ] + more, body: Array(body.utf8))
  }
}
