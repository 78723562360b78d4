public import NewsModel

/// Something that happened, or was so, on a date.
public struct TimelineRow: AnswerRow, Hashable {
  /// Where the date comes from.
  public enum Basis: String, Sendable {
    /// The texts state or imply it.
    case stated
    /// It is the day of publication: the fact itself has no date.
    case published
  }

  /// The date.
  public var date: PartialDate
  /// The last date, of a post that is attested more than once.
  public var until: PartialDate?
  /// Where the date comes from.
  public var basis: Basis
  /// The relation.
  public var relation: RelationType
  /// Whose relation it is, where not the entity's own: the holder of a body's post.
  public var subject: EntityReference
  /// To what.
  public var object: EntityReference
  /// Where, of a meeting.
  public var place: String?
  /// The words that say so.
  public var evidence: [Evidence]

  /// Date, last date, relation, subject, object, place.
  public static let columns = [
    AnswerColumn("date"), AnswerColumn("until"), AnswerColumn("basis"),
    AnswerColumn("subject id", isTechnical: true), AnswerColumn("subject"),
    AnswerColumn("relation"), AnswerColumn("object id", isTechnical: true),
    AnswerColumn("object"), AnswerColumn("place"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      date.description, until?.description ?? "", basis.rawValue, subject.id.rawValue,
      subject.name, relation.rawValue, object.id.rawValue, object.name, place ?? "",
    ]
  }

  /// `{"date", "until", "basis", "relation", "subject", "object", "place", "evidence"}`.
  public var json: JSONValue {
    [
      "date": .text(date.description), "until": .optional(until?.description),
      "basis": .text(basis.rawValue), "relation": .text(relation.rawValue),
      "subject": subject.typedJSON, "object": object.typedJSON, "place": .optional(place),
      "evidence": evidence.json,
    ]
  }
}

extension GraphAnswers {
  /// What the graph knows of an entity, by date.
  ///
  /// A fact without a date stands at the day its first article was published, and says so; where
  /// that is unknown too it is left out.
  public func timeline(of entity: Entity) throws -> [TimelineRow] {
    var cache = EntityCache(graph)
    var published: [EntityID: PartialDate?] = [:]
    var rows: [TimelineRow] = []
    for relation in try dated(around: entity) {
      guard let subject = try cache.entity(relation.source),
        let object = try cache.entity(relation.target)
      else { continue }
      let (first, last) = Self.period(of: relation, subject, object)
      for piece in relation.evidence where published[piece.article] == nil {
        published[piece.article] = .some(try graph.article(piece.article)?.published)
      }
      let print = relation.evidence.compactMap { published[$0.article] ?? nil }.min()
      guard let date = first ?? print else { continue }
      rows.append(
        TimelineRow(
          date: date, until: last == first ? nil : last,
          basis: first == nil ? .published : .stated, relation: relation.type,
          subject: EntityReference(subject), object: EntityReference(object),
          place: object.type == .meeting ? MeetingReference(object).place : nil,
          evidence: relation.evidence))
    }
    return rows.sorted(by: Self.precedes)
  }

  /// The relations at an entity that happen in time, and of a body or place those at its posts.
  private func dated(around entity: Entity) throws -> [Relation] {
    let types = Set(RelationType.allCases).subtracting([
      .inBody, .partOf, .locatedIn, .mentions, .wrote,
    ])
    var relations = try graph.relations(of: entity.id, direction: .both, types: types)
    if entity.type == .organisation {
      for role in try graph.relations(of: entity.id, direction: .incoming, types: [.inBody]) {
        relations += try graph.relations(
          of: role.source, direction: .incoming, types: [.holds, .appointedTo, .dismissedFrom])
      }
    }
    if entity.type == .place {
      for located in try graph.relations(of: entity.id, direction: .incoming, types: [.locatedIn])
      where located.source.type == .meeting {
        relations += try graph.relations(
          of: located.source, direction: .incoming, types: [.chaired, .organised])
      }
    }
    var seen: Set<String> = []
    return relations.filter { seen.insert($0.id).inserted }
  }

  private static func period(
    of relation: Relation, _ subject: Entity, _ object: Entity
  ) -> (first: PartialDate?, last: PartialDate?) {
    switch relation.type {
    case .holds:
      if relation.flag("former") {
        let end = relation.date("to")
        return (relation.date("from") ?? end, end)
      }
      let first = relation.date("from") ?? relation.date("firstSeen")
      return (first, relation.date("to") ?? relation.date("lastSeen") ?? first)
    case .heldAt, .cited: return (subject.date("date"), nil)
    default:
      let date = relation.date("date") ?? object.date("date")
      return (date, nil)
    }
  }

  private static func precedes(_ left: TimelineRow, _ right: TimelineRow) -> Bool {
    if left.date != right.date { return left.date < right.date }
    if left.relation != right.relation { return left.relation.rank < right.relation.rank }
    if left.subject.id != right.subject.id { return left.subject.id < right.subject.id }
    return left.object.id < right.object.id
  }
}

extension RelationType {
  /// The place in INTERFACE.md's table, for fixed orders.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
