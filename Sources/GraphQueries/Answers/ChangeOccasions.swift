internal import NewsModel

/// The meetings at which changes of post were told of.
///
/// Reports seldom repeat the day in the sentence on a change: "HĐND bầu ông A giữ chức …" is of the
/// session that the report is about. That is taken for the occasion only where every meeting with
/// a day that the article tells of was on one day; who retired did so on a day of his own.
struct ChangeOccasions {
  private let graph: any GraphReading
  private var known: [EntityID: Entity?] = [:]

  init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// The meeting that the articles which tell of a change are about; nil where that is open.
  mutating func meeting(of change: Relation) throws -> Entity? {
    guard !Self.ownDays.contains(change.text("action") ?? "") else { return nil }
    var found: Entity?
    for piece in change.evidence {
      guard let meeting = try meeting(toldOfIn: piece.article) else { return nil }
      // Articles of several days tell of it: the first of them did so when it was new.
      let date = meeting.date("date")
      if let known = found?.date("date"), let date, known <= date { continue }
      found = meeting
    }
    guard let found, let stated = change.date("date"), let day = found.date("date") else {
      return found
    }
    return day.isWithin(stated) || stated.isWithin(day) ? found : nil
  }

  private mutating func meeting(toldOfIn article: EntityID) throws -> Entity? {
    if let meeting = known[article] { return meeting }
    let mentions = try graph.relations(of: article, direction: .outgoing, types: [.mentions])
    let meetings = try mentions.filter { $0.target.type == .meeting }
      .compactMap { try graph.entity($0.target) }
      .filter { $0.date("date")?.day != nil }
    let days = Set(meetings.map { $0.date("date") })
    // Of several on one day the one that most is told of.
    var best: (entity: Entity, facts: Int)?
    if days.count == 1 {
      for meeting in meetings.sorted(by: { $0.id < $1.id }) {
        let facts = try graph.relations(of: meeting.id, direction: .incoming, types: nil).count
        if facts > best?.facts ?? -1 { best = (meeting, facts) }
      }
    }
    known[article] = .some(best?.entity)
    return best?.entity
  }

  /// What happens on days that no meeting tells.
  private static let ownDays: Set<String> = ["retired", "resigned"]
}
