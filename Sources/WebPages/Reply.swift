internal import GraphQueries

/// A request whose address and parameters could be read.
struct Inquiry: Sendable {
  var route: Route
  var parameters: Parameters
  var format: RouteFormat

  /// The same page with other parameters.
  func address(_ parameters: [RequestTarget.Parameter]) -> String {
    PercentEncoding.address(format == .json ? route.apiPath : route.path, parameters)
  }

  /// The page's JSON, with the same parameters.
  var apiAddress: String {
    PercentEncoding.address(route.apiPath, parameters.withoutOffset)
  }
}

/// What is answered, before it is written.
struct Reply {
  enum Content {
    case page(template: String, title: String, fields: Fields)
    case json(JSONValue)
    case redirect(String)
  }

  var content: Content
  var status = 200
  /// How many rows there are in all, and where the next ones are.
  var rows: (total: Int, next: String?)?
  /// Where the page's data are as JSON.
  var apiAddress: String?

  init(_ content: Content, status: Int = 200) {
    self.content = content
    self.status = status
  }

  /// A page, with a link to its data as JSON where enough was asked for there to be any.
  static func page(
    _ template: String, _ title: String, _ fields: Fields, _ inquiry: Inquiry, status: Int = 200,
    isAsked: Bool = true
  ) -> Reply {
    var reply = Reply(.page(template: template, title: title, fields: fields), status: status)
    if isAsked { reply.apiAddress = inquiry.apiAddress }
    return reply
  }

  /// An array of rows, a part of all.
  static func rows(_ rows: some Sequence<JSONValue>, _ pager: Pager) -> Reply {
    var reply = Reply(.json(.array(Array(rows))))
    reply.rows = (pager.total, pager.next)
    return reply
  }

  /// A page or object that says what went wrong.
  static func failure(
    _ status: Int, _ title: String, _ message: String, _ format: RouteFormat
  ) -> Reply {
    switch format {
    case .html:
      Reply(
        .page(template: "error", title: title, fields: ["message": message]), status: status)
    case .json:
      Reply(
        .json(["error": ["status": .integer(status), "message": .text(message)]]), status: status)
    }
  }
}

extension Site {
  /// Writes an answer.
  func write(_ reply: Reply) -> PageResponse {
    switch reply.content {
    case .redirect(let address):
      return .sealed(
        301, "text/plain; charset=utf-8", address + "\n", [PageResponse.Header("location", address)]
      )
    case .json(let value):
      var headers: [PageResponse.Header] = []
      if let rows = reply.rows {
        headers.append(PageResponse.Header("x-total-count", String(rows.total)))
        if let next = rows.next {
          headers.append(PageResponse.Header("link", "<\(next)>; rel=\"next\""))
        }
      }
      return .sealed(reply.status, "application/json", value.pretty + "\n", headers)
    case .page(let template, let title, var fields):
      fields["title"] = title
      if let address = reply.apiAddress { fields["api"] = address }
      return .sealed(
        reply.status, "text/html; charset=utf-8", templates.page(template, fields) ?? "")
    }
  }
}

/// Which part of a list a page shows, and where the parts beside it are.
struct Pager {
  var total: Int
  var next: String?
  private var previous: String?
  private var range: String

  init(_ total: Int, _ window: RowWindow, _ inquiry: Inquiry) {
    self.total = total
    let end = min(window.offset + window.limit, total)
    range =
      total == 0
      ? "Không có dòng nào"
      : window.offset >= total
        ? "Danh sách có \(total) dòng" : "\(window.offset + 1)–\(end) trong \(total)"
    func address(_ offset: Int) -> String {
      let place = RequestTarget.Parameter(name: "offset", value: String(offset))
      return inquiry.address(inquiry.parameters.withoutOffset + (offset == 0 ? [] : [place]))
    }
    if end < total, window.offset < total { next = address(end) }
    if window.offset > 0 { previous = address(max(0, min(window.offset, total) - window.limit)) }
  }

  /// `range`, `previous`, `next`.
  var fields: Fields {
    var fields: Fields = ["range": range]
    if let previous { fields["previous"] = previous }
    if let next { fields["next"] = next }
    return fields
  }
}
