internal import NewsModel
private import VietnameseText

/// A graph under construction: entities by id, relations with their evidence gathered.
struct GraphDraft {
  private var entities: [EntityID: Entity] = [:]
  private var keys: [EntityID: String] = [:]
  private var relations: [String: Relation] = [:]
  private(set) var links: [(key: MentionKey, entity: EntityID)] = []

  /// Adds an entity and gives its id; the same type and key again give the same id.
  ///
  /// Ids carry 32 bits of hash. Should two keys of one name ever share them, the later one in
  /// the fixed order of building gets a hash of its own.
  mutating func add(
    _ type: EntityType, name: String, key: String, aliases: Set<String> = [],
    properties: [String: PropertyValue] = [:], extraSearchKeys: [String] = []
  ) -> EntityID {
    var salted = key
    var id = EntityID(type: type, slug: VietnameseSpelling.searchKey(name), key: salted)
    while let other = keys[id], other != key {
      salted += "\u{1F}"
      id = EntityID(type: type, slug: VietnameseSpelling.searchKey(name), key: salted)
    }
    if keys[id] != nil { return id }
    keys[id] = key
    insert(
      Entity(
        id: id, type: type, name: name, aliases: aliases.subtracting([name]).sorted(),
        properties: properties), extraSearchKeys: extraSearchKeys)
    return id
  }

  /// Adds an entity whose id is known.
  mutating func insert(_ entity: Entity, extraSearchKeys: [String] = []) {
    var entity = entity
    let forms =
      ([entity.name] + entity.aliases).map { VietnameseSpelling.searchKey($0) } + extraSearchKeys
    entity.searchKeys = Set(forms).filter { !$0.isEmpty }.sorted(by: Self.byBytes)
    entity.aliases.sort(by: Self.byBytes)
    entities[entity.id] = entity
  }

  /// Adds evidence and properties to a relation, which is made when it is first spoken of.
  mutating func relate(
    _ type: RelationType, _ source: EntityID, _ target: EntityID, discriminator: String = "",
    evidence: [Evidence] = [], update: (inout [String: PropertyValue]) -> Void = { _ in }
  ) {
    let relation = Relation(
      type: type, source: source, target: target, discriminator: discriminator)
    relations[relation.id, default: relation].add(evidence, update)
  }

  /// Records what a mention became.
  mutating func link(_ key: MentionKey, to entity: EntityID) {
    links.append((key, entity))
  }

  /// Evidence without what a copy says in the words of its original, or of an earlier copy.
  private static func eachOnce(
    _ evidence: [Evidence], originals: [EntityID: EntityID]
  ) -> [Evidence] {
    struct Words: Hashable {
      var original: EntityID
      var text: String
    }
    guard evidence.count > 1, evidence.contains(where: { originals[$0.article] != nil }) else {
      return evidence
    }
    var speakers: [Words: EntityID] = [:]
    func words(_ piece: Evidence) -> Words {
      Words(original: originals[piece.article] ?? piece.article, text: piece.passage.text)
    }
    for piece in evidence {
      let words = words(piece)
      let speaker = speakers[words] ?? piece.article
      // The original speaks for its copies, else the first of them.
      speakers[words] =
        piece.article == words.original
        ? piece.article
        : speaker == words.original ? speaker : min(speaker, piece.article)
    }
    return evidence.filter { speakers[words($0)] == $0.article }
  }

  private static func byBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The finished graph, everything in its fixed order.
  ///
  /// - Parameters:
  ///   - explanations: Why mentions are one or two.
  ///   - originals: The article that each copy tells over again.
  /// - Returns: The graph.
  func finished(
    explanations: [MatchExplanation], originals: [EntityID: EntityID]
  ) -> ResolvedGraph {
    var finishedRelations = Array(relations.values)
    for index in finishedRelations.indices {
      var seen: Set<Evidence> = []
      finishedRelations[index].evidence = Self.eachOnce(
        finishedRelations[index].evidence.filter { seen.insert($0).inserted }, originals: originals
      )
      .sorted { left, right in
        if left.article != right.article { return left.article < right.article }
        if left.passage.start != right.passage.start {
          return left.passage.start < right.passage.start
        }
        if left.passage.end != right.passage.end { return left.passage.end < right.passage.end }
        return Self.byBytes(left.passage.text, right.passage.text)
      }
    }
    finishedRelations.sort { Self.byBytes($0.id, $1.id) }
    return ResolvedGraph(
      entities: entities.values.sorted { $0.id < $1.id }, relations: finishedRelations,
      links: links.sorted { ($0.key, $0.entity) < ($1.key, $1.entity) },
      explanations: explanations.sorted { left, right in
        (left.left, left.right) < (right.left, right.right)
      })
  }
}

extension Relation {
  /// Takes more evidence and what it says.
  fileprivate mutating func add(
    _ more: [Evidence], _ update: (inout [String: PropertyValue]) -> Void
  ) {
    evidence += more
    update(&properties)
  }
}
