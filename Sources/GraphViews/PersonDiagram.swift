internal import GraphExport
internal import NewsModel

/// The person view: posts by body on the left, the person, meetings by date on the right.
struct PersonDiagram {
  let request: DiagramRequest
  let person: EntityID

  static let participation: Set<RelationType> = [
    .chaired, .attended, .spokeAt, .concluded, .directed, .ledDelegationAt,
  ]

  func diagram(of graph: some GraphReading) throws -> Diagram {
    guard let person = try graph.entity(person) else { throw DiagramError.unknownEntity(person) }
    guard person.type == .person else {
      throw DiagramError.wrongType(person.id, expected: .person)
    }
    var assembly = DiagramAssembly(
      title: person.name, selection: request.selection, graph: graph)
    assembly.diagram.direction = .right
    try addPosts(of: person, to: &assembly, in: graph)
    assembly.add(person, state: .focus)
    try addMeetings(of: person, to: &assembly, in: graph)
    try addDocuments(of: person, to: &assembly, in: graph)
    return try assembly.finished()
  }

  private func addPosts(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    var tenures: [(tenure: Tenure, body: Entity?)] = []
    for holds in try graph.relations(of: person.id, direction: .outgoing, types: [.holds]) {
      guard try assembly.admits(holds, ignoringOn: true), let role = try graph.entity(holds.target)
      else { continue }
      let home = try graph.relations(of: role.id, direction: .outgoing, types: [.inBody]).first
      let body = try home.flatMap { try graph.entity($0.target) }
      let tenure = Tenure(holds: holds, role: role, body: body?.id, person: person)
      let isOver = tenure.isOver(by: request.selection.on)
      if tenure.isLater(than: request.selection.on) || isOver && !request.includesFormer {
        continue
      }
      tenures.append((tenure, body))
    }
    tenures.sort { left, right in
      func key(_ item: (tenure: Tenure, body: Entity?)) -> (String, String, String) {
        (
          item.tenure.first?.description ?? "9999", item.body?.name ?? "",
          item.tenure.role.id.rawValue
        )
      }
      return key(left) < key(right)
    }
    for (tenure, body) in tenures {
      if let body { assembly.addCluster(body) }
      let isOver = tenure.isOver(by: request.selection.on)
      var node = DiagramNode(
        id: tenure.role.id.rawValue, entities: [tenure.role.id], kind: .role,
        lines: [DiagramLine(tenure.title, .name)])
      node.lines += [tenure.holds.properties.text("term"), tenure.datesLine].compactMap { line in
        line.map { DiagramLine($0, .small) }
      }
      node.state = isOver ? .former : .normal
      node.cluster = body?.id.rawValue
      assembly.diagram.nodes.append(node)
      // Drawn from the post to the person so that posts stand before, meetings behind.
      assembly.connect(
        [tenure.holds], from: node.id, to: person.id.rawValue, label: "",
        state: isOver ? .former : .normal)
      assembly.diagram.edges.setLast(\.hasArrow, false)
    }
  }

  private func addMeetings(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    var parts: [EntityID: [Relation]] = [:]
    for relation in try graph.relations(
      of: person.id, direction: .outgoing, types: Self.participation)
    where try assembly.admits(relation) {
      parts[relation.target, default: []].append(relation)
    }
    var meetings: [Entity] = []
    for id in parts.keys {
      guard let meeting = try graph.entity(id), request.selection.admits(meeting) else { continue }
      meetings.append(meeting)
    }
    meetings = inOrderOfDate(meetings)
    for meeting in meetings {
      assembly.add(meeting)
      assembly.connect(
        parts[meeting.id] ?? [], from: person.id.rawValue, to: meeting.id.rawValue)
    }
    assembly.diagram.rows.append(meetings.map(\.id.rawValue))
    guard request.selection.hops ?? 1 > 1 else { return }
    for meeting in meetings {
      for relation in try graph.relations(
        of: meeting.id, direction: .incoming, types: [.chaired])
      where relation.source != person.id {
        guard try assembly.admits(relation), let other = try graph.entity(relation.source) else {
          continue
        }
        assembly.add(other)
        assembly.connect([relation], from: meeting.id.rawValue, to: other.id.rawValue)
        assembly.diagram.edges.setLast(\.hasArrow, false)
      }
    }
  }

  private func addDocuments(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    for relation in try graph.relations(of: person.id, direction: .outgoing, types: [.signed])
    where try assembly.admits(relation) {
      guard let document = try graph.entity(relation.target) else { continue }
      assembly.add(document)
      assembly.connect([relation], from: person.id.rawValue, to: document.id.rawValue)
    }
  }
}
