public import NewsModel

/// People of one name whom an article's facts take for one and a person decided to be several.
///
/// Decisions on single places (`MentionKey.mention(at:)`) part a person of an article: what is
/// different from the rest leaves it, what is the same leaves it together. What the facts tell of
/// the person goes to the part mentioned nearest to the words that say so.
public struct PartedPeople: Sendable {
  /// The articles, parted people at the end of their lists.
  let articles: [ArticleFacts]
  /// The decisions in force, places replaced with the parts they are in; those on places that are
  /// not there are left out.
  let decisions: [Decision]
  /// The keys of people that are parts, by article and index.
  let keys: [Int: [Int: MentionKey]]

  /// Parts the people of articles.
  init(_ articles: [ArticleFacts], decisions: [Decision]) {
    let inForce = decisions.filter { $0.undone == nil }
    let whole = Set(
      inForce.flatMap { [$0.left, $0.right] }.filter { $0.place != nil }.map(\.whole))
    guard !whole.isEmpty else {
      (self.articles, self.decisions, keys) = (articles, inForce, [:])
      return
    }
    let places = Dictionary(
      articles.enumerated().map { ($0.element.article.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var parted = articles
    var keys: [Int: [Int: MentionKey]] = [:]
    var homes: [MentionKey: MentionKey] = [:]
    for key in whole.sorted() {
      guard let article = places[key.article],
        let person = Self.index(of: key, in: articles[article])
      else { continue }
      let mentions = articles[article].people[person].mentions
      let parts = Self.parts(of: key, mentions: mentions, decisions: inForce)
      var members = [person]
      for (number, part) in parts.enumerated() {
        let own = number == 0 ? key : key.mention(at: mentions[part[0]].start)
        for place in part { homes[key.mention(at: mentions[place].start)] = own }
        guard number > 0 else { continue }
        var fact = articles[article].people[person]
        fact.mentions = part.map { mentions[$0] }
        members.append(parted[article].people.count)
        keys[article, default: [:]][parted[article].people.count] = own
        parted[article].people.append(fact)
      }
      parted[article].people[person].mentions = parts[0].map { mentions[$0] }
      parted[article].giveOut(members)
    }
    self.articles = parted
    self.keys = keys
    self.decisions = inForce.compactMap { decision in
      func home(_ key: MentionKey) -> MentionKey? { key.place == nil ? key : homes[key] }
      guard let left = home(decision.left), let right = home(decision.right), left != right else {
        return nil
      }
      var moved = decision
      (moved.left, moved.right) = (min(left, right), max(left, right))
      return moved
    }
  }

  /// The places where what a key means is mentioned, in order.
  ///
  /// - Parameters:
  ///   - key: A person of the article, or a part of one.
  ///   - facts: The article's facts as they were read.
  ///   - decisions: The decisions, of which those in force count.
  /// - Returns: The passages; none where the article has no such person.
  public static func passages(
    of key: MentionKey, in facts: ArticleFacts, decisions: [Decision]
  ) -> [Passage] {
    guard key.type == .person, let person = index(of: key.whole, in: facts) else { return [] }
    let mentions = facts.people[person].mentions
    let parts = Self.parts(
      of: key.whole, mentions: mentions, decisions: decisions.filter { $0.undone == nil })
    let part =
      key.place.map { place in parts.first { $0.contains { mentions[$0].start == place } } }
      ?? parts[0]
    return (part ?? []).map { mentions[$0] }
  }

  private static func index(of key: MentionKey, in facts: ArticleFacts) -> Int? {
    let named = facts.people.indices.filter { facts.people[$0].name == key.name }
    return named.indices.contains(key.ordinal) ? named[key.ordinal] : nil
  }

  /// The mentions of each part, by index: first those that keep the whole's key, then the others by
  /// their first mention.
  private static func parts(
    of key: MentionKey, mentions: [Passage], decisions: [Decision]
  ) -> [[Int]] {
    let places = Dictionary(
      mentions.enumerated().map { ($0.element.start, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    // Where one of the two is the whole, its number is nil.
    func pair(_ decision: Decision) -> (Int?, Int)? {
      guard decision.left.whole == key, decision.right.whole == key,
        let right = decision.right.place.flatMap({ places[$0] })
      else { return nil }
      guard let start = decision.left.place else { return (nil, right) }
      return places[start].map { ($0, right) }
    }
    var home = Array(mentions.indices)
    func root(_ place: Int) -> Int {
      var current = place
      while home[current] != current { current = home[current] }
      return current
    }
    for decision in decisions where decision.judgement == .same {
      guard let (left, right) = pair(decision), let left else { continue }
      let (one, other) = (root(left), root(right))
      home[max(one, other)] = min(one, other)
    }
    // By where they stand, the whole first, whatever the order of the decisions; so it is settled
    // whether the first of two left before what is told from it is looked at.
    let told = decisions.filter { $0.judgement == .different }.compactMap(pair)
    let apart = told.map { left, right in
      let (one, other) = (left.map(root) ?? -1, root(right))
      return (first: min(one, other), second: max(one, other))
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    var parted: Set<Int> = []
    for (first, second) in apart where !parted.contains(first) { parted.insert(second) }
    var parts: [[Int]] = []
    let rest = mentions.indices.filter { !parted.contains(root($0)) }
    if !rest.isEmpty || parted.isEmpty { parts.append(rest) }
    for first in parted.sorted() {
      parts.append(mentions.indices.filter { root($0) == first })
    }
    return parts
  }
}

extension ArticleFacts {
  /// Gives what is told of the first of some people to whichever of them is mentioned nearest.
  fileprivate mutating func giveOut(_ members: [Int]) {
    guard members.count > 1 else { return }
    let people = people
    func owner(_ person: Int, _ passage: Passage) -> Int {
      guard person == members[0] else { return person }
      let gaps = members.flatMap { member in
        people[member].mentions.map { mention in
          (
            gap: max(mention.start - passage.end, passage.start - mention.end, 0),
            start: mention.start, member: member
          )
        }
      }
      return gaps.min { ($0.gap, $0.start) < ($1.gap, $1.start) }?.member ?? person
    }
    func give(_ list: inout [Participation]) {
      for index in list.indices {
        list[index].person = owner(list[index].person, list[index].evidence)
      }
    }
    for index in roles.indices {
      roles[index].person = owner(roles[index].person, roles[index].evidence)
    }
    for index in appointments.indices {
      let fact = appointments[index]
      appointments[index].person = owner(fact.person, fact.evidence)
      appointments[index].replaces = fact.replaces.map { owner($0, fact.evidence) }
    }
    for index in documents.indices { give(&documents[index].signers) }
    for index in meetings.indices {
      give(&meetings[index].chairs)
      give(&meetings[index].attendees)
      give(&meetings[index].speakers)
      give(&meetings[index].concluders)
      give(&meetings[index].directors)
      give(&meetings[index].delegationHeads)
    }
  }
}
