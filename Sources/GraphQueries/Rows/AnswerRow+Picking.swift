internal import NewsModel

extension Array where Element: AnswerRow {
  /// The rows of the first or last day among those that have one; all where all are counted.
  ///
  /// Several rows of that day are all given: nothing tells which came first.
  public func picked(_ pick: UnderstoodQuestion.Pick) -> [Element] {
    let dates = compactMap(\.day)
    guard pick != .count, let day = pick == .first ? dates.min() : dates.max() else { return self }
    return filter { $0.day == day }
  }

  /// How many meetings, documents or people the rows are of, each counted once.
  public var distinctCount: Int { Set(map(\.counted)).count }
}

extension AnswerRow {
  /// The day of what the row tells.
  fileprivate var day: PartialDate? {
    switch self {
    case let row as ParticipationRow: row.meeting.date
    case let row as MeetingRow: row.meeting.date
    case let row as DocumentRow: row.document.date
    case let row as AppointmentRow: row.date
    case let row as RoleRow: row.firstSeen ?? row.from
    case let row as TimelineRow: row.date
    default: nil
    }
  }

  /// What is counted.
  fileprivate var counted: String {
    switch self {
    // The person is given and the meetings are counted, or the other way round: either way
    // two rows of one meeting and person, at two sites, are one.
    case let row as ParticipationRow: "\(row.person.id) \(row.meeting.id)"
    case let row as RoleRow: row.person.id.rawValue
    default: json.compact
    }
  }
}
