private import Foundation
private import VietnameseText
internal import NewsModel

/// The place of a meeting's telling: an article and the meeting's index in it.
struct MeetingMention: Hashable, Comparable {
  /// The article's index.
  var article: Int
  /// The index in the article's meetings.
  var index: Int

  /// Orders by article, then index.
  static func < (left: MeetingMention, right: MeetingMention) -> Bool {
    (left.article, left.index) < (right.article, right.index)
  }
}

/// Which meeting each telling means.
///
/// Tellings are compared where they share a day, a person, a body or a place. A shared day and
/// shared people do not make one meeting of two: what it was about has to agree as well, since one
/// body may meet twice a day. Numbers told of both (the 17th, quarter I) must not differ, and the
/// meetings that one article keeps apart stay apart.
struct MeetingResolution {
  /// The tellings of each meeting, in order.
  private(set) var members: [[MeetingMention]] = []
  /// Which meeting each of an article's is.
  private(set) var clusterOfMention: [[Int]] = []

  /// What a telling says, ready to compare.
  private struct Profile {
    var mention: MeetingMention
    var date: PartialDate?
    var seen: PartialDate?
    var kind: String
    var labelKey: String
    var words: Set<String>
    var numbers: [String: Set<String>]
    var organisers: Set<Int>
    var people: Set<Int>
    var chairs: Set<Int>
    var place: String?
    var scope: String
  }

  private static let numberCues = Set(
    ["thứ", "quý", "năm", "khóa", "tháng", "đợt", "số", "kỳ"].map {
      VietnameseSpelling.identityKey($0)
    })
  private static let longList = 200

  /// Resolves the meetings of all articles.
  init(
    _ articles: [ArticleFacts], copies: ArticleCopies? = nil, contexts: [ArticleContext],
    bodies: BodyResolution, people: PersonResolution, parser: NameMemo = NameMemo(),
    decisions: [Decision] = []
  ) {
    var profiles: [Profile] = []
    for (article, facts) in articles.enumerated() {
      for (index, fact) in facts.meetings.enumerated() {
        profiles.append(
          Self.profile(
            fact, mention: MeetingMention(article: article, index: index),
            context: contexts[article], bodies: bodies.nodeOfMention[article],
            people: people.clusterOfPerson[article], parser: parser))
      }
    }
    let weights = Self.wordWeights(profiles)
    let candidates = Self.candidates(profiles)
    var scored: [(score: Double, left: Int, right: Int)] = []
    for pair in candidates {
      let score = Self.score(profiles[pair.0], profiles[pair.1], weights: weights)
      if score > 0 { scored.append((score, pair.0, pair.1)) }
    }
    for pair in Self.retold(profiles, articles: articles, copies: copies)
    where !Self.isVetoed(profiles[pair.0], profiles[pair.1]) {
      scored.append((.infinity, pair.0, pair.1))
    }
    scored.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      return (left.left, left.right) < (right.left, right.right)
    }
    var cluster = Array(profiles.indices)
    var groups = profiles.indices.map { [$0] }
    for pair in scored {
      let (left, right) = (cluster[pair.left], cluster[pair.right])
      guard left != right else { continue }
      let allowed = groups[left].allSatisfy { first in
        groups[right].allSatisfy { !Self.isVetoed(profiles[first], profiles[$0]) }
      }
      guard allowed else { continue }
      let (kept, gone) = (min(left, right), max(left, right))
      for member in groups[gone] { cluster[member] = kept }
      groups[kept] += groups[gone]
      groups[gone] = []
    }
    groups = Self.settled(
      groups, profiles: profiles, articles: articles,
      decisions: DecidedGroups(decisions, type: .meeting))
    clusterOfMention = articles.map { [Int](repeating: 0, count: $0.meetings.count) }
    for group in groups where !group.isEmpty {
      let mentions = group.map { profiles[$0].mention }.sorted()
      for mention in mentions { clusterOfMention[mention.article][mention.index] = members.count }
      members.append(mentions)
    }
  }

  /// The groups joined and parted as a person decided.
  private static func settled(
    _ groups: [[Int]], profiles: [Profile], articles: [ArticleFacts], decisions: DecidedGroups
  ) -> [[Int]] {
    guard !decisions.isEmpty else { return groups }
    var ordinals = articles.map { MentionOrdinals(article: $0.article.id) }
    let keys = profiles.map { profile in
      let (article, index) = (profile.mention.article, profile.mention.index)
      return ordinals[article].next(.meeting, articles[article].meetings[index].label)
    }
    var numbers = [Int](repeating: 0, count: profiles.count)
    for (number, group) in groups.enumerated() {
      for member in group { numbers[member] = number }
    }
    var made: [[Int]: [Int]] = [:]
    for (member, verdict) in decisions.apply(to: keys, groups: numbers).enumerated() {
      made[[verdict.group, verdict.part], default: []].append(member)
    }
    return made.values.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The tellings of an article and of its copies that are the same by label, in order.
  private static func retold(
    _ profiles: [Profile], articles: [ArticleFacts], copies: ArticleCopies?
  ) -> [(Int, Int)] {
    guard let copies else { return [] }
    struct Telling: Hashable {
      var article: Int
      var label: String
      var ordinal: Int
    }
    var places: [Telling: Int] = [:]
    var copied: [(place: Int, original: Telling)] = []
    var ordinals = articles.map { MentionOrdinals(article: $0.article.id) }
    for (place, profile) in profiles.enumerated() {
      let article = profile.mention.article
      let label = articles[article].meetings[profile.mention.index].label
      let ordinal = ordinals[article].next(.meeting, label).ordinal
      places[Telling(article: article, label: label, ordinal: ordinal)] = place
      guard let original = copies.originals[article] else { continue }
      copied.append((place, Telling(article: original, label: label, ordinal: ordinal)))
    }
    return copied.compactMap { copy in
      places[copy.original].map { (min($0, copy.place), max($0, copy.place)) }
    }
  }

  private static func profile(
    _ fact: MeetingFact, mention: MeetingMention, context: ArticleContext, bodies: [Int],
    people: [Int], parser: NameMemo
  ) -> Profile {
    let words = parser.expandedWords(fact.label)
    let kind = parser.expandedWords(fact.kind)
    var numbers: [String: Set<String>] = [:]
    for (cue, value) in zip(words, words.dropFirst())
    where numberCues.contains(cue) && isNumber(value) {
      numbers[cue, default: []].insert(value)
    }
    func clusters(_ lists: [[Participation]]) -> Set<Int> {
      Set(
        lists.joined().compactMap { people.indices.contains($0.person) ? people[$0.person] : nil })
    }
    return Profile(
      mention: mention, date: fact.date, seen: context.date, kind: kind.joined(separator: " "),
      labelKey: words.joined(separator: " "), words: Set(words).subtracting(kind),
      numbers: numbers,
      organisers: Set(
        fact.organisers.compactMap { bodies.indices.contains($0) ? bodies[$0] : nil }),
      people: clusters([
        fact.chairs, fact.attendees, fact.speakers, fact.concluders, fact.directors,
        fact.delegationHeads,
      ]),
      chairs: clusters([fact.chairs]),
      place: fact.place.map { parser.expandedWords($0).joined(separator: " ") },
      scope: context.scope)
  }

  /// Whether a word is a number, in figures, Roman figures or an ordinal word.
  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) } || ordinals.contains(word)
      || word.utf8.allSatisfy { [0x69, 0x76, 0x78, 0x6C].contains($0) }
  }

  private static let ordinals = Set(
    ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
      .map { VietnameseSpelling.identityKey($0) })

  /// How much each word of a label tells: the rarer, the more.
  private static func wordWeights(_ profiles: [Profile]) -> [String: Double] {
    var counts: [String: Int] = [:]
    for profile in profiles { for word in profile.words { counts[word, default: 0] += 1 } }
    let total = Double(profiles.count + 10)
    return counts.mapValues { log2(1 + total / Double($0)) }
  }

  /// The pairs worth comparing: those that share a day and a person, body or place, or a label.
  private static func candidates(_ profiles: [Profile]) -> [(Int, Int)] {
    var lists: [String: [Int]] = [:]
    for (index, profile) in profiles.enumerated() {
      if profile.labelKey.split(separator: " ").count >= 6 {
        lists["l" + profile.labelKey, default: []].append(index)
      }
      guard let day = profile.date else { continue }
      for person in profile.people { lists["p\(day) \(person)", default: []].append(index) }
      for body in profile.organisers { lists["o\(day) \(body)", default: []].append(index) }
      if let place = profile.place { lists["v\(day) \(place)", default: []].append(index) }
      lists["s\(day) \(profile.scope) \(profile.kind)", default: []].append(index)
    }
    var seen: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for list in lists.values where list.count > 1 && list.count <= longList {
      for (offset, left) in list.enumerated() {
        for right in list[(offset + 1)...]
        where seen.insert(left * profiles.count + right).inserted { pairs.append((left, right)) }
      }
    }
    return pairs
  }

  private static func isVetoed(_ left: Profile, _ right: Profile) -> Bool {
    if left.mention.article == right.mention.article { return true }
    if let day = left.date, let other = right.date, !day.overlaps(other) { return true }
    for (cue, values) in left.numbers {
      if let others = right.numbers[cue], values.isDisjoint(with: others) { return true }
    }
    return false
  }

  /// How far two tellings speak for one meeting; nothing where they do not.
  private static func score(_ left: Profile, _ right: Profile, weights: [String: Double]) -> Double
  {
    guard !isVetoed(left, right) else { return 0 }
    func weight(_ words: Set<String>) -> Double {
      words.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    }
    let union = weight(left.words.union(right.words))
    let likeness = union > 0 ? weight(left.words.intersection(right.words)) / union : 0
    let sharedPeople = left.people.intersection(right.people).count
    let sharesBody = !left.organisers.isDisjoint(with: right.organisers)
    guard let day = left.date, day.day != nil, day == right.date else {
      // Without a day in common only the same words, the same people or body, and news of the
      // same days make one of two.
      guard left.labelKey == right.labelKey, sharedPeople > 0 || sharesBody,
        let seen = left.seen, let other = right.seen, isNear(seen, other)
      else { return 0 }
      return 1 + likeness
    }
    var score = 6 * likeness
    if left.kind == right.kind {
      score += 1
    } else if !left.kind.contains(right.kind), !right.kind.contains(left.kind) {
      score -= 1
    }
    if sharesBody {
      score += 2
    } else if !left.organisers.isEmpty, !right.organisers.isEmpty {
      score -= 2
    }
    if let place = left.place, let other = right.place {
      score += place == other || place.hasPrefix(other) || other.hasPrefix(place) ? 2 : -2
    }
    score += 1.5 * Double(min(sharedPeople, 3))
    if sharedPeople == 0, left.people.count > 1, right.people.count > 1 { score -= 3 }
    if !left.chairs.isEmpty, !right.chairs.isEmpty {
      score += left.chairs.isDisjoint(with: right.chairs) ? -2 : 1
    }
    if left.scope != right.scope { score -= 1 }
    let isSupported =
      likeness >= 0.3
      || (left.place != nil && left.place == right.place && left.kind == right.kind
        && sharedPeople >= 2)
    return isSupported ? score - 4 : 0
  }

  /// Whether two days lie within ten days.
  private static func isNear(_ left: PartialDate, _ right: PartialDate) -> Bool {
    abs(DayNumber.day(of: left) - DayNumber.day(of: right)) <= 10
  }
}
