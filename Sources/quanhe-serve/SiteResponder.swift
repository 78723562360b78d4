private import Dispatch
private import HTTPTypes
internal import Hummingbird
private import Logging
private import NIOCore
internal import WebPages

/// Turns requests of the wire into those of the site, and its responses into those of the wire.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  /// Answers one request; blocks while it reads the graph.
  let answer: @Sendable (PageRequest) throws -> PageResponse

  // SQLite blocks its thread, so the threads that serve sockets are left alone.
  private let queue = DispatchQueue(label: "quanhe-serve.pages", attributes: .concurrent)

  init(_ answer: @escaping @Sendable (PageRequest) throws -> PageResponse) {
    self.answer = answer
  }

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let page = PageRequest(
      method: request.method.rawValue, target: request.head.path ?? "")
    let response = try await withCheckedThrowingContinuation { continuation in
      queue.async {
        continuation.resume(with: Result { try answer(page) })
      }
    }
    if let fault = response.fault { context.logger.error("\(page.target): \(fault)") }
    var headers = HTTPFields()
    for header in response.headers {
      if let name = HTTPField.Name(header.name) { headers[name] = header.value }
    }
    headers[.contentLength] = String(response.body.count)
    let isHead = request.method == .head
    return Response(
      status: HTTPResponse.Status(code: response.status), headers: headers,
      body: isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
  }
}
