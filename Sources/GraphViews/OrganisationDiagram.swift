internal import GraphExport
internal import NewsModel

/// The organisation view: a tree of bodies, each with a plate for everyone who holds a post.
struct OrganisationDiagram {
  let request: DiagramRequest
  let body: EntityID

  /// How many bodies without known posts stand singly under one parent.
  private static let singleLimit = 4

  private struct Member {
    var entity: Entity
    var parent: EntityID?
    var depth: Int
    var tenures: [Tenure] = []
  }

  func diagram(of graph: some GraphReading) throws -> Diagram {
    guard let top = try graph.entity(body) else { throw DiagramError.unknownEntity(body) }
    guard top.type == .organisation else {
      throw DiagramError.wrongType(body, expected: .organisation)
    }
    var sources = SourceTally()
    let members = try members(below: top, in: graph)
    var diagram = Diagram(title: top.name)
    diagram.subtitle = request.selection.on.map(Wording.asOf)
    let hidden = collapsible(members)
    for member in members where !hidden.contains(member.entity.id) {
      add(member, isFocus: member.entity.id == top.id, to: &diagram, sources: &sources)
    }
    let shown = members.filter { !hidden.contains($0.entity.id) }
    let most = Dictionary(grouping: shown, by: \.parent).values.map(\.count).max() ?? 0
    diagram.direction = most > 4 ? .right : .down
    diagram.isTree = true
    connect(shown, in: &diagram)
    addCollapsed(members.filter { hidden.contains($0.entity.id) }, to: &diagram)
    if request.includesMeetings {
      for member in shown {
        try addMeetings(of: member.entity, to: &diagram, sources: &sources, in: graph)
      }
    }
    diagram.sourceLine = try sources.line(of: graph)
    return diagram
  }

  /// The body and its parts, breadth first, parts of one body by name.
  private func members(below top: Entity, in graph: some GraphReading) throws -> [Member] {
    var members = [Member(entity: top, parent: nil, depth: 0)]
    var seen: Set<EntityID> = [top.id]
    var next = 0
    while next < members.count {
      let member = members[next]
      members[next].tenures = try tenures(in: member.entity, of: graph)
      next += 1
      guard member.depth < request.selection.hops ?? Int.max else { continue }
      var parts: [Entity] = []
      for relation in try graph.relations(
        of: member.entity.id, direction: .incoming, types: [.partOf])
      where !seen.contains(relation.source) {
        guard let part = try graph.entity(relation.source) else { continue }
        if seen.insert(part.id).inserted { parts.append(part) }
      }
      parts.sort { ($0.name, $0.id) < ($1.name, $1.id) }
      members += parts.map { Member(entity: $0, parent: member.entity.id, depth: member.depth + 1) }
    }
    return members
  }

  private func tenures(in body: Entity, of graph: some GraphReading) throws -> [Tenure] {
    var tenures: [Tenure] = []
    for membership in try graph.relations(of: body.id, direction: .incoming, types: [.inBody]) {
      guard let role = try graph.entity(membership.source) else { continue }
      for holds in try graph.relations(of: role.id, direction: .incoming, types: [.holds]) {
        guard holds.articleCount >= request.selection.minimumArticles || holds.evidence.isEmpty,
          let person = try graph.entity(holds.source)
        else { continue }
        let tenure = Tenure(holds: holds, role: role, body: body.id, person: person)
        if tenure.isLater(than: request.selection.on) { continue }
        if !request.includesFormer, tenure.isOver(by: request.selection.on) { continue }
        tenures.append(tenure)
      }
    }
    return tenures
  }

  /// Bodies without known posts, in them or below them, where many stand under one parent.
  private func collapsible(_ members: [Member]) -> Set<EntityID> {
    let parts = Dictionary(grouping: members, by: \.parent)
    var bare: Set<EntityID> = []
    for member in members.reversed() where member.parent != nil && member.tenures.isEmpty {
      let below = parts[member.entity.id] ?? []
      if below.allSatisfy({ bare.contains($0.entity.id) }) { bare.insert(member.entity.id) }
    }
    var hidden: Set<EntityID> = []
    for member in members where bare.contains(member.entity.id) {
      let parentIsHidden = member.parent.map(hidden.contains) ?? false
      let siblings = (parts[member.parent] ?? []).filter { bare.contains($0.entity.id) }
      // A few bodies say more by name than a count does.
      if parentIsHidden || siblings.count > Self.singleLimit { hidden.insert(member.entity.id) }
    }
    return hidden
  }
}

extension OrganisationDiagram {
  private func add(
    _ member: Member, isFocus: Bool, to diagram: inout Diagram, sources: inout SourceTally
  ) {
    let body = member.entity
    let plates = Dictionary(grouping: member.tenures, by: \.person.id).values
      .map { Plate(tenures: $0, among: member.tenures, on: request.selection.on) }
      .filter { request.includesFormer || !$0.isFormer }
      .sorted()
    guard !plates.isEmpty else {
      var node = DiagramNode(
        id: body.id.rawValue, entities: [body.id], kind: .organisation,
        lines: [DiagramLine(body.name, .name)])
      node.state = isFocus ? .focus : .normal
      diagram.nodes.append(node)
      return
    }
    var cluster = DiagramCluster(id: body.id.rawValue, label: body.name, kind: .organisation)
    cluster.state = isFocus ? .focus : .normal
    diagram.clusters.append(cluster)
    var previous: String?
    for plate in plates {
      let node = plate.node(in: body.id)
      sources.add(plate.evidence)
      diagram.nodes.append(node)
      if let previous {
        var edge = DiagramEdge(id: "", source: previous, target: node.id)
        edge.isInvisible = true
        diagram.edges.append(edge)
      }
      previous = node.id
    }
  }

  /// Lines from each body to its parts.
  private func connect(_ members: [Member], in diagram: inout Diagram) {
    for member in members {
      guard let parent = member.parent else { continue }
      diagram.connect(parent.rawValue, member.entity.id.rawValue, type: .partOf)
    }
  }

  private func addCollapsed(_ members: [Member], to diagram: inout Diagram) {
    let hidden = Set(members.map(\.entity.id))
    var groups: [(parent: EntityID, names: [String])] = []
    for member in members {
      guard let parent = member.parent, !hidden.contains(parent) else { continue }
      if groups.last?.parent != parent { groups.append((parent, [])) }
      groups[groups.count - 1].names.append(member.entity.name)
    }
    for group in groups {
      var node = DiagramNode(
        id: "\(group.parent)/parts", entities: [], kind: .organisation,
        lines: [DiagramLine(Wording.collapsed(group.names.count), .plain)])
      node.state = .collapsed
      node.tooltip = group.names.joined(separator: "\n")
      diagram.nodes.append(node)
      diagram.connect(group.parent.rawValue, node.id, type: .partOf)
    }
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

/// One person's posts in one body.
private struct Plate: Comparable {
  let person: Entity
  let tenures: [Tenure]
  let isFormer: Bool

  init(tenures: [Tenure], among all: [Tenure], on day: PartialDate?) {
    self.tenures = tenures.sorted {
      (TitleOrder.rank(of: $0.title), $0.title, $0.holds.id)
        < (TitleOrder.rank(of: $1.title), $1.title, $1.holds.id)
    }
    person = self.tenures[0].person
    isFormer = tenures.allSatisfy {
      $0.isOver(by: day) || $0.isEnded(by: all, on: day) || Self.isSuperseded($0, among: all)
    }
  }

  /// Whether another person is attested at the head after this one last was.
  private static func isSuperseded(_ tenure: Tenure, among all: [Tenure]) -> Bool {
    guard TitleOrder.rank(of: tenure.title) == .head, let last = tenure.last else { return false }
    return all.contains { other in
      other.role.id == tenure.role.id && other.person.id != tenure.person.id
        && !other.isOver(by: nil) && (other.first.map { last.lastDay < $0.firstDay } ?? false)
    }
  }

  static func < (left: Plate, right: Plate) -> Bool {
    func key(_ plate: Plate) -> (Int, Int, String, EntityID) {
      (
        plate.isFormer ? 1 : 0, TitleOrder.rank(of: plate.tenures[0].title).rawValue,
        plate.person.name, plate.person.id
      )
    }
    return key(left) < key(right)
  }

  static func == (left: Plate, right: Plate) -> Bool { left.person.id == right.person.id }

  var evidence: [Evidence] { tenures.flatMap(\.holds.evidence) }

  func node(in body: EntityID) -> DiagramNode {
    var lines = [DiagramLine(person.name, .name)]
    var titles: [String] = []
    for tenure in tenures where !titles.contains(tenure.title) { titles.append(tenure.title) }
    lines.append(DiagramLine(titles.joined(separator: ", "), .plain))
    var dates: [String] = []
    for case let line? in tenures.map(\.datesLine) where !dates.contains(line) {
      dates.append(line)
    }
    lines += dates.map { DiagramLine($0, .small) }
    var node = DiagramNode(
      id: "\(body)/\(person.id)", entities: [person.id], kind: .person, lines: lines)
    node.cluster = body.rawValue
    node.state = isFormer ? .former : .normal
    node.support(evidence)
    return node
  }
}
