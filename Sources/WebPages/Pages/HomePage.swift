internal import GraphQueries
internal import NewsModel

extension Site {
  private static let latest = 10

  /// `/`: counts, dates covered, the latest meetings.
  func home(_ inquiry: Inquiry) throws -> Reply {
    let overview = try overview()
    guard inquiry.format == .html else { return Reply(.json(Self.json(of: overview))) }
    var maker = FieldMaker(self)
    let meetings = try latestMeetings().map { try summary(of: $0, &maker) }
    var fields: Fields = [
      "counts": [EntityType.article, .meeting, .person, .organisation, .document, .place].map {
        ["count": overview.counts[$0] ?? 0, "label": labels.name(of: $0)] as Fields
      },
      "meetings": meetings, "hasMeetings": !meetings.isEmpty,
    ]
    for (key, range) in [("published", overview.published), ("held", overview.meetings)] {
      guard let range else { continue }
      fields[key] =
        ["first": maker.date(range.lowerBound), "last": maker.date(range.upperBound)] as Fields
    }
    return .page("home", "Trang đầu", fields, inquiry)
  }

  /// The dated meetings with the latest dates, latest first.
  private func latestMeetings() throws -> [Entity] {
    var latest: [(date: PartialDate, meeting: Entity)] = []
    try graph.forEachEntity(ofTypes: [.meeting]) { meeting in
      guard let date = meeting.date("date") else { return }
      if latest.count == Self.latest, let last = latest.last, date <= last.date { return }
      let place = latest.firstIndex { $0.date < date } ?? latest.count
      latest.insert((date, meeting), at: place)
      if latest.count > Self.latest { latest.removeLast() }
    }
    return latest.map(\.meeting)
  }

  private func summary(of meeting: Entity, _ maker: inout FieldMaker) throws -> Fields {
    let around = try graph.relations(
      of: meeting.id, direction: .incoming, types: [.organised, .chaired])
    var organisers: [EntityReference] = []
    var chairs: [(person: EntityReference, site: String?)] = []
    for relation in around {
      guard let other = try graph.entity(relation.source) else { continue }
      guard relation.type == .chaired else {
        organisers.append(EntityReference(other))
        continue
      }
      var site: String?
      if case .text(let text)? = relation.properties["site"] { site = text }
      chairs.append((EntityReference(other), site))
    }
    let telling = around.first { $0.type == .chaired } ?? around.first
    return try maker.meeting(
      MeetingReference(meeting), organisers: organisers, chairs: chairs,
      evidence: telling?.evidence ?? [])
  }

  private static func json(of overview: GraphOverview) -> JSONValue {
    func dates(_ range: ClosedRange<PartialDate>?) -> JSONValue {
      range.map {
        [
          "first": .text($0.lowerBound.description), "last": .text($0.upperBound.description),
        ]
      } ?? .null
    }
    return [
      "entities": .object(
        EntityType.allCases.map {
          JSONValue.Member($0.rawValue, .integer(overview.counts[$0] ?? 0))
        }),
      "published": dates(overview.published), "meetings": dates(overview.meetings),
    ]
  }
}
