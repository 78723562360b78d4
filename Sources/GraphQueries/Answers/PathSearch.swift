internal import NewsModel

/// A breadth-first search from both ends.
struct PathSearch {
  private let graph: any GraphReading
  private let types: Set<RelationType>
  private var sides: [Side]

  /// What is reached from one end.
  private struct Side {
    /// How far each entity is from the end.
    var distance: [EntityID: Int]
    /// The entities one step nearer to the end.
    var parents: [EntityID: [EntityID]] = [:]
    var frontier: [EntityID]
    var depth = 0

    init(_ start: EntityID) {
      distance = [start: 0]
      frontier = [start]
    }
  }

  init(
    _ graph: any GraphReading, _ start: EntityID, _ end: EntityID, _ types: Set<RelationType>
  ) {
    self.graph = graph
    self.types = types
    sides = [Side(start), Side(end)]
  }

  /// The shortest paths as lists of ids, ordered by these, at most `limit`.
  mutating func shortest(maxHops: Int, limit: Int) throws -> [[EntityID]] {
    while sides[0].depth + sides[1].depth < maxHops {
      let side = sides[0].frontier.count <= sides[1].frontier.count ? 0 : 1
      guard !sides[side].frontier.isEmpty else { return [] }
      try expand(side)
      let other = 1 - side
      let meeting = sides[side].frontier.filter { sides[other].distance[$0] != nil }
      guard !meeting.isEmpty else { continue }
      return paths(through: meeting, limit: limit)
    }
    return []
  }

  private mutating func expand(_ index: Int) throws {
    var side = sides[index]
    side.depth += 1
    var next: [EntityID] = []
    for id in side.frontier {
      for other in try graph.neighbours(of: id, types: types) where other != id {
        if let known = side.distance[other] {
          if known == side.depth { side.parents[other, default: []].append(id) }
          continue
        }
        side.distance[other] = side.depth
        side.parents[other] = [id]
        next.append(other)
      }
    }
    side.frontier = next.sorted()
    sides[index] = side
  }

  /// The paths through entities that both sides have reached.
  ///
  /// The side that was expanded last met the other's outermost entities first, so every shortest
  /// path runs through one of them and each is found once.
  private func paths(through meeting: [EntityID], limit: Int) -> [[EntityID]] {
    let lengths = meeting.map { (sides[0].distance[$0] ?? 0) + (sides[1].distance[$0] ?? 0) }
    guard let shortest = lengths.min() else { return [] }
    var found: [[EntityID]] = []
    for (id, length) in zip(meeting, lengths) where length == shortest {
      let room = limit == 1 ? 1 : limit
      let heads = ways(from: id, side: 0, limit: room).map { Array($0.reversed()) }
      let tails = ways(from: id, side: 1, limit: room)
      for head in heads {
        for tail in tails { found.append(head + tail.dropFirst()) }
      }
    }
    return Array(found.sorted { $0.lexicographicallyPrecedes($1) }.prefix(limit))
  }

  /// The ways from an entity back to a side's end, by ids, at most `limit`.
  private func ways(from id: EntityID, side: Int, limit: Int) -> [[EntityID]] {
    var finished: [[EntityID]] = []
    var open: [[EntityID]] = [[id]]
    while let way = open.popLast(), finished.count < limit {
      guard let last = way.last, let parents = sides[side].parents[last] else {
        finished.append(way)
        continue
      }
      open += parents.sorted(by: >).map { way + [$0] }
    }
    return finished
  }
}
