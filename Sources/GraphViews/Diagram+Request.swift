public import NewsModel

extension Diagram {
  /// Makes the diagram asked for.
  ///
  /// - Throws: `DiagramError`, or what reading the graph throws.
  public init(_ request: DiagramRequest, of graph: some GraphReading) throws {
    switch request.view {
    case .organisation(let id):
      self = try OrganisationDiagram(request: request, body: id).diagram(of: graph)
    case .person(let id):
      self = try PersonDiagram(request: request, person: id).diagram(of: graph)
    case .meeting(let id):
      self = try MeetingDiagram(request: request, meeting: id).diagram(of: graph)
    case .meetings:
      self = try MeetingsDiagram(request: request).diagram(of: graph)
    case .documents:
      self = try DocumentsDiagram(request: request).diagram(of: graph)
    case .path(let relations):
      self = try PathDiagram(request: request, relations: relations).diagram(of: graph)
    case .graph:
      self = try NetworkDiagram(request: request).diagram(of: graph)
    }
    if let title = request.title { self.title = title }
    guard !nodes.isEmpty else { throw DiagramError.empty }
    guard nodes.count <= request.limit else {
      throw DiagramError.tooLarge(
        nodes: nodes.count, limit: request.limit, hint: "use " + request.view.narrowing)
    }
  }

}

extension DiagramView {
  /// The flags that leave less to draw.
  public var narrowing: String {
    switch self {
    case .organisation: "--hops 0, --top 60, --current-only or --min-articles 2"
    case .person, .meeting: "--top 40, --from and --to, or --relations CHAIRED"
    case .meetings, .documents: "--top 20, --from and --to, --org or --place"
    case .path: "--max-hops, or leave out --all"
    case .graph: "--top 60, --types, --relations, --from and --to, or --min-articles 2"
    }
  }
}
