internal import GraphQueries
public import NewsModel

/// The web explorer: a request in, a page or JSON out.
///
/// Reads the graph and nothing else; the same request on the same graph gives the same bytes.
public struct Site: Sendable {
  let answers: GraphAnswers
  let labels: Labels
  let overview: @Sendable () throws -> GraphOverview
  let templates: Templates

  /// Makes the site of a graph.
  ///
  /// - Parameters:
  ///   - graph: What the pages show.
  ///   - overview: Counts the graph for the first page, for a store that counts faster than by
  ///     walking; asked at each request of that page.
  /// - Throws: Where an embedded template is malformed.
  public init(
    graph: any GraphReading, overview: (@Sendable () throws -> GraphOverview)? = nil
  ) throws {
    answers = GraphAnswers(graph)
    labels = Labels()
    templates = try Templates()
    self.overview = overview ?? { try GraphOverview(counting: graph) }
  }

  var graph: any GraphReading { answers.graph }

  /// Answers a request.
  ///
  /// Never throws: what cannot be answered is a response that says so, with status 400, 404, 405,
  /// 414, or 500 where the graph cannot be read.
  public func response(to request: PageRequest) -> PageResponse {
    let target = request.target
    let isAPI = target == "/api" || target.hasPrefix("/api/") || target.hasPrefix("/api?")
    let format: RouteFormat = isAPI ? .json : .html
    do {
      guard request.method == "GET" || request.method == "HEAD" else {
        throw PageError.methodNotAllowed
      }
      return try answer(try RequestTarget(target))
    } catch let error as PageError {
      var response = write(.failure(error.status, error.title, error.message, format))
      if error == .methodNotAllowed {
        response.headers.append(PageResponse.Header("allow", "GET, HEAD"))
      }
      return response
    } catch {
      var response = write(
        .failure(500, "Lỗi đọc đồ thị", "Không đọc được đồ thị; hãy thử lại.", format))
      response.fault = "\(error)"
      return response
    }
  }

  private func answer(_ target: RequestTarget) throws -> PageResponse {
    if target.segments == ["assets", "site.css"] {
      return .sealed(
        200, "text/css; charset=utf-8", WebFiles.text("site.css"), cache: "max-age=300")
    }
    let isAPI = target.segments.first == "api"
    guard let route = Route(isAPI ? target.segments.dropFirst() : target.segments[...]) else {
      throw PageError.notFound("Không có trang này.")
    }
    return write(
      try reply(
        to: Inquiry(
          route: route, parameters: Parameters(target.parameters), format: isAPI ? .json : .html)))
  }

  private func reply(to inquiry: Inquiry) throws -> Reply {
    switch inquiry.route {
    case .home: try home(inquiry)
    case .search: try search(inquiry)
    case .entity(let id): try entity(id, inquiry)
    case .meetings: try meetings(inquiry)
    case .who(let action): try who(action, inquiry)
    case .path: try path(inquiry)
    case .article(let id): try article(id, inquiry)
    }
  }
}
