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

  private struct Post {
    var tenures: [Tenure]
    let body: Entity?
    /// Since when or until when the body was.
    var note: String?
    var state = DiagramState.normal
    var role: Entity { tenures[0].role }

    /// By first attested day, the unknown last.
    var key: (String, String, String) {
      let first = tenures.compactMap { $0.first?.description }.min()
      return (first ?? "9999", body?.name ?? "", role.id.rawValue)
    }
  }

  private func addPosts(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    guard request.selection.types?.contains(.role) ?? true else { return }
    let day = request.selection.on
    let lifetimes = Lifetimes(of: graph)
    var posts: [EntityID: Post] = [:]
    for holds in try graph.relations(of: person.id, direction: .outgoing, types: [.holds]) {
      guard try assembly.admits(holds, ignoringOn: true), let role = try graph.entity(holds.target)
      else { continue }
      let home = try graph.relations(of: role.id, direction: .outgoing, types: [.inBody]).first
      let body = try home.flatMap { try graph.entity($0.target) }
      let tenure = Tenure(holds: holds, role: role, body: body?.id)
      if tenure.isUnattested(on: day) { continue }
      posts[role.id, default: Post(tenures: [], body: body)].tenures.append(tenure)
    }
    for var post in posts.values.sorted(by: { $0.key < $1.key }) {
      let lifetime = try post.body.map { try lifetimes.lifetime(of: $0.id) }
      post.note = lifetime.flatMap { Wording.lifetime($0, on: request.selection.on) }
      post.state = try state(of: post, until: lifetime?.ends, in: graph)
      if post.state == .former, !request.includesFormer { continue }
      try add(post, of: person, to: &assembly, in: graph)
    }
  }

  /// Whether the person is known to hold the post, from what is known of all who held it.
  private func state(
    of post: Post, until end: PartialDate?, in graph: some GraphReading
  ) throws -> DiagramState {
    let day = request.selection.on
    if Tenure.areOver(post.tenures, on: day) { return .former }
    let all = try graph.relations(of: post.role.id, direction: .incoming, types: [.holds])
      .map { Tenure(holds: $0, role: post.role, body: post.body?.id) }
    return DiagramState(
      of: post.tenures.map { $0.standing(on: day, among: all, bodyEnd: end) })
  }

  private func add(
    _ post: Post, of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    let day = request.selection.on
    if let body = post.body { assembly.addCluster(body, note: post.note) }
    var node = DiagramNode(
      id: post.role.id.rawValue, entities: [post.role.id], kind: .role,
      lines: [DiagramLine(post.tenures[0].title, .name)])
    let tenures = post.tenures.sorted {
      ($0.first?.description ?? "", $0.holds.id) < ($1.first?.description ?? "", $1.holds.id)
    }
    var lines = tenures.flatMap { [$0.holds.properties.text("term"), $0.datesLine(on: day)] }
      .compactMap(\.self)
    for change in try graph.relations(
      of: person.id, direction: .outgoing, types: [.appointedTo, .dismissedFrom])
    where change.target == post.role.id {
      guard try assembly.admits(change), let date = change.properties.date("date") else { continue }
      if let day, date.firstDay > day.lastDay { continue }
      lines.append(
        change.type == .appointedTo ? Wording.appointed(date) : Wording.dismissed(date))
    }
    for line in lines where !node.lines.contains(DiagramLine(line, .small)) {
      node.lines.append(DiagramLine(line, .small))
    }
    node.state = post.state
    node.cluster = post.body?.id.rawValue
    assembly.diagram.nodes.append(node)
    // Drawn from the post to the person so that posts stand before, meetings behind.
    assembly.connect(
      post.tenures.map(\.holds), from: node.id, to: person.id.rawValue, label: "",
      state: post.state)
    assembly.diagram.edges.setLast(\.hasArrow, false)
    assembly.diagram.edges.setLast(\.isReversed, true)
  }

  private func addMeetings(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    guard request.selection.types?.contains(.meeting) ?? true else { return }
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
    // Chaired ones first, then those that most articles tell of.
    let ranked = inOrderOfDate(meetings).sorted { left, right in
      func key(_ meeting: Entity) -> (Int, Int) {
        let relations = parts[meeting.id] ?? []
        let isChair = relations.contains { $0.type == .chaired }
        return (isChair ? 0 : 1, -relations.articleCount)
      }
      return key(left) < key(right)
    }
    let count = request.selection.top ?? DiagramRequest.columnLimit
    meetings = inOrderOfDate(Array(ranked.prefix(count)))
    let others = Array(ranked.dropFirst(count))
    for meeting in meetings {
      assembly.add(meeting)
      assembly.connect(
        parts[meeting.id] ?? [], from: person.id.rawValue, to: meeting.id.rawValue)
    }
    if !others.isEmpty {
      let id = "\(person.id)/meetings"
      assembly.addFolded(
        others, id: id, kind: .meeting, words: Wording.otherMeetings(others.count))
      assembly.connectFolded(from: person.id.rawValue, to: id)
    }
    assembly.diagram.rows.append(meetings.map(\.id.rawValue))
    guard request.selection.hops ?? 1 > 1, request.selection.types?.contains(.person) ?? true
    else { return }
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
        assembly.diagram.edges.setLast(\.isReversed, true)
      }
    }
  }

  private func addDocuments(
    of person: Entity, to assembly: inout DiagramAssembly, in graph: some GraphReading
  ) throws {
    guard request.selection.types?.contains(.document) ?? true else { return }
    for relation in try graph.relations(of: person.id, direction: .outgoing, types: [.signed])
    where try assembly.admits(relation) {
      guard let document = try graph.entity(relation.target) else { continue }
      assembly.add(document)
      assembly.connect([relation], from: person.id.rawValue, to: document.id.rawValue)
    }
  }
}
