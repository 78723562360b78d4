internal import NewsModel

/// A filter with its names looked up: sets of ids, nil where the filter does not ask.
struct FilterScope {
  let filter: AnswerFilter
  private(set) var people: Set<EntityID>?
  private(set) var meetings: Set<EntityID>?
  private(set) var bodies: Set<EntityID>?
  /// What the bodies asked for are called in full.
  private(set) var bodyNames: [NameQuery] = []
  /// The bodies asked for with their parts, and the parts of those.
  private(set) var bodiesWithParts: Set<EntityID>?
  private(set) var places: Set<EntityID>?
  /// What the places and bodies there are called.
  private(set) var placeNames = PlaceNames()
  /// The documents asked for.
  private(set) var documents: Set<EntityID>?
  private(set) var notes: [String] = []
  private var isPlaceKnown = true
  let placeQuery: NameQuery?
  let graph: any GraphReading

  /// Looks the names of a filter up.
  init(_ filter: AnswerFilter, in graph: any GraphReading) throws {
    self.filter = filter
    self.graph = graph
    placeQuery = filter.place.map { NameQuery($0) }
    let lookup = EntityLookup(graph)
    if let text = filter.person {
      people = try find(text, [.person], "person", lookup)
    }
    if let text = filter.organisation {
      let found = try find(text, [.organisation], "organisation", lookup)
      bodies = found
      bodiesWithParts = try closure(of: found, [.partOf])
      bodyNames = try found.sorted().prefix(Self.namedAtMost).compactMap {
        try graph.entity($0).map { NameQuery($0.name) }
      }
    }
    if let text = filter.meeting {
      meetings = Set(try Self.meetings(text, lookup, graph).map(\.id))
      if meetings?.isEmpty ?? false { notes.append("no meeting is called “\(text)”") }
    }
    if let text = filter.chair {
      let chairs = try find(text, [.person], "person", lookup)
      let chaired = try chairs.sorted().flatMap {
        try graph.relations(of: $0, direction: .outgoing, types: [.chaired]).map(\.target)
      }
      meetings = meetings?.intersection(chaired) ?? Set(chaired)
    }
    if let text = filter.document {
      let query = NameQuery(text)
      let found = try graph.entities(ofType: .document).filter { document in
        let number = document.text("number") ?? ""
        let type = DocumentReference(document).type ?? ""
        return [document.name, number, type + " " + number].contains(where: query.isWhole)
      }
      documents = Set(found.map(\.id))
      if found.isEmpty { notes.append("no document is called “\(text)”") }
    }
    if let text = filter.place {
      // A venue can be known by its words alone, so an unknown place is no error.
      let found = try lookup.matches(text, types: [.place, .organisation])
      isPlaceKnown = !found.isEmpty
      let there = try closure(of: Set(found.map(\.id)), [.locatedIn, .partOf])
      places = there
      placeNames = PlaceNames(
        try there.sorted().compactMap { $0.type == .place ? try graph.entity($0) : nil })
    }
  }

  /// Whether nothing is asked of meetings.
  var isUnconstrained: Bool {
    meetings == nil && bodies == nil && documents == nil && filter.place == nil
      && !filter.asksForDate
  }

  /// What is to be said of an answer: also, where it is empty, that no place is called so.
  func notes(isEmpty: Bool) -> [String] {
    guard isEmpty, !isPlaceKnown, let text = filter.place else { return notes }
    return notes + ["no place or venue is called “\(text)”"]
  }

  private mutating func find(
    _ text: String, _ types: Set<EntityType>, _ word: String, _ lookup: EntityLookup
  ) throws -> Set<EntityID> {
    let found = try lookup.matches(text, types: types)
    if found.isEmpty {
      var note = "no \(word) is called “\(text)”"
      if case .unknown(let near) = try lookup.resolve(text, types: types), !near.isEmpty {
        note += "; names like it: " + near.prefix(3).map(\.entity.name).joined(separator: ", ")
      }
      notes.append(note)
    } else if found.count > 1 {
      notes.append(try Self.list(found, fitting: text, lookup))
    }
    return Set(found.map(\.id))
  }

  /// How many bodies are looked for in the names of meetings and places.
  private static let namedAtMost = 50

  /// How many entities that a text fits are listed.
  private static let listedAtMost = 8

  /// Says that several are meant, a line each with what tells it from the others.
  private static func list(
    _ found: [Entity], fitting text: String, _ lookup: EntityLookup
  ) throws -> String {
    let shown = try lookup.candidates(Array(found.prefix(listedAtMost)))
    var lines = ["“\(text)” fits \(found.count) entities, all are meant; an id means one:"]
    lines += shown.map { "  \($0.line)" }
    if found.count > listedAtMost { lines.append("  and \(found.count - listedAtMost) more") }
    return lines.joined(separator: "\n")
  }

  /// The ids and whatever lies below them along relations of the types.
  private func closure(
    of ids: Set<EntityID>, _ types: Set<RelationType>
  ) throws -> Set<EntityID> {
    var reached = ids
    var frontier = ids.sorted()
    while !frontier.isEmpty {
      var next: [EntityID] = []
      for id in frontier {
        for relation in try graph.relations(of: id, direction: .incoming, types: types)
        where reached.insert(relation.source).inserted {
          next.append(relation.source)
        }
      }
      frontier = next
    }
    return reached
  }

  /// Meetings whose label has the text, else whose label, kind, date, bodies and place together
  /// have all its words.
  static func meetings(
    _ text: String, _ lookup: EntityLookup, _ graph: any GraphReading
  ) throws -> [Entity] {
    let found = try lookup.matches(text, types: [.meeting])
    if !found.isEmpty { return found }
    let query = NameQuery(text)
    guard !query.isEmpty else { return [] }
    var cache = EntityCache(graph)
    return try graph.entities(ofType: .meeting).filter { meeting in
      let bodies = try graph.relations(
        of: meeting.id, direction: .both, types: [.organised, .heldAt])
      let names = try cache.references(bodies.map { $0.otherEnd(than: meeting.id) }).map(\.name)
      let reference = MeetingReference(meeting)
      let parts = [meeting.name, reference.kind, reference.date?.description, reference.place]
      let all = parts.compactMap { $0 } + meeting.aliases + names
      return query.hasAllWords(in: all.joined(separator: " "))
    }
  }
}
