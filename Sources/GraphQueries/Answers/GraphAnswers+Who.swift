public import NewsModel

/// A person's part in a meeting.
public struct ParticipationRow: AnswerRow, Hashable {
  /// The person.
  public var person: EntityReference
  /// The meeting.
  public var meeting: MeetingReference
  /// The post in which, as the text gives it.
  public var role: String?
  /// The site of a meeting held at several.
  public var site: String?
  /// The words that say so.
  public var evidence: [Evidence]

  /// Person, meeting, date, place, post, site.
  public static let columns = [
    AnswerColumn("person id", isTechnical: true), AnswerColumn("person"),
    AnswerColumn("meeting id", isTechnical: true), AnswerColumn("meeting"),
    AnswerColumn("date"), AnswerColumn("place"), AnswerColumn("role"), AnswerColumn("site"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      person.id.rawValue, person.name, meeting.id.rawValue, meeting.label,
      meeting.date?.description ?? "", meeting.place ?? "", role ?? "", site ?? "",
    ]
  }

  /// `{"person", "meeting", "role", "site", "evidence"}`.
  public var json: JSONValue {
    [
      "person": person.json, "meeting": meeting.json, "role": .optional(role),
      "site": .optional(site), "evidence": evidence.json,
    ]
  }
}

extension GraphAnswers {
  /// Who took the given part in which meetings: chaired, attended, spoke, concluded, directed.
  public func participations(
    _ action: WhoAction, _ filter: AnswerFilter = AnswerFilter()
  ) throws -> Answer<ParticipationRow> {
    let scope = try FilterScope(filter, in: graph)
    let quote = filter.quote.map { NameQuery($0) }
    var cache = EntityCache(graph)
    var accepted: [EntityID: Bool] = [:]
    var excepted: [EntityID: Set<EntityID>] = [:]
    var doing: [EntityID: [WhoAction: Set<EntityID>]] = [:]
    var rows: [ParticipationRow] = []
    var slots: [Slot: Int] = [:]
    for relation in try relations(action.relationTypes, scope, &accepted, &cache) {
      if let people = scope.people, !people.contains(relation.source) { continue }
      guard let person = try cache.entity(relation.source), person.type == .person,
        let meeting = try cache.entity(relation.target), meeting.type == .meeting
      else { continue }
      let fits = try accepted[meeting.id] ?? scope.accepts(meeting: meeting)
      accepted[meeting.id] = fits
      guard fits, quote?.isSaid(in: relation.evidence) ?? true else { continue }
      if !filter.exceptions.isEmpty {
        let others = try excepted[meeting.id] ?? doers(of: filter.exceptions, at: meeting.id)
        excepted[meeting.id] = others
        guard !others.contains(person.id) else { continue }
      }
      guard try filter.requirements.allSatisfy({ try did($0, person.id, meeting.id, &doing) })
      else { continue }
      let slot = Slot(person: person.id, meeting: meeting.id, site: relation.text("site"))
      if let index = slots[slot] {
        rows[index].evidence = merged(rows[index].evidence, relation.evidence)
        rows[index].role = rows[index].role ?? relation.text("as")
        continue
      }
      slots[slot] = rows.count
      rows.append(
        ParticipationRow(
          person: EntityReference(person), meeting: MeetingReference(meeting),
          role: relation.text("as"), site: slot.site, evidence: relation.evidence))
    }
    rows.sort { left, right in
      if left.meeting.id != right.meeting.id {
        return meetingsPrecede(left.meeting, right.meeting)
      }
      return mentionPrecedes(left.person, left.evidence.first, right.person, right.evidence.first)
    }
    return Answer(rows: rows, notes: scope.notes(isEmpty: rows.isEmpty) + caveats(filter))
  }

  /// The people who did any of some things at a meeting.
  private func doers(
    of actions: [WhoAction], at meeting: EntityID
  ) throws -> Set<EntityID> {
    let types = actions.reduce(into: Set<RelationType>()) { $0.formUnion($1.relationTypes) }
    return Set(
      try graph.relations(of: meeting, direction: .incoming, types: types).map(\.source))
  }

  /// Whether a person did something at a meeting; who did is remembered.
  private func did(
    _ action: WhoAction, _ person: EntityID, _ meeting: EntityID,
    _ known: inout [EntityID: [WhoAction: Set<EntityID>]]
  ) throws -> Bool {
    if let doers = known[meeting]?[action] { return doers.contains(person) }
    let doers = try doers(of: [action], at: meeting)
    known[meeting, default: [:]][action] = doers
    return doers.contains(person)
  }

  /// That what somebody did not do is only what no article says; chairs are always told.
  private func caveats(_ filter: AnswerFilter) -> [String] {
    let silent = filter.exceptions.filter { $0 != .chaired }
    guard !silent.isEmpty else { return [] }
    let words = silent.map(\.rawValue).joined(separator: " or ")
    return ["of these people no article says that they \(words)"]
  }

  /// The relations of the types that can fit: those at the people or meetings asked for, else all.
  private func relations(
    _ types: Set<RelationType>, _ scope: FilterScope, _ accepted: inout [EntityID: Bool],
    _ cache: inout EntityCache
  ) throws -> [Relation] {
    if let people = scope.people {
      return try people.sorted().flatMap {
        try graph.relations(of: $0, direction: .outgoing, types: types)
      }
    }
    guard scope.isUnconstrained else {
      return try fittingMeetings(scope).flatMap { meeting in
        accepted[meeting.id] = true
        return try graph.relations(of: meeting.id, direction: .incoming, types: types)
      }
    }
    try cache.preload([.person, .meeting])
    var all: [Relation] = []
    try graph.forEachRelation(ofTypes: types) { all.append($0) }
    return all
  }

  /// The meetings that the filter lets through, by id.
  func fittingMeetings(_ scope: FilterScope) throws -> [Entity] {
    if let meetings = scope.meetings {
      return try meetings.sorted().compactMap { try graph.entity($0) }
        .filter { try scope.accepts(meeting: $0) }
    }
    var found: [Entity] = []
    try graph.forEachEntity(ofTypes: [.meeting]) { meeting in
      // Dates cost nothing to compare; the rest asks the graph, once all are listed.
      if scope.filter.accepts(date: meeting.date("date")) { found.append(meeting) }
    }
    return try found.filter { try scope.accepts(meeting: $0) }
  }

  private struct Slot: Hashable {
    var person: EntityID
    var meeting: EntityID
    var site: String?
  }
}

extension NameQuery {
  /// Whether some of the words that support a fact contain what was typed.
  func isSaid(in evidence: [Evidence]) -> Bool {
    evidence.contains { isPart(of: $0.passage.text) }
  }
}

/// Orders meetings by date, those without behind, then by id.
func meetingsPrecede(_ left: MeetingReference, _ right: MeetingReference) -> Bool {
  switch (left.date, right.date) {
  case (let first?, let second?) where first != second: first < second
  case (_?, nil): true
  case (nil, _?): false
  default: left.id < right.id
  }
}

/// Orders by article, then by place in it; what has no evidence comes last.
func evidencePrecedes(_ left: Evidence?, _ right: Evidence?) -> Bool {
  guard let left else { return false }
  guard let right else { return true }
  if left.article != right.article { return left.article < right.article }
  if left.passage.start != right.passage.start {
    return left.passage.start < right.passage.start
  }
  return left.passage.end < right.passage.end
}

/// Orders people by where the evidence speaks of them: one sentence often names several.
func mentionPrecedes(
  _ left: EntityReference, _ leftEvidence: Evidence?, _ right: EntityReference,
  _ rightEvidence: Evidence?
) -> Bool {
  if leftEvidence != rightEvidence { return evidencePrecedes(leftEvidence, rightEvidence) }
  guard let words = leftEvidence?.passage.text else { return left.id < right.id }
  let first = words.firstRange(of: left.name)?.lowerBound ?? words.endIndex
  let second = words.firstRange(of: right.name)?.lowerBound ?? words.endIndex
  return first != second ? first < second : left.id < right.id
}

/// The pieces of both, each once, by article and place.
func merged(_ left: [Evidence], _ right: [Evidence]) -> [Evidence] {
  var seen: Set<Evidence> = []
  return (left + right).filter { seen.insert($0).inserted }.sorted(by: evidencePrecedes)
}
