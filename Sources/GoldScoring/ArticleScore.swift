public import NewsModel

/// How an extraction compares with the gold of one article.
public struct ArticleScore: Sendable {
  /// The name of the gold file.
  public var name: String
  /// The counts of each class that is annotated.
  public var tallies: [ScoredClass: Tally] = [:]
  /// Gold rows that were not found, readable, in the order of the gold.
  public var missed: [ScoredClass: [String]] = [:]
  /// Found rows that are not in the gold, readable, in the order found.
  public var invented: [ScoredClass: [String]] = [:]

  /// Compares the facts of an article with its gold.
  public init(of facts: ArticleFacts, against gold: GoldArticle) {
    name = gold.name
    scoreNames(facts, gold)
    scoreRoles(facts, gold)
    scoreDocuments(facts, gold)
    scoreMeetings(facts, gold)
    scoreAppointments(facts, gold)
  }

  /// Matches the rows of a class and notes counts and errors.
  private mutating func score<Gold, Found>(
    _ scoredClass: ScoredClass, in article: GoldArticle, _ gold: [Gold], neutral: [Bool],
    _ found: [Found], goldText: (Gold) -> String, foundText: (Found) -> String,
    fit: (Gold, Found) -> RowFit
  ) {
    guard article.isAnnotated(scoredClass) else { return }
    let matching = RowMatching(neutral: neutral, found: found.count) { fit(gold[$0], found[$1]) }
    var tally = Tally()
    for index in gold.indices where !neutral[index] {
      tally.gold += 1
      if matching.foundOfGold[index] == nil {
        missed[scoredClass, default: []].append(goldText(gold[index]))
      } else {
        tally.right += 1
      }
    }
    for (index, row) in found.enumerated() {
      guard let match = matching.goldOfFound[index] else {
        tally.found += 1
        invented[scoredClass, default: []].append(foundText(row))
        continue
      }
      if !neutral[match] { tally.found += 1 }
    }
    tallies[scoredClass] = tally
  }

  private mutating func scoreNames(_ facts: ArticleFacts, _ gold: GoldArticle) {
    score(
      .people, in: gold, gold.people, neutral: gold.people.map(\.isNeutral),
      facts.people.map(\.name), goldText: \.name, foundText: { $0 }
    ) { gold, found in
      let key = ScoringKey(found)
      if ScoringKey(gold.name) == key { return .equal }
      return gold.accepted.contains { ScoringKey($0) == key } ? .accepted : .none
    }
    // A body without a mention of its own is only the parent that another one's name tells.
    let mentioned = facts.organisations.filter { !$0.mentions.isEmpty }
    score(
      .organisations, in: gold, gold.organisations,
      neutral: gold.organisations.map(\.isNeutral), mentioned.map(\.name), goldText: \.name,
      foundText: { $0 }
    ) { gold, found in
      Self.fit(of: found, among: [gold.name] + gold.accepted)
    }
  }

  private mutating func scoreRoles(_ facts: ArticleFacts, _ gold: GoldArticle) {
    var seen: Set<FoundRole> = []
    let found = facts.roles.map { FoundRole($0.person, $0.title, $0.organisation, in: facts) }
      .filter { seen.insert($0).inserted }
    score(
      .roles, in: gold, gold.roles, neutral: gold.roles.map(\.isNeutral), found,
      goldText: \.text, foundText: \.text
    ) { gold, found in
      let fit = found.fit(personAndTitleOf: gold)
      guard fit > .none else { return .none }
      if gold.anyOrganisation { return min(fit, .accepted) }
      guard let organisation = found.organisation else {
        return gold.organisations.isEmpty ? fit : .none
      }
      return min(fit, Self.fit(of: organisation, among: gold.organisations))
    }
  }

  private mutating func scoreAppointments(_ facts: ArticleFacts, _ gold: GoldArticle) {
    let found = facts.appointments.map {
      FoundRole($0.person, $0.title, $0.organisation, in: facts)
    }
    score(
      .appointments, in: gold, gold.appointments, neutral: gold.appointments.map(\.isNeutral),
      found, goldText: \.text, foundText: \.text
    ) { gold, found in
      let fit = found.fit(personAndTitleOf: gold)
      guard fit == .equal, let organisation = found.organisation else { return min(fit, .accepted) }
      return Self.fit(of: organisation, among: gold.organisations) > .none ? .equal : .accepted
    }
  }

  private mutating func scoreDocuments(_ facts: ArticleFacts, _ gold: GoldArticle) {
    score(
      .documents, in: gold, gold.documents, neutral: gold.documents.map(\.isNeutral),
      facts.documents, goldText: { "\($0.names[0]) [\($0.type) \($0.number ?? "-")]" },
      foundText: { "\($0.name) [\($0.type) \($0.number ?? "-")]" }
    ) { gold, found in
      guard ScoringKey(gold.type) == ScoringKey(found.type) else { return .none }
      if let number = gold.number {
        guard let other = found.number else { return .none }
        return ScoringKey(number) == ScoringKey(other) ? .equal : .none
      }
      guard found.number == nil else { return .none }
      let words = Set(ScoringKey(found.name).words)
      for name in gold.names {
        let goldWords = Set(ScoringKey(name).words)
        if goldWords == words { return .equal }
        let shared = goldWords.intersection(words).count
        if shared * 10 >= max(goldWords.count, words.count) * 7 { return .accepted }
      }
      return .none
    }
  }

  private static func fit(of organisation: String, among names: [String]) -> RowFit {
    let key = OrganisationKey(organisation)
    let keys = names.map { OrganisationKey($0) }
    if keys.contains(where: { $0.name == key.name }) { return .equal }
    return keys.contains { $0.matches(key) } ? .accepted : .none
  }

  private mutating func scoreMeetings(_ facts: ArticleFacts, _ gold: GoldArticle) {
    let parts:
      [(ScoredClass, KeyPath<GoldMeeting, [String]>, KeyPath<MeetingFact, [Participation]>)] = [
        (.chairs, \.chairs, \.chairs), (.attendees, \.attendees, \.attendees),
        (.speakers, \.speakers, \.speakers),
      ]
    for (scoredClass, goldPart, foundPart) in parts {
      let rows = GoldPart.rows(of: gold.meetings, goldPart, dated: false)
      let found = FoundPart.rows(of: facts, foundPart, dated: false)
      scoreParts(scoredClass, gold, rows, found)
    }
    scoreParts(
      .chairsWithDate, gold, GoldPart.rows(of: gold.meetings, \.chairs, dated: true),
      FoundPart.rows(of: facts, \.chairs, dated: true))
  }

  private mutating func scoreParts(
    _ scoredClass: ScoredClass, _ gold: GoldArticle, _ rows: [GoldPart], _ found: [FoundPart]
  ) {
    score(
      scoredClass, in: gold, rows, neutral: rows.map(\.isNeutral), found, goldText: \.text,
      foundText: \.text
    ) { gold, found in
      guard gold.key == found.key else { return .none }
      guard let dates = gold.dates else { return .equal }
      return dates.contains(found.date) ? .equal : .none
    }
  }
}
