public import NewsModel

/// A person who was given or left a post.
public struct AppointmentRow: AnswerRow, Hashable {
  /// The person.
  public var person: EntityReference
  /// The post: `title · body`.
  public var role: EntityReference
  /// What happened: appointed, elected, transferred, dismissed, resigned or retired.
  public var action: String
  /// When, as precise as the text.
  public var date: PartialDate?
  /// The meeting that the article tells it of, the only day on which the article says people met.
  public var meeting: MeetingReference?
  /// Who decided, as stated.
  public var by: String?
  /// The words that say so.
  public var evidence: [Evidence]

  /// Person, what happened, post, date, and the meeting the article tells it of.
  public static let columns = [
    AnswerColumn("person id", isTechnical: true), AnswerColumn("person"), AnswerColumn("action"),
    AnswerColumn("role id", isTechnical: true), AnswerColumn("role"), AnswerColumn("date"),
    AnswerColumn("by"), AnswerColumn("meeting id", isTechnical: true), AnswerColumn("told of at"),
    AnswerColumn("meeting date"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      person.id.rawValue, person.name, action, role.id.rawValue, role.name,
      date?.description ?? "", by ?? "", meeting?.id.rawValue ?? "", meeting?.label ?? "",
      meeting?.date?.description ?? "",
    ]
  }

  /// `{"person", "action", "role", "roleId", "date", "by", "meeting", "evidence"}`.
  public var json: JSONValue {
    [
      "person": person.json, "action": .text(action), "role": .text(role.name),
      "roleId": .text(role.id.rawValue), "date": .optional(date?.description),
      "by": .optional(by), "meeting": meeting?.json ?? .null, "evidence": evidence.json,
    ]
  }
}

extension GraphAnswers {
  /// The relations of an action that can fit: to be succeeded or preceded is told of a person.
  private func changes(_ action: WhoAction, _ scope: FilterScope) throws -> [Relation] {
    switch action {
    case .succeeded, .preceded:
      return try (scope.people ?? []).sorted().flatMap { person in
        try succession(of: person, isLater: action == .succeeded)
      }
    default:
      var found: [Relation] = []
      try graph.forEachRelation(ofTypes: action.relationTypes) { relation in
        if let people = scope.people, !people.contains(relation.source) { return }
        if let manner = action.manner, relation.text("action") != manner { return }
        found.append(relation)
      }
      return found
    }
  }

  /// Who came after a person in a post, or was there before, where the same words tell of both:
  /// that one came to it and that the other held it no longer.
  private func succession(of person: EntityID, isLater: Bool) throws -> [Relation] {
    let leaving: Set<RelationType> = [.holds, .dismissedFrom]
    let own = try graph.relations(
      of: person, direction: .outgoing, types: isLater ? leaving : [.appointedTo])
    var found: [Relation] = []
    for relation in own where !isLater || relation.isLeft {
      let said = Set(relation.evidence)
      let others = try graph.relations(
        of: relation.target, direction: .incoming, types: isLater ? [.appointedTo] : leaving)
      for other in others where other.source != person && (isLater || other.isLeft) {
        guard other.evidence.contains(where: said.contains), !found.contains(other) else {
          continue
        }
        found.append(other)
      }
    }
    return found
  }

  /// Who was given, or lost or left, which posts, by date, those without behind.
  ///
  /// A change whose day no article states, but which is told of in an article about one day's
  /// meeting, is found by that day; its own date stays empty.
  public func appointments(
    _ action: WhoAction, _ filter: AnswerFilter = AnswerFilter()
  ) throws -> Answer<AppointmentRow> {
    let scope = try FilterScope(filter, in: graph)
    let title = filter.title.map { NameQuery($0) }
    let quote = filter.quote.map { NameQuery($0) }
    var cache = EntityCache(graph)
    var occasions = ChangeOccasions(graph)
    var rows: [AppointmentRow] = []
    var undated: [RoleRow] = []
    for relation in try changes(action, scope) {
      guard quote?.isSaid(in: relation.evidence) ?? true else { continue }
      guard let person = try cache.entity(relation.source),
        let role = try cache.entity(relation.target)
      else { continue }
      let post = try row(relation, person, role, &cache)
      if let bodies = scope.bodies {
        guard let id = post.organisation?.id, bodies.contains(id) else { continue }
      }
      if let title, !title.isAll(of: post.title) { continue }
      if filter.place != nil {
        guard let body = try cache.body(ofRole: role.id),
          try scope.isInPlace(body, site: body.name)
        else { continue }
      }
      let occasion = try occasions.meeting(of: relation)
      if let meetings = scope.meetings {
        guard let occasion, meetings.contains(occasion.id) else { continue }
      }
      guard filter.accepts(date: relation.date("date") ?? occasion?.date("date")) else {
        if relation.date("date") == nil, occasion == nil { undated.append(post) }
        continue
      }
      rows.append(
        AppointmentRow(
          person: post.person, role: post.role,
          action: relation.text("action") ?? action.rawValue, date: relation.date("date"),
          meeting: occasion.map { MeetingReference($0) }, by: relation.text("by"),
          evidence: relation.evidence))
    }
    rows.sort { left, right in
      let days = (left.date ?? left.meeting?.date, right.date ?? right.meeting?.date)
      if days.0 != days.1 {
        guard let first = days.0 else { return false }
        return days.1.map { first < $0 } ?? true
      }
      return (left.person.id, left.role.id) < (right.person.id, right.role.id)
    }
    return Answer(
      rows: rows, notes: scope.notes(isEmpty: rows.isEmpty) + Self.remark(onUndated: undated))
  }

  /// Names the changes that are left out because no article tells their day.
  private static func remark(onUndated posts: [RoleRow]) -> [String] {
    guard !posts.isEmpty else { return [] }
    let shown = posts.prefix(5).map { "\($0.person.name), \($0.role.name)" }.sorted()
    let more = posts.count > 5 ? "; …" : ""
    let count = posts.count == 1 ? "one change has" : "\(posts.count) changes have"
    return [
      "\(count) no date in the articles and cannot be asked for by date: "
        + shown.joined(separator: "; ") + more
    ]
  }
}

extension Relation {
  /// Whether it says that a post is held no longer.
  fileprivate var isLeft: Bool { type == .dismissedFrom || flag("former") }
}
