internal import GraphExport
internal import NewsModel

/// The meeting view: people by body on the left, the meeting, its documents and place on the
/// right.
struct MeetingDiagram {
  let request: DiagramRequest
  let meeting: EntityID

  func diagram(of graph: some GraphReading) throws -> Diagram {
    guard let meeting = try graph.entity(meeting) else {
      throw DiagramError.unknownEntity(meeting)
    }
    guard meeting.type == .meeting else {
      throw DiagramError.wrongType(meeting.id, expected: .meeting)
    }
    var assembly = DiagramAssembly(
      title: meeting.name.capitalisedFirst, selection: request.selection, graph: graph)
    assembly.diagram.direction = .right
    let date = meeting.properties.date("date")
    assembly.diagram.subtitle = [
      meeting.properties.text("kind")?.capitalisedFirst, date.map(Wording.date),
    ].compactMap(\.self).joined(separator: " · ")
    try addPeople(of: meeting, on: date, to: &assembly, in: graph)
    try addBodies(of: meeting, to: &assembly, in: graph)
    assembly.add(meeting, state: .focus)
    for relation in try graph.relations(
      of: meeting.id, direction: .outgoing, types: [.cited, .heldAt, .locatedIn])
    where try assembly.admits(relation) {
      guard let other = try graph.entity(relation.target),
        request.selection.types?.contains(other.type) ?? true
      else { continue }
      assembly.add(other)
      assembly.connect([relation], from: meeting.id.rawValue, to: other.id.rawValue)
    }
    return try assembly.finished()
  }

  private func addPeople(
    of meeting: Entity, on date: PartialDate?, to assembly: inout DiagramAssembly,
    in graph: some GraphReading
  ) throws {
    guard request.selection.types?.contains(.person) ?? true else { return }
    var parts: [EntityID: [Relation]] = [:]
    for relation in try graph.relations(
      of: meeting.id, direction: .incoming, types: PersonDiagram.participation)
    where try assembly.admits(relation) {
      parts[relation.source, default: []].append(relation)
    }
    var people: [(person: Entity, posts: [Tenure], body: Entity?, relations: [Relation])] = []
    for (id, relations) in parts {
      guard let person = try graph.entity(id) else { continue }
      let posts = try posts(of: person, on: date, in: graph)
      let body = try posts.first?.body.flatMap { try graph.entity($0) }
      people.append((person, posts, body, relations))
    }
    people.sort { left, right in
      func key(
        _ item: (person: Entity, posts: [Tenure], body: Entity?, relations: [Relation])
      ) -> (Int, Int, String, EntityID) {
        let isChair = item.relations.contains { $0.type == .chaired }
        // Chairs first, those without a body before the groups; without one the others come last.
        let isOutside = (item.body == nil) != isChair
        return (isChair ? 0 : 1, isOutside ? 1 : 0, item.person.name, item.person.id)
      }
      return key(left) < key(right)
    }
    let count = request.selection.top ?? DiagramRequest.columnLimit
    let others = people.dropFirst(count).map(\.person)
    for item in people.prefix(count) {
      if let body = item.body { assembly.addCluster(body) }
      // Posts in the body of the group first; those elsewhere name their body.
      let titles = item.posts.map { post in
        post.body == item.body?.id ? post.title : Wording.post(post.role.name)
      }
      let stated = item.relations.compactMap { $0.properties.text("as") }.first ?? ""
      let lines =
        titles.isEmpty ? stated.split(separator: ";").map { Wording.post(String($0)) } : titles
      assembly.add(
        item.person, extra: lines.prefix(2).map { DiagramLine($0, .plain) },
        cluster: item.body?.id.rawValue)
      let relations = item.relations.sorted { $0.id < $1.id }
      assembly.connect(relations, from: item.person.id.rawValue, to: meeting.id.rawValue)
    }
    guard !others.isEmpty else { return }
    let id = "\(meeting.id)/people"
    assembly.addFolded(others, id: id, kind: .person, words: Wording.others(others.count))
    assembly.connectFolded(from: id, to: meeting.id.rawValue)
  }

  /// The posts attested for the day of the meeting, or its surroundings, heads first.
  private func posts(
    of person: Entity, on date: PartialDate?, in graph: some GraphReading
  ) throws -> [Tenure] {
    var posts: [Tenure] = []
    for holds in try graph.relations(of: person.id, direction: .outgoing, types: [.holds]) {
      guard let role = try graph.entity(holds.target) else { continue }
      let home = try graph.relations(of: role.id, direction: .outgoing, types: [.inBody]).first
      let post = Tenure(holds: holds, role: role, body: home?.target)
      guard let date else {
        if post.standing(on: nil, among: []) == .held { posts.append(post) }
        continue
      }
      // Only what was attested for that very time: a later or earlier post would mislead.
      if let first = post.first, first.firstDay > date.lastDay { continue }
      if let last = post.last, last.lastDay < date.firstDay { continue }
      if post.standing(on: date, among: []) != .over { posts.append(post) }
    }
    return posts.sorted {
      (TitleOrder.rank(of: $0.title).rawValue, $0.role.name, $0.holds.id)
        < (TitleOrder.rank(of: $1.title).rawValue, $1.role.name, $1.holds.id)
    }
  }

  private func addBodies(
    of meeting: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    guard request.selection.types?.contains(.organisation) ?? true else { return }
    for relation in try graph.relations(
      of: meeting.id, direction: .incoming, types: [.organised, .tookPartIn])
    where try assembly.admits(relation) {
      guard let body = try graph.entity(relation.source) else { continue }
      // A body whose people were there has its group already: the line starts at that.
      let group = assembly.diagram.nodes.last { $0.cluster == body.id.rawValue }
      if group == nil { assembly.add(body) }
      assembly.connect(
        [relation], from: group?.id ?? body.id.rawValue, to: meeting.id.rawValue)
      if group != nil { assembly.diagram.edges.setLast(\.clusters.source, body.id.rawValue) }
    }
  }
}
