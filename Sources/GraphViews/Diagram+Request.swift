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
    case .organisation: "use --hops 0, --top 60, --current-only or --min-articles 2"
    case .person, .meeting: "use --top 40, --from and --to, or --relations CHAIRED"
    case .meetings, .documents: "use --top 20, --from and --to, --org or --place"
    case .path: "use --max-hops, or leave out --all"
    case .graph: "use --top 60, --types, --relations, --from and --to, or --min-articles 2"
    }
  }
}
