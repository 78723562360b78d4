internal import GraphExport
internal import NewsModel

/// A diagram while it is put together from entities and relations.
struct DiagramAssembly {
  var diagram: Diagram
  let selection: GraphSelection
  private let graph: any GraphReading
  private var positions: [String: Int] = [:]
  private var clusters: Set<String> = []
  private var sources = SourceTally()

  init(title: String, selection: GraphSelection, graph: any GraphReading) {
    diagram = Diagram(title: title)
    self.selection = selection
    self.graph = graph
    diagram.subtitle = Wording.time(of: selection)
  }

  func contains(_ id: EntityID) -> Bool { positions[id.rawValue] != nil }

  /// Whether the selection keeps the relation; a meeting's date is looked up, and the day asked
  /// for may be left aside, where former posts are shown as such.
  func admits(_ relation: Relation, ignoringOn: Bool = false) throws -> Bool {
    var selection = selection
    if ignoringOn { selection.on = nil }
    let meeting = relation.target.type == .meeting ? relation.target : relation.source
    let date =
      meeting.type == .meeting
      ? try graph.entity(meeting)?.properties.date("date") : nil
    return selection.admits(relation, meetingDate: date)
  }

  /// Adds an entity once; says again only what is new of its state and group.
  mutating func add(
    _ entity: Entity, extra: [DiagramLine] = [], state: DiagramState = .normal,
    cluster: String? = nil
  ) {
    if let position = positions[entity.id.rawValue] {
      for line in extra where !diagram.nodes[position].lines.contains(line) {
        diagram.nodes[position].lines.append(line)
      }
      return
    }
    var node = DiagramNode(
      id: entity.id.rawValue, entities: [entity.id], kind: entity.type,
      lines: entity.diagramLines + extra)
    node.state = state
    node.cluster = cluster
    positions[node.id] = diagram.nodes.count
    diagram.nodes.append(node)
  }

  /// Adds a node that stands for entities left out.
  mutating func addFolded(
    _ entities: [Entity], id: String, kind: EntityType, words: String
  ) {
    var node = DiagramNode(
      id: id, entities: entities.map(\.id), kind: kind, lines: [DiagramLine(words, .plain)])
    node.state = .collapsed
    let names = entities.prefix(Self.namesInTooltip).map(\.name)
    node.tooltip = (names + (entities.count > names.count ? ["…"] : [])).joined(separator: "\n")
    diagram.nodes.append(node)
  }

  private static let namesInTooltip = 40

  /// Adds a line without words to a node that stands for entities left out, or from it.
  mutating func connectFolded(from source: String, to target: String) {
    var edge = DiagramEdge(id: "\(source)/\(target)", source: source, target: target)
    edge.state = .former
    edge.hasArrow = false
    diagram.edges.append(edge)
  }

  /// Gives a node its evidence, for its tooltip.
  mutating func support(_ id: EntityID, _ evidence: [Evidence]) {
    guard let position = positions[id.rawValue], diagram.nodes[position].evidence.isEmpty else {
      return
    }
    diagram.nodes[position].support(evidence)
    sources.add(evidence)
  }

  /// Adds a group once.
  mutating func addCluster(_ body: Entity, note: String? = nil) {
    guard clusters.insert(body.id.rawValue).inserted else { return }
    var cluster = DiagramCluster(id: body.id.rawValue, label: body.name, kind: body.type)
    cluster.note = note
    diagram.clusters.append(cluster)
  }

  /// Adds an edge for relations between the same two nodes, their names joined.
  mutating func connect(
    _ relations: [Relation], from source: String, to target: String, label: String? = nil,
    state: DiagramState = .normal
  ) {
    guard let first = relations.first else { return }
    var edge = DiagramEdge(id: first.id, source: source, target: target, type: first.type)
    edge.label = label ?? Wording.joined(relations)
    edge.state = state
    edge.isStrong = relations.contains { $0.type == .chaired }
    // A chair is shown by the words that say so, not by what the chair said besides.
    let evidence =
      relations.filter { $0.type == .chaired }.flatMap(\.evidence)
      + relations.filter { $0.type != .chaired }.flatMap(\.evidence)
    edge.support(evidence)
    sources.add(evidence)
    diagram.edges.append(edge)
  }

  /// The diagram, with its source line, and a line on each of those that only their names do not
  /// tell apart.
  func finished() throws -> Diagram {
    var diagram = diagram
    let lifetimes = Lifetimes(of: graph)
    let alike = Dictionary(grouping: diagram.nodes.indices) { index in
      NodeName(kind: diagram.nodes[index].kind, name: diagram.nodes[index].lines.first?.text)
    }
    for index in diagram.nodes.indices where diagram.nodes[index].state != .collapsed {
      let node = diagram.nodes[index]
      guard node.entities.count == 1 else { continue }
      let lifetime = try lifetimes.lifetime(of: node.entities[0])
      let time = Wording.lifetime(lifetime, on: selection.on)
      let key = NodeName(kind: node.kind, name: node.lines.first?.text)
      let details =
        alike[key, default: []].count > 1 ? try distinction(of: node.entities[0]) : nil
      for case let text? in [details, time] {
        diagram.nodes[index].lines.append(DiagramLine(text, .small))
      }
    }
    diagram.sourceLine = try sources.line(of: graph)
    return diagram
  }
}

extension DiagramAssembly {
  /// What nodes are called.
  private struct NodeName: Hashable {
    let kind: EntityType
    let name: String?
  }

  /// What tells a body, a place or a person from a namesake: where it is, or a post.
  private func distinction(of id: EntityID) throws -> String? {
    switch id.type {
    case .person:
      for holds in try graph.relations(of: id, direction: .outgoing, types: [.holds]) {
        if let role = try graph.entity(holds.target) { return Wording.post(role.name) }
      }
      return nil
    case .organisation, .place:
      for located in try graph.relations(of: id, direction: .outgoing, types: [.locatedIn]) {
        if let place = try graph.entity(located.target) { return place.name }
      }
      return nil
    default: return nil
    }
  }
}

extension Entity {
  /// What stands on the entity's node.
  var diagramLines: [DiagramLine] {
    switch type {
    case .role:
      let body = name.components(after: " · ")
      return [DiagramLine(name.components(before: " · "), .name)]
        + (body.map { [DiagramLine($0, .plain)] } ?? [])
    case .meeting:
      let details = [properties.date("date").map(Wording.date), properties.text("place")]
      return [DiagramLine(name.capitalisedFirst, .name)] + Self.details(details)
    case .document:
      return [DiagramLine(name, .name)] + Self.details([properties.date("date").map(Wording.date)])
    case .article:
      return [DiagramLine(name, .plain)]
        + Self.details([properties.date("published").map(Wording.date)])
    default: return [DiagramLine(name, .name)]
    }
  }

  private static func details(_ parts: [String?]) -> [DiagramLine] {
    let text = parts.compactMap(\.self).joined(separator: " · ")
    return text.isEmpty ? [] : [DiagramLine(text, .small)]
  }
}

extension String {
  /// What stands behind the first occurrence of a separator, if it occurs.
  func components(after separator: String) -> String? {
    firstRange(of: separator).map { String(self[$0.upperBound...]) }
  }

  /// The text with its first letter in upper case.
  var capitalisedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

extension [Relation] {
  /// The articles that support any of them.
  var articleCount: Int { Set(flatMap { $0.evidence.map(\.article) }).count }
}

/// Entities by date, the undated last, ties by name and id.
func inOrderOfDate(_ entities: [Entity]) -> [Entity] {
  entities.sorted { left, right in
    func key(_ entity: Entity) -> (String, String, EntityID) {
      (entity.properties.date("date")?.description ?? "9999-99", entity.name, entity.id)
    }
    return key(left) < key(right)
  }
}

extension [DiagramEdge] {
  /// Changes the edge added last.
  mutating func setLast<Value>(_ path: WritableKeyPath<DiagramEdge, Value>, _ value: Value) {
    guard !isEmpty else { return }
    self[count - 1][keyPath: path] = value
  }
}
