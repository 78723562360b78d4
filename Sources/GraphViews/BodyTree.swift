internal import NewsModel

/// A body with its parts, as much of it as can be read in one diagram.
struct BodyTree {
  /// A body of the tree.
  struct Member {
    var entity: Entity
    var parent: EntityID?
    /// Steps below the top.
    var depth: Int
    /// Since when or until when the body was.
    var note: String?
    /// Those with posts, heads first.
    var plates: [Plate] = []
    /// The people whose plates are shown; nil for all.
    var kept: Set<EntityID>?
    /// The most plates shown.
    var most = Int.max

    init(entity: Entity, parent: EntityID?, depth: Int) {
      self.entity = entity
      self.parent = parent
      self.depth = depth
    }

    /// The plates shown; a single one left over would take as much room as the count of it.
    var shownPlates: [Plate] {
      let chosen = plates.filter { kept?.contains($0.person.id) ?? true }
      return chosen.count - 1 <= most ? chosen : Array(chosen.prefix(most))
    }

    /// The plates that only a count stands for.
    var otherPlates: [Plate] {
      let shown = Set(shownPlates.map(\.person.id))
      return plates.filter { !shown.contains($0.person.id) }
    }

    var nodeCount: Int {
      max(1, shownPlates.count + (shownPlates.count < plates.count ? 1 : 0))
    }
  }

  /// What is not shown below one body.
  struct Folded {
    var parent: EntityID
    var bodies: [Entity]
    var people: Int
  }

  private var members: [Member]
  private var deepest: Int
  private let parts: [EntityID?: [Int]]

  /// How many bodies without known posts stand singly under one parent.
  private static let singleLimit = 4

  /// Makes a tree of its bodies, breadth first, the top in front.
  init(_ members: [Member]) {
    self.members = members
    deepest = members.last?.depth ?? 0
    parts = Dictionary(grouping: members.indices) { members[$0].parent }
  }

  /// Shows so many people alone, those whom most articles name in their posts.
  mutating func keep(_ count: Int) {
    var articles: [EntityID: Set<EntityID>] = [:]
    for plate in members.flatMap(\.plates) {
      articles[plate.person.id, default: []].formUnion(plate.evidence.map(\.article))
    }
    let ranked = articles.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
    let kept = Set(ranked.prefix(count).map(\.key))
    for index in members.indices { members[index].kept = kept }
  }

  /// Folds what is too much: first lower levels, then all but the heads of each body.
  mutating func fold(toFit limit: Int) {
    let depth = deepest
    for most in [Int.max, 12, 6, 3, 1] {
      for index in members.indices { members[index].most = most }
      for depth in stride(from: depth, through: min(1, depth), by: -1) {
        deepest = depth
        if nodeCount <= limit { return }
      }
    }
  }

  /// The bodies shown, in order.
  var shown: [Member] {
    let hidden = hidden
    return members.indices.filter { !hidden.contains($0) }.map { members[$0] }
  }

  /// The most bodies under one.
  var widestRow: Int {
    let counts = Dictionary(grouping: shown, by: \.parent).mapValues(\.count)
    let folded = Set(foldedGroups.map(\.parent))
    return counts.map { parent, count in
      count + (parent.map(folded.contains) == true ? 1 : 0)
    }.max() ?? 0
  }

  /// What is not shown, by the body shown above it.
  var foldedGroups: [Folded] {
    let hidden = hidden
    var groups: [Folded] = []
    for index in members.indices where !hidden.contains(index) {
      var bodies: [Entity] = []
      var people: Set<EntityID> = []
      var queue = (parts[members[index].entity.id] ?? []).filter(hidden.contains)
      var next = 0
      while next < queue.count {
        let member = members[queue[next]]
        bodies.append(member.entity)
        people.formUnion(member.plates.map(\.person.id))
        queue += parts[member.entity.id] ?? []
        next += 1
      }
      guard !bodies.isEmpty else { continue }
      groups.append(
        Folded(parent: members[index].entity.id, bodies: bodies, people: people.count))
    }
    return groups
  }

  private var nodeCount: Int {
    shown.reduce(0) { $0 + $1.nodeCount } + foldedGroups.count
  }

  /// Bodies too deep, and where many stand under one parent those without known posts in them or
  /// below.
  private var hidden: Set<Int> {
    var bare: Set<Int> = []
    for index in members.indices.reversed() where members[index].parent != nil {
      guard members[index].shownPlates.isEmpty else { continue }
      let below = parts[members[index].entity.id] ?? []
      if below.allSatisfy(bare.contains) { bare.insert(index) }
    }
    var hidden: Set<Int> = []
    var hiddenBodies: Set<EntityID> = []
    let bareParts = parts.mapValues { $0.count(where: bare.contains) }
    for index in members.indices {
      guard let parent = members[index].parent else { continue }
      // A few bodies say more by name than a count does.
      let isBare = bare.contains(index) && bareParts[parent, default: 0] > Self.singleLimit
      if members[index].depth > deepest || hiddenBodies.contains(parent) || isBare {
        hidden.insert(index)
        hiddenBodies.insert(members[index].entity.id)
      }
    }
    return hidden
  }
}
