public import NewsModel

/// A meeting with its chairs.
public struct MeetingRow: AnswerRow, Hashable {
  /// The meeting.
  public var meeting: MeetingReference
  /// The bodies that held it.
  public var organisers: [EntityReference]
  /// Who chaired, in the order of the text.
  public var chairs: [Chair]
  /// The words that say so; where no one chaired, the words that tell of the meeting.
  public var evidence: [Evidence]

  /// Someone who chaired.
  public struct Chair: Hashable, Sendable {
    /// The person.
    public var person: EntityReference
    /// The site, where the meeting had several.
    public var site: String?
  }

  /// Meeting, date, place, organisers, chairs.
  public static let columns = [
    AnswerColumn("meeting id", isTechnical: true), AnswerColumn("meeting"),
    AnswerColumn("date"), AnswerColumn("place"), AnswerColumn("organisers"),
    AnswerColumn("chairs"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      meeting.id.rawValue, meeting.label, meeting.date?.description ?? "",
      meeting.place ?? "", organisers.map(\.name).joined(separator: "; "),
      chairs.map { chair in chair.person.name + (chair.site.map { " (\($0))" } ?? "") }
        .joined(separator: "; "),
    ]
  }

  /// `{"meeting", "organisers", "chairs", "evidence"}`.
  public var json: JSONValue {
    [
      "meeting": meeting.json, "organisers": .array(organisers.map(\.json)),
      "chairs": .array(
        chairs.map {
          [
            "id": .text($0.person.id.rawValue), "name": .text($0.person.name),
            "site": .optional($0.site),
          ]
        }),
      "evidence": evidence.json,
    ]
  }
}

extension GraphAnswers {
  /// Meetings with their chairs, by date.
  public func meetings(_ filter: AnswerFilter = AnswerFilter()) throws -> Answer<MeetingRow> {
    let scope = try FilterScope(filter, in: graph)
    var cache = EntityCache(graph)
    var quotes = MentionQuotes(graph)
    let quote = filter.quote.map { NameQuery($0) }
    var rows: [MeetingRow] = []
    for meeting in try meetings(in: scope) {
      if let quote {
        let around = try graph.relations(of: meeting.id, direction: .both, types: nil)
        guard around.contains(where: { quote.isSaid(in: $0.evidence) }) else { continue }
      }
      rows.append(try row(of: meeting, &cache, &quotes))
    }
    rows.sort { meetingsPrecede($0.meeting, $1.meeting) }
    return Answer(rows: rows, notes: scope.notes(isEmpty: rows.isEmpty))
  }

  /// The meetings that fit, and that the people asked for took part in.
  private func meetings(in scope: FilterScope) throws -> [Entity] {
    guard let people = scope.people else { return try fittingMeetings(scope) }
    var ids: Set<EntityID> = []
    for person in people.sorted() {
      ids.formUnion(
        try graph.relations(of: person, direction: .outgoing, types: Self.participations)
          .map(\.target))
    }
    return try ids.sorted().compactMap { try graph.entity($0) }
      .filter { try scope.accepts(meeting: $0) }
  }

  private func row(
    of meeting: Entity, _ cache: inout EntityCache, _ quotes: inout MentionQuotes
  ) throws -> MeetingRow {
    let around = try graph.relations(of: meeting.id, direction: .both, types: nil)
    let organised = around.filter { $0.type == .organised }
    let chaired = around.filter { $0.type == .chaired }
    let seated = try chaired.compactMap { relation -> (MeetingRow.Chair, Evidence?)? in
      guard let person = try cache.entity(relation.source) else { return nil }
      let chair = MeetingRow.Chair(
        person: EntityReference(person), site: relation.text("site"))
      return (chair, relation.evidence.first)
    }
    let chairs = seated.sorted { mentionPrecedes($0.0.person, $0.1, $1.0.person, $1.1) }.map(\.0)
    let telling = chaired.isEmpty ? around : chaired
    var evidence = telling.reduce(into: []) { $0 = merged($0, $1.evidence) }
    if evidence.isEmpty {
      evidence = try around.filter { $0.type == .mentions }
        .compactMap { try quotes.quote(of: meeting, in: $0.source) }
    }
    return MeetingRow(
      meeting: MeetingReference(meeting),
      organisers: try cache.references(organised.map(\.source)), chairs: chairs,
      evidence: evidence)
  }

  /// The relations between a person and a meeting.
  static let participations: Set<RelationType> = [
    .chaired, .attended, .spokeAt, .concluded, .directed, .ledDelegationAt,
  ]
}
