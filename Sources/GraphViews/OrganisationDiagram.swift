internal import GraphExport
internal import NewsModel

/// The organisation view: a tree of bodies, each a box with a plate for everyone who holds a post.
struct OrganisationDiagram {
  let request: DiagramRequest
  let body: EntityID

  func diagram(of graph: some GraphReading) throws -> Diagram {
    guard let top = try graph.entity(body) else { throw DiagramError.unknownEntity(body) }
    guard top.type == .organisation else {
      throw DiagramError.wrongType(body, expected: .organisation)
    }
    var tree = BodyTree(try members(below: top, in: graph))
    if let count = request.selection.top { tree.keep(count) }
    tree.fold(toFit: request.limit)
    var sources = SourceTally()
    var diagram = Diagram(title: top.name)
    diagram.subtitle = Wording.time(of: request.selection)
    diagram.isTree = true
    diagram.direction = tree.widestRow > 4 ? .right : .down
    for member in tree.shown {
      add(member, isFocus: member.entity.id == top.id, to: &diagram, sources: &sources)
      guard let parent = member.parent else { continue }
      diagram.connect(parent.rawValue, member.entity.id.rawValue, type: .partOf)
    }
    for group in tree.foldedGroups { add(group, to: &diagram) }
    if request.includesMeetings {
      for member in tree.shown {
        try addMeetings(of: member.entity, to: &diagram, sources: &sources, in: graph)
      }
    }
    diagram.sourceLine = try sources.line(of: graph)
    return diagram
  }

  /// The body and its parts, breadth first, parts of one body by name; as of a day, no parts that
  /// came to be later or were gone.
  private func members(below top: Entity, in graph: some GraphReading) throws -> [BodyTree.Member] {
    let selection = request.selection
    let lifetimes = Lifetimes(of: graph)
    let hasParts =
      selection.relations?.contains(.partOf) ?? true
      && selection.types?.contains(.organisation) ?? true
    let depth = hasParts ? selection.hops ?? Int.max : 0
    var members = [BodyTree.Member(entity: top, parent: nil, depth: 0)]
    var seen: Set<EntityID> = [top.id]
    var next = 0
    while next < members.count {
      let member = members[next]
      let lifetime = try lifetimes.lifetime(of: member.entity.id)
      members[next].plates = try plates(in: member.entity, until: lifetime.ends, of: graph)
      members[next].note = Wording.lifetime(lifetime, on: selection.on)
      next += 1
      guard member.depth < depth else { continue }
      var parts: [Entity] = []
      for relation in try graph.relations(
        of: member.entity.id, direction: .incoming, types: [.partOf])
      where !seen.contains(relation.source) {
        guard let part = try graph.entity(relation.source),
          try selection.on.map(lifetimes.lifetime(of: part.id).contains) ?? true
        else { continue }
        if seen.insert(part.id).inserted { parts.append(part) }
      }
      parts.sort { ($0.name, $0.id) < ($1.name, $1.id) }
      members += parts.map {
        BodyTree.Member(entity: $0, parent: member.entity.id, depth: member.depth + 1)
      }
    }
    return members
  }

  /// Who holds or held posts in a body, heads first.
  private func plates(
    in body: Entity, until end: PartialDate?, of graph: some GraphReading
  ) throws -> [Plate] {
    var selection = request.selection
    guard selection.types?.contains(.person) ?? true else { return [] }
    // What lies behind the day is told by `Tenure`, which shows former posts as such.
    selection.on = nil
    let day = request.selection.on
    var tenures: [Tenure] = []
    var people: [EntityID: Entity] = [:]
    for membership in try graph.relations(of: body.id, direction: .incoming, types: [.inBody]) {
      guard let role = try graph.entity(membership.source) else { continue }
      for holds in try graph.relations(of: role.id, direction: .incoming, types: [.holds]) {
        guard selection.admits(holds), let person = try graph.entity(holds.source) else {
          continue
        }
        let tenure = Tenure(holds: holds, role: role, body: body.id)
        if tenure.isUnattested(on: day) { continue }
        tenures.append(tenure)
        people[holds.source] = person
      }
    }
    func isShown(_ tenure: Tenure) -> Bool {
      request.includesFormer || tenure.standing(on: day, among: tenures, bodyEnd: end) != .over
    }
    return Dictionary(grouping: tenures.filter(isShown), by: \.holds.source)
      .compactMap { id, own in
        people[id].map { Plate(of: $0, own, among: tenures, on: day, bodyEnd: end) }
      }
      .sorted()
  }
}

extension OrganisationDiagram {
  private func add(
    _ member: BodyTree.Member, isFocus: Bool, to diagram: inout Diagram,
    sources: inout SourceTally
  ) {
    let body = member.entity
    guard !member.plates.isEmpty else {
      var node = DiagramNode(
        id: body.id.rawValue, entities: [body.id], kind: .organisation,
        lines: [DiagramLine(body.name, .name)])
      if let note = member.note { node.lines.append(DiagramLine(note, .small)) }
      node.state = isFocus ? .focus : .normal
      diagram.nodes.append(node)
      return
    }
    var cluster = DiagramCluster(id: body.id.rawValue, label: body.name, kind: .organisation)
    cluster.note = member.note
    cluster.state = isFocus ? .focus : .normal
    diagram.clusters.append(cluster)
    for plate in member.shownPlates {
      sources.add(plate.evidence)
      diagram.nodes.append(plate.node(in: body.id))
    }
    let others = member.otherPlates
    guard !others.isEmpty else { return }
    var node = DiagramNode(
      id: "\(body.id)/others", entities: others.map(\.person.id), kind: .person,
      lines: [DiagramLine(Wording.others(others.count), .plain)])
    node.state = .collapsed
    node.cluster = body.id.rawValue
    node.tooltip = others.map { "\($0.person.name): \($0.titles)" }.joined(separator: "\n")
    diagram.nodes.append(node)
  }

  /// One node for what is not shown below a body.
  private func add(_ group: BodyTree.Folded, to diagram: inout Diagram) {
    var node = DiagramNode(
      id: "\(group.parent)/parts", entities: group.bodies.map(\.id), kind: .organisation,
      lines: [DiagramLine(Wording.folded(bodies: group.bodies.count, people: group.people), .plain)]
    )
    node.state = .collapsed
    node.tooltip = group.bodies.map(\.name).joined(separator: "\n")
    diagram.nodes.append(node)
    diagram.connect(group.parent.rawValue, node.id, type: .partOf)
  }

  /// The meetings a body held, by date, each with who chaired it.
  private func addMeetings(
    of body: Entity, to diagram: inout Diagram, sources: inout SourceTally,
    in graph: some GraphReading
  ) throws {
    var meetings: [(entity: Entity, held: Relation)] = []
    for held in try graph.relations(of: body.id, direction: .outgoing, types: [.organised]) {
      guard let meeting = try graph.entity(held.target), request.selection.admits(meeting),
        request.selection.admits(held, meetingDate: meeting.properties.date("date"))
      else { continue }
      if let day = request.selection.on, let date = meeting.properties.date("date"),
        date.firstDay > day.lastDay
      {
        continue
      }
      meetings.append((meeting, held))
    }
    for meeting in inOrderOfDate(meetings.map(\.entity)) {
      let chairs = try graph.relations(of: meeting.id, direction: .incoming, types: [.chaired])
      var names: [String] = []
      for chair in chairs {
        guard let person = try graph.entity(chair.source), !names.contains(person.name) else {
          continue
        }
        names.append(person.name)
      }
      var node = DiagramNode(
        id: "\(body.id)/\(meeting.id)", entities: [meeting.id], kind: .meeting,
        lines: meeting.diagramLines)
      if !names.isEmpty { node.lines.append(DiagramLine(Wording.chairs(names.sorted()), .plain)) }
      let held = meetings.filter { $0.entity.id == meeting.id }.flatMap(\.held.evidence)
      node.support(chairs.flatMap(\.evidence) + held)
      sources.add(node.evidence)
      diagram.nodes.append(node)
      diagram.connect(body.id.rawValue, node.id, type: .organised)
    }
  }
}

extension Diagram {
  /// Draws a line without an arrow from one box of a tree to another.
  fileprivate mutating func connect(_ source: String, _ target: String, type: RelationType) {
    var edge = DiagramEdge(id: "\(source)/\(target)", source: source, target: target, type: type)
    edge.hasArrow = false
    // The tree grows from the whole to its parts; the part is what the line is told of.
    edge.isReversed = type == .partOf
    edges.append(edge)
  }
}
