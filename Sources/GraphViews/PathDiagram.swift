internal import GraphExport
internal import NewsModel

/// The path view: the relations of the ways found, from left to right.
struct PathDiagram {
  let request: DiagramRequest
  let relations: [Relation]

  func diagram(of graph: some GraphReading) throws -> Diagram {
    guard let ends = Self.ends(of: relations) else { throw DiagramError.empty }
    var names: [String] = []
    for id in [ends.start, ends.end] {
      guard let entity = try graph.entity(id) else { throw DiagramError.unknownEntity(id) }
      names.append(entity.name)
    }
    var assembly = DiagramAssembly(
      title: Wording.path(names[0], names[1]), selection: request.selection, graph: graph)
    assembly.diagram.direction = .right
    var steps: [EntityID: Int] = [ends.start: 0]
    // Relations come in the order they are walked, whichever way each points.
    for relation in relations {
      let isForward =
        switch (steps[relation.source], steps[relation.target]) {
        case (let source?, let target?): source <= target
        case (nil, .some): false
        default: true
        }
      let (near, far) =
        isForward ? (relation.source, relation.target) : (relation.target, relation.source)
      steps[far] = steps[far] ?? (steps[near] ?? 0) + 1
      for id in [near, far] {
        guard let entity = try graph.entity(id) else { throw DiagramError.unknownEntity(id) }
        let isEnd = id == ends.start || id == ends.end
        assembly.add(entity, state: isEnd ? .focus : .normal)
      }
      let period = relation.period()
      let label = [Wording.joined([relation]), Wording.dates(period.first, period.last)]
        .compactMap(\.self).joined(separator: "\n")
      assembly.connect([relation], from: near.rawValue, to: far.rawValue, label: label)
      assembly.diagram.edges.setLast(\.isReversed, !isForward)
    }
    return try assembly.finished()
  }

  /// The two entities that the relations lead from and to: the first relation's outer end and
  /// the last one's.
  private static func ends(of relations: [Relation]) -> (start: EntityID, end: EntityID)? {
    guard let first = relations.first, let last = relations.last else { return nil }
    guard relations.count > 1 else { return (first.source, first.target) }
    let second = relations[1]
    let before = relations[relations.count - 2]
    let startIsSource = ![second.source, second.target].contains(first.source)
    let endIsTarget = ![before.source, before.target].contains(last.target)
    return (
      startIsSource ? first.source : first.target, endIsTarget ? last.target : last.source
    )
  }
}
