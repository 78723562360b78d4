internal import NewsModel

/// A post or a change of post as extracted, its indexes looked up.
struct FoundRole: Hashable {
  var person: String
  var title: String
  var organisation: String?

  init(_ person: Int, _ title: String, _ organisation: Int?, in facts: ArticleFacts) {
    self.person = facts.people.indices.contains(person) ? facts.people[person].name : ""
    self.title = title
    self.organisation = organisation.flatMap {
      facts.organisations.indices.contains($0) ? facts.organisations[$0].name : nil
    }
  }

  var text: String { "\(person) · \(title) · \(organisation ?? "-")" }

  /// How person and title fit; the body is for the caller.
  func fit(personAndTitleOf gold: GoldRole) -> RowFit {
    guard ScoringKey(gold.person) == ScoringKey(person) else { return .none }
    let key = ScoringKey(title)
    if ScoringKey(gold.titles[0]) == key { return .equal }
    return gold.titles.contains { ScoringKey($0) == key } ? .accepted : .none
  }
}

extension GoldRole {
  var text: String { "\(person) · \(titles[0]) · \(organisations.first ?? "-")" }
}

/// A person's part in the meetings of an article's gold.
struct GoldPart {
  var person: String
  var key: ScoringKey
  /// The dates that are right; nil where dates are not asked for.
  var dates: Set<String?>?
  var isNeutral: Bool

  var text: String {
    guard let dates else { return person }
    let shown = dates.map { $0 ?? "no date" }.sorted().joined(separator: " or ")
    return "\(person) (\(shown))"
  }

  /// One row a person, or a person and date; a part in a meeting that counts outweighs one in a
  /// meeting that does not.
  static func rows(
    of meetings: [GoldMeeting], _ part: KeyPath<GoldMeeting, [String]>, dated: Bool
  ) -> [GoldPart] {
    var rows: [GoldPart] = []
    let ordered = meetings.filter { !$0.isNeutral } + meetings.filter(\.isNeutral)
    for meeting in ordered {
      for person in meeting[keyPath: part] {
        let dates = dated ? Set(meeting.dates) : nil
        let key = ScoringKey(person)
        if rows.contains(where: { $0.key == key && $0.dates == dates }) { continue }
        rows.append(
          GoldPart(person: person, key: key, dates: dates, isNeutral: meeting.isNeutral))
      }
    }
    return rows
  }
}

/// A person's part in the meetings of an article as extracted.
struct FoundPart: Hashable {
  var person: String
  var key: ScoringKey
  var date: String?
  var isDated: Bool

  var text: String { isDated ? "\(person) (\(date ?? "no date"))" : person }

  /// One row a person, or a person and date.
  static func rows(
    of facts: ArticleFacts, _ part: KeyPath<MeetingFact, [Participation]>, dated: Bool
  ) -> [FoundPart] {
    var seen: Set<String> = []
    var rows: [FoundPart] = []
    for meeting in facts.meetings {
      for participation in meeting[keyPath: part]
      where facts.people.indices.contains(participation.person) {
        let name = facts.people[participation.person].name
        let row = FoundPart(
          person: name, key: ScoringKey(name), date: dated ? meeting.date?.description : nil,
          isDated: dated)
        if seen.insert("\(row.key.text)|\(row.date ?? "")").inserted { rows.append(row) }
      }
    }
    return rows
  }
}
