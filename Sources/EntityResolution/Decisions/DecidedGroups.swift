internal import NewsModel

/// What people decided about mentions of one type, applied to groups that rules made.
///
/// Groups with a pair decided to be one become one; a group with a pair decided to be two is parted.
/// What a decision does not speak of stays where the rules put it.
struct DecidedGroups {
  private let same: [(MentionKey, MentionKey)]
  private let different: [(MentionKey, MentionKey)]

  /// Takes the decisions in force about a type.
  init(_ decisions: [Decision], type: EntityType) {
    let inForce = decisions.filter { $0.undone == nil && $0.left.type == type }
      .sorted { ($0.sequence, $0.left, $0.right) < ($1.sequence, $1.left, $1.right) }
    same = inForce.filter { $0.judgement == .same }.map { ($0.left, $0.right) }
    different = inForce.filter { $0.judgement == .different }.map { ($0.left, $0.right) }
  }

  /// Whether nothing was decided.
  var isEmpty: Bool { same.isEmpty && different.isEmpty }

  /// The groups after the decisions.
  ///
  /// - Parameters:
  ///   - keys: The mentions.
  ///   - groups: The number of each mention's group.
  /// - Returns: For each mention the group that it now belongs to, and 0 for those that keep its
  ///   name, else the number of the part that was taken out of it.
  func apply(to keys: [MentionKey], groups: [Int]) -> [(group: Int, part: Int)] {
    guard !isEmpty else { return groups.map { ($0, 0) } }
    let places = Dictionary(
      keys.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var home = Array(0...(groups.max() ?? 0))
    func root(_ group: Int) -> Int {
      var current = group
      while home[current] != current { current = home[current] }
      return current
    }
    var bonds: [Int: Set<Int>] = [:]
    for (left, right) in same {
      guard let a = places[left], let b = places[right] else { continue }
      bonds[a, default: []].insert(b)
      bonds[b, default: []].insert(a)
      let (one, other) = (root(groups[a]), root(groups[b]))
      home[max(one, other)] = min(one, other)
    }
    var apart: [Int: Set<Int>] = [:]
    for (left, right) in different {
      guard let a = places[left], let b = places[right], a != b else { continue }
      apart[a, default: []].insert(b)
      apart[b, default: []].insert(a)
    }
    var result = groups.map { (group: root($0), part: 0) }
    let broken = Set(
      apart.flatMap { a, others in
        others.filter { result[$0].group == result[a].group }.map { _ in result[a].group }
      })
    for group in broken.sorted() {
      let members = result.indices.filter { result[$0].group == group }
        .sorted { keys[$0] < keys[$1] }
      for (member, part) in Self.parts(of: members, bonds: bonds, apart: apart) {
        result[member].part = part
      }
    }
    return result
  }

  /// Parts members so that no two that must be apart are in one; those nothing speaks of stay in
  /// the first.
  private static func parts(
    of members: [Int], bonds: [Int: Set<Int>], apart: [Int: Set<Int>]
  ) -> [Int: Int] {
    var parts: [[Int]] = [members.filter { apart[$0] == nil }]
    var result: [Int: Int] = [:]
    for member in members where apart[member] != nil {
      let others = apart[member] ?? []
      let fitting = parts.indices.filter { part in
        !parts[part].contains { others.contains($0) }
      }
      let bound = fitting.first { part in
        parts[part].contains { bonds[member]?.contains($0) ?? false }
      }
      let part = bound ?? fitting.first ?? parts.count
      if part == parts.count { parts.append([]) }
      parts[part].append(member)
      result[member] = part
    }
    return result
  }

  /// The decisions as explanations.
  ///
  /// - Parameter isOne: Whether two mentions ended in one thing; nil where one is unknown.
  func explanations(isOne: (MentionKey, MentionKey) -> Bool?) -> [MatchExplanation] {
    [(same, Judgement.same), (different, .different)].flatMap { pairs, judgement in
      pairs.compactMap { left, right in
        isOne(left, right).map {
          MatchExplanation(
            left: min(left, right), right: max(left, right), prior: 0, features: [],
            override: "decision: " + judgement.rawValue, merged: $0)
        }
      }
    }
  }
}
