public import NewsModel

extension GraphSelection {
  /// Whether a relation is kept, by its type, its support and its dates.
  ///
  /// The date of a meeting at one of its ends stands in for one of its own. Whether a post was still held on a day takes
  /// more than the relation to tell: see `Tenure`.
  public func admits(_ relation: Relation, meetingDate: PartialDate? = nil) -> Bool {
    guard relations?.contains(relation.type) ?? true else { return false }
    guard relation.evidence.isEmpty || relation.articleCount >= minimumArticles else {
      return false
    }
    let (first, last) = relation.period(meetingDate: meetingDate)
    if let from, let last, last.lastDay < from.firstDay { return false }
    if let to, let first, first.firstDay > to.lastDay { return false }
    if let on, let first, first.firstDay > on.lastDay { return false }
    return true
  }

  /// Whether an entity is kept, by its type and, for meetings, articles and, as of a day,
  /// documents, its date.
  ///
  /// An undated meeting cannot be said to lie in a period, so a period leaves it out, and so does a
  /// day.
  public func admits(_ entity: Entity) -> Bool {
    guard types?.contains(entity.type) ?? true else { return false }
    if entity.type == .document {
      guard let on, let date = entity.properties.date("date") else { return true }
      return date.firstDay <= on.lastDay
    }
    guard from != nil || to != nil || on != nil else { return true }
    guard let key = entity.dateKey else { return true }
    guard let date = entity.properties.date(key) else { return entity.type != .meeting }
    if let from, date.lastDay < from.firstDay { return false }
    if let to, date.firstDay > to.lastDay { return false }
    if let on, date.firstDay > on.lastDay { return false }
    return true
  }
}

extension Entity {
  /// The property that dates an event; nil for what lasts.
  var dateKey: String? {
    switch type {
    case .meeting: "date"
    case .article: "published"
    default: nil
    }
  }
}

extension Relation {
  /// The first and last date at which the relation is stated or attested.
  public func period(meetingDate: PartialDate? = nil) -> (first: PartialDate?, last: PartialDate?) {
    if let date = properties.date("date") ?? meetingDate { return (date, date) }
    return (
      properties.date("from") ?? properties.date("firstSeen"),
      properties.date("to") ?? properties.date("lastSeen")
    )
  }

  /// The end that is a meeting, if one is.
  var meeting: EntityID? {
    if target.type == .meeting { return target }
    return source.type == .meeting ? source : nil
  }
}
