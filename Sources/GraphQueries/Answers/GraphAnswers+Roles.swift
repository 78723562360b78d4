public import NewsModel

/// A person in a post, with the dates that attest it.
public struct RoleRow: AnswerRow, Hashable {
  /// The person.
  public var person: EntityReference
  /// The post: `title · body`.
  public var role: EntityReference
  /// The title with its modifiers.
  public var title: String
  /// The body, where one is stated.
  public var organisation: EntityReference?
  /// The first date that attests it.
  public var firstSeen: PartialDate?
  /// The last date that attests it.
  public var lastSeen: PartialDate?
  /// When it began, where a text says so.
  public var from: PartialDate?
  /// When it ended, where a text says so.
  public var to: PartialDate?
  /// Whether the texts call it a former post.
  public var former: Bool
  /// The term of office, as stated.
  public var term: String?
  /// The words that say so.
  public var evidence: [Evidence]

  /// Person, title, body, dates.
  public static let columns = [
    AnswerColumn("person id", isTechnical: true), AnswerColumn("person"),
    AnswerColumn("role id", isTechnical: true), AnswerColumn("title"),
    AnswerColumn("organisation"), AnswerColumn("first seen"), AnswerColumn("last seen"),
    AnswerColumn("from"), AnswerColumn("to"), AnswerColumn("former"), AnswerColumn("term"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      person.id.rawValue, person.name, role.id.rawValue, title, organisation?.name ?? "",
      firstSeen?.description ?? "", lastSeen?.description ?? "", from?.description ?? "",
      to?.description ?? "", former ? "former" : "", term ?? "",
    ]
  }

  /// `{"person", "role", "roleId", "title", "organisation", "firstSeen", "lastSeen", "from", "to",
  /// "former", "term", "evidence"}`; `role` is a text, as in rows of meetings.
  public var json: JSONValue {
    [
      "person": person.json, "role": .text(role.name), "roleId": .text(role.id.rawValue),
      "title": .text(title), "organisation": organisation?.json ?? .null,
      "firstSeen": .optional(firstSeen?.description),
      "lastSeen": .optional(lastSeen?.description), "from": .optional(from?.description),
      "to": .optional(to?.description), "former": .flag(former), "term": .optional(term),
      "evidence": evidence.json,
    ]
  }

  /// The dates on which the post was surely held; none of a former post but those stated.
  var attestedDates: [PartialDate] {
    (former ? [from, to] : [from, firstSeen, to ?? lastSeen]).compactMap { $0 }
  }
}

extension GraphAnswers {
  /// Who held which post, by the first date that attests it.
  ///
  /// A filter's dates keep the posts that are attested for them: held before and after, or then.
  public func roles(_ filter: AnswerFilter = AnswerFilter()) throws -> Answer<RoleRow> {
    let scope = try FilterScope(filter, in: graph)
    var cache = EntityCache(graph)
    if scope.people == nil, scope.bodies == nil {
      try cache.preload([.person, .role, .organisation])
      try cache.preloadBodiesOfRoles()
    }
    var rows: [RoleRow] = []
    let bodies = filter.includesParts ? scope.bodiesWithParts : scope.bodies
    let title = filter.title.map { NameQuery($0) }
    let quote = filter.quote.map { NameQuery($0) }
    for relation in try holdings(scope, bodies) where quote?.isSaid(in: relation.evidence) ?? true {
      guard let person = try cache.entity(relation.source),
        let role = try cache.entity(relation.target)
      else { continue }
      let row = try self.row(relation, person, role, &cache)
      if let bodies {
        guard let id = row.organisation?.id, bodies.contains(id) else { continue }
      }
      if filter.isFormer, !row.former { continue }
      if let title, !title.isAll(of: row.title) { continue }
      guard filter.accepts(attested: row.attestedDates), try accepts(row, scope, &cache) else {
        continue
      }
      rows.append(row)
    }
    rows.sort(by: Self.precedes)
    return Answer(rows: rows, notes: scope.notes(isEmpty: rows.isEmpty))
  }

  private func holdings(_ scope: FilterScope, _ bodies: Set<EntityID>?) throws -> [Relation] {
    if let people = scope.people {
      return try people.sorted().flatMap {
        try graph.relations(of: $0, direction: .outgoing, types: [.holds])
      }
    }
    if let bodies {
      let roles = try bodies.sorted().flatMap {
        try graph.relations(of: $0, direction: .incoming, types: [.inBody])
      }
      return try roles.flatMap {
        try graph.relations(of: $0.source, direction: .incoming, types: [.holds])
      }
    }
    return try graph.relations(ofType: .holds)
  }

  /// A row of a `HOLDS` relation.
  func row(
    _ relation: Relation, _ person: Entity, _ role: Entity, _ cache: inout EntityCache
  ) throws -> RoleRow {
    let body = try cache.body(ofRole: role.id)
    let parts = role.name.split(separator: "·", maxSplits: 1)
    let title = parts.first.map { String($0.trimmingSpaces()) } ?? role.name
    return RoleRow(
      person: EntityReference(person), role: EntityReference(role),
      title: role.text("title") ?? title, organisation: body.map { EntityReference($0) },
      firstSeen: relation.date("firstSeen"), lastSeen: relation.date("lastSeen"),
      from: relation.date("from"), to: relation.date("to"), former: relation.flag("former"),
      term: relation.text("term"), evidence: relation.evidence)
  }

  /// Whether a post fits the conditions on place and meeting: it was held by someone who took
  /// part in the meeting.
  private func accepts(
    _ row: RoleRow, _ scope: FilterScope, _ cache: inout EntityCache
  ) throws -> Bool {
    if let meetings = scope.meetings {
      let parts = try graph.relations(
        of: row.person.id, direction: .outgoing, types: Self.participations)
      guard parts.contains(where: { meetings.contains($0.target) }) else { return false }
    }
    guard scope.filter.place != nil else { return true }
    guard let id = row.organisation?.id, let body = try cache.entity(id) else { return false }
    return try scope.isInPlace(body, site: body.name)
  }

  private static func precedes(_ left: RoleRow, _ right: RoleRow) -> Bool {
    switch (left.firstSeen ?? left.from, right.firstSeen ?? right.from) {
    case (let first?, let second?) where first != second: return first < second
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if left.person.id != right.person.id { return left.person.id < right.person.id }
    return left.role.id < right.role.id
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  func trimmingSpaces() -> SubSequence {
    var slice = self[...]
    while slice.first?.isWhitespace ?? false { slice.removeFirst() }
    while slice.last?.isWhitespace ?? false { slice.removeLast() }
    return slice
  }
}
