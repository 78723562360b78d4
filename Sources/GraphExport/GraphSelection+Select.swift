public import NewsModel

extension GraphSelection {
  /// The part of a graph that the selection keeps: the chosen entities with what belongs to
  /// them and what is within `hops`, and every relation kept between those.
  ///
  /// - A body comes with its parts, at any depth, their posts and whoever held or left them.
  /// - A place comes with the places in it and the bodies and meetings there.
  /// - A post that is reached comes with its body.
  /// - Articles are stepped over, not into, unless `types` or `relations` asks for them.
  /// - Where dates, support or relation types narrow the whole graph, an entity that has no
  ///   relation left is left out.
  /// - Complexity: linear in what is chosen; in the graph where nothing is chosen.
  public func select(from graph: some GraphReading) throws -> SelectedGraph {
    guard !isEverything else { return SelectedGraph(everythingOf: graph) }
    var part = GraphPart(selection: self, graph: graph)
    if hasSeeds {
      try part.gatherSeeds()
      try part.connect()
    } else {
      try part.gatherAll()
    }
    if let top { part.keepTop(top) }
    return SelectedGraph(base: graph, entities: part.entities, relations: Set(part.ends.keys))
  }
}

/// A part of a graph while it is gathered.
private struct GraphPart {
  let selection: GraphSelection
  let graph: any GraphReading
  var entities: Set<EntityID> = []
  /// The type and ends of each relation kept, by the relation's id.
  var ends: [String: (type: RelationType, source: EntityID, target: EntityID)] = [:]
  private var seeds: Set<EntityID> = []
  private var meetingDates: [EntityID: PartialDate?] = [:]

  init(selection: GraphSelection, graph: any GraphReading) {
    self.selection = selection
    self.graph = graph
  }

  mutating func gatherSeeds() throws {
    var growing: [EntityID] = []
    for id in selection.organisations + selection.people + selection.places + selection.entities {
      guard let entity = try graph.entity(id) else { continue }
      seeds.insert(entity.id)
    }
    let bodies = try closure(
      of: selection.organisations, under: [.partOf], along: [.inBody],
      then: [.holds, .appointedTo, .dismissedFrom])
    let areas = try closure(of: selection.places, under: [.locatedIn], along: [.heldAt], then: [])
    entities = seeds.union(bodies).union(areas)
    if selection.hops == nil {
      growing = try selection.people.compactMap { try graph.entity($0)?.id }
      try grow(from: growing, steps: 1)
    } else {
      try grow(from: entities.sorted(), steps: selection.hops ?? 0)
    }
    for id in entities.subtracting(seeds) {
      guard let entity = try graph.entity(id), selection.admits(entity) else {
        entities.remove(id)
        continue
      }
    }
  }

  /// What lies under the roots at any depth, what is tied to that, and to that in turn.
  private func closure(
    of roots: [EntityID], under: Set<RelationType>, along: Set<RelationType>,
    then: Set<RelationType>
  ) throws -> Set<EntityID> {
    var found = Set(try roots.compactMap { try graph.entity($0)?.id })
    var queue = found.sorted()
    while let id = queue.popLast() {
      for relation in try graph.relations(of: id, direction: .incoming, types: under)
      where found.insert(relation.source).inserted {
        queue.append(relation.source)
      }
    }
    for types in [along, then] where !types.isEmpty {
      for id in found {
        for relation in try graph.relations(of: id, direction: .incoming, types: types) {
          if try admits(relation) { found.insert(relation.source) }
        }
      }
    }
    return found
  }

  private mutating func grow(from start: [EntityID], steps: Int) throws {
    var frontier = start
    for _ in 0..<max(0, min(steps, 100)) {
      var next: [EntityID] = []
      for id in frontier {
        for relation in try graph.relations(of: id, direction: .both, types: nil) {
          let other = relation.source == id ? relation.target : relation.source
          guard !entities.contains(other), isWalkable(relation), try admits(relation),
            let entity = try graph.entity(other), selection.admits(entity)
          else { continue }
          entities.insert(other)
          next.append(other)
          guard entity.type == .role else { continue }
          for home in try graph.relations(of: other, direction: .outgoing, types: [.inBody]) {
            if entities.insert(home.target).inserted { next.append(home.target) }
          }
        }
      }
      if next.isEmpty { return }
      frontier = next
    }
  }

  private func isWalkable(_ relation: Relation) -> Bool {
    guard relation.type == .mentions || relation.type == .wrote else { return true }
    return selection.relations?.contains(relation.type) ?? false
      || selection.types?.contains(.article) ?? false
  }

  private func admits(_ relation: Relation) throws -> Bool {
    let date = try relation.meeting.flatMap { try graph.entity($0)?.properties.date("date") }
    return selection.admits(relation, meetingDate: date)
  }

  /// The relations kept between the entities found.
  mutating func connect() throws {
    for id in entities {
      for relation in try graph.relations(of: id, direction: .outgoing, types: nil)
      where entities.contains(relation.target) {
        if try admits(relation) {
          ends[relation.id] = (relation.type, relation.source, relation.target)
        }
      }
    }
  }

  /// Everything that the filters let through.
  mutating func gatherAll() throws {
    var all: Set<EntityID> = []
    try graph.forEachEntity(ofTypes: selection.types) { entity in
      guard selection.admits(entity) else { return }
      all.insert(entity.id)
      if entity.type == .meeting { meetingDates[entity.id] = entity.properties.date("date") }
    }
    var touched: Set<EntityID> = []
    try graph.forEachRelation(ofTypes: selection.relations) { relation in
      guard all.contains(relation.source), all.contains(relation.target) else { return }
      let date = relation.meeting.flatMap { meetingDates[$0] ?? nil }
      guard selection.admits(relation, meetingDate: date) else { return }
      ends[relation.id] = (relation.type, relation.source, relation.target)
      touched.insert(relation.source)
      touched.insert(relation.target)
    }
    let narrows =
      selection.from != nil || selection.to != nil || selection.on != nil
      || selection.relations != nil || selection.minimumArticles > 0
    entities = narrows ? touched : all
  }

  /// Keeps the entities with most relations, ties by id, those before that hang together.
  ///
  /// A post is kept where its holder and its body are, and counts for neither. Being mentioned
  /// and lying somewhere count only where the selection asks for those relations; articles are
  /// kept only where it asks for them.
  mutating func keepTop(_ count: Int) {
    let silent: Set<RelationType> = [.mentions, .wrote, .locatedIn]
    let ignored = silent.subtracting(selection.relations ?? [])
    var degrees: [EntityID: Int] = [:]
    for end in ends.values where !ignored.contains(end.type) {
      degrees[end.source, default: 0] += 1
      degrees[end.target, default: 0] += 1
    }
    let types = selection.types ?? []
    let ranked = entities.subtracting(seeds).filter { id in
      switch id.type {
      case .role: types.contains(.role)
      case .article:
        types.contains(.article) || !(selection.relations ?? []).isDisjoint(with: silent)
      default: true
      }
    }.sorted { (-(degrees[$0] ?? 0), $0) < (-(degrees[$1] ?? 0), $1) }
    let chosen = seeds.intersection(entities)
    var kept = chosen.union(linked(ranked, count, with: chosen, ignored))
    var homes: Set<EntityID> = []
    for end in ends.values where end.type == .inBody && kept.contains(end.target) {
      homes.insert(end.source)
    }
    for end in ends.values where end.type != .inBody && homes.contains(end.target) {
      if kept.contains(end.source) { kept.insert(end.target) }
    }
    entities = kept
    ends = ends.filter { kept.contains($0.value.source) && kept.contains($0.value.target) }
  }

  /// So many of the ranked, of whom as many as can be have a relation, if through a post, to another
  /// that is kept: the busiest are often busy with others than each other.
  private func linked(
    _ ranked: [EntityID], _ count: Int, with chosen: Set<EntityID>, _ ignored: Set<RelationType>
  ) -> ArraySlice<EntityID> {
    let count = min(max(0, count), ranked.count)
    guard count > 0 else { return [] }
    let eligible = chosen.union(ranked)
    var near: [EntityID: Set<EntityID>] = [:]
    var homes: [EntityID: EntityID] = [:]
    for end in ends.values where end.type == .inBody { homes[end.source] = end.target }
    for end in ends.values where !ignored.contains(end.type) && end.type != .inBody {
      let target = homes[end.target] ?? end.target
      guard eligible.contains(end.source), eligible.contains(target), end.source != target else {
        continue
      }
      near[end.source, default: []].insert(target)
      near[target, default: []].insert(end.source)
    }
    func isLinked(_ id: EntityID, to others: Set<EntityID>) -> Bool {
      near[id].map { !$0.isDisjoint(with: others) } ?? false
    }
    let busiest = chosen.union(ranked.prefix(count))
    var core = busiest.filter { isLinked($0, to: busiest) }
    if core.isEmpty, let first = ranked.first { core = [first] }
    var picked = ranked.filter { core.contains($0) }
    // Each round links those that the last one brought near; a few bring all that matter.
    for _ in 0..<4 where picked.count < count {
      let round = ranked.filter { !core.contains($0) && isLinked($0, to: core) }
        .prefix(count - picked.count)
      if round.isEmpty { break }
      picked += round
      core.formUnion(round)
    }
    picked += ranked.filter { !core.contains($0) }.prefix(count - picked.count)
    return picked.prefix(count)
  }
}
