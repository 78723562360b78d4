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
        nodes: nodes.count, limit: request.limit, hint: Self.hint(for: request.view))
    }
  }

  private static func hint(for view: DiagramView) -> String {
    switch view {
    case .organisation: "use --hops 1 for fewer levels, --on DATE, or --min-articles 2"
    case .person, .meeting: "use --from and --to, --relations CHAIRED, or --min-articles 2"
    case .meetings: "use --from and --to, --org, --place or --top 40"
    case .documents: "use --from and --to, --org or --top 40"
    case .path: "use --max-hops, or leave out --all"
    case .graph: "use --top 60, --types, --relations, --from and --to, or --min-articles 2"
    }
  }
}
