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
  ///   relation left is left out; where support does, also one that only structure is left of.
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
    if on != nil { part.dropVacantPosts() }
    if minimumArticles > 0 { part.dropUnsupported() }
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
  /// The relations kept that articles support.
  private var supported: Set<String> = []
  private var seeds: Set<EntityID> = []
  private var meetingDates: [EntityID: PartialDate?] = [:]
  private let state: StateOnDay?

  init(selection: GraphSelection, graph: any GraphReading) {
    self.selection = selection
    self.graph = graph
    state = selection.on.map { StateOnDay($0, of: graph) }
  }

  private func admits(_ entity: Entity) throws -> Bool {
    guard selection.admits(entity) else { return false }
    return try state?.admits(entity) ?? true
  }

  private mutating func keep(_ relation: Relation) {
    ends[relation.id] = (relation.type, relation.source, relation.target)
    if !relation.evidence.isEmpty { supported.insert(relation.id) }
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
    for id in selection.companions {
      if let entity = try graph.entity(id) { entities.insert(entity.id) }
    }
    if selection.hops == nil {
      growing = try selection.people.compactMap { try graph.entity($0)?.id }
      try grow(from: growing, steps: 1)
    } else {
      try grow(from: entities.sorted(), steps: selection.hops ?? 0)
    }
    for id in entities.subtracting(seeds) {
      guard let entity = try graph.entity(id), try admits(entity) else {
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
            let entity = try graph.entity(other), try admits(entity)
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
    guard selection.admits(relation, meetingDate: date) else { return false }
    return try state?.admits(relation) ?? true
  }

  /// The relations kept between the entities found.
  mutating func connect() throws {
    let chosen = Set(selection.entities)
    for id in entities {
      for relation in try graph.relations(of: id, direction: .outgoing, types: nil)
      where entities.contains(relation.target) {
        if let links = selection.links, chosen.contains(id), chosen.contains(relation.target),
          !links.contains(relation.id)
        {
          continue
        }
        if try admits(relation) { keep(relation) }
      }
    }
  }

  /// Leaves out posts that nobody is known to have held or been given.
  mutating func dropVacantPosts() {
    var taken = seeds
    for end in ends.values where end.type != .inBody && end.type != .mentions {
      taken.formUnion([end.source, end.target])
    }
    keep(only: entities.filter { $0.type != .role || taken.contains($0) })
  }

  /// Leaves out all other entities, and the relations that had one of them for an end.
  private mutating func keep(only kept: Set<EntityID>) {
    entities.formIntersection(kept)
    ends = ends.filter { kept.contains($0.value.source) && kept.contains($0.value.target) }
  }

  /// Leaves out what no relation that articles support ties to the rest: posts stay with their
  /// holder and bring their body, bodies and places under those chosen lead to what is kept.
  mutating func dropUnsupported() {
    var kept = seeds
    for id in supported {
      guard let end = ends[id] else { continue }
      kept.formUnion([end.source, end.target])
    }
    for end in ends.values where end.type == .inBody && kept.contains(end.source) {
      kept.insert(end.target)
    }
    if !seeds.isEmpty {
      var parents: [EntityID: [EntityID]] = [:]
      for end in ends.values where end.type == .partOf || end.type == .locatedIn {
        parents[end.source, default: []].append(end.target)
      }
      var queue = Array(kept)
      while let id = queue.popLast() {
        for parent in parents[id] ?? [] where kept.insert(parent).inserted { queue.append(parent) }
      }
    }
    for end in ends.values where end.type == .mentions && kept.contains(end.target) {
      kept.insert(end.source)
    }
    keep(only: kept)
  }

  /// Everything that the filters let through.
  mutating func gatherAll() throws {
    var all: Set<EntityID> = []
    try graph.forEachEntity(ofTypes: selection.types) { entity in
      guard try admits(entity) else { return }
      all.insert(entity.id)
      if entity.type == .meeting { meetingDates[entity.id] = entity.properties.date("date") }
    }
    var touched: Set<EntityID> = []
    try graph.forEachRelation(ofTypes: selection.relations) { relation in
      guard all.contains(relation.source), all.contains(relation.target) else { return }
      let date = relation.meeting.flatMap { meetingDates[$0] ?? nil }
      guard selection.admits(relation, meetingDate: date) else { return }
      if let state, try !state.admits(relation) { return }
      keep(relation)
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
    keep(only: kept)
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
