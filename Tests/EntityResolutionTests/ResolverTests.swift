import TestSupport
import NewsModel
import Testing

@testable import EntityResolution

/// The graph is a function of the set of facts.
struct ResolverTests {
  /// Articles of chance: few names and bodies, so that much meets.
  private func articles(_ count: Int, seed: UInt64) -> [ArticleFacts] {
    var chance = SeededGenerator(seed: seed)
    let names = ["Nguyễn Văn Hải", "Trần Thị Lan", "Lò Khăm Ón", "Lê Hoàng Hòa", "LÊ HOÀNG HOÀ"]
    let provinces = ["Gia Lai", "Kon Tum", "Trà Vinh"]
    let titles = ["Giám đốc", "Phó Giám đốc", "Chủ tịch"]
    return (0..<count).map { index in
      let province = provinces.randomElement(using: &chance) ?? ""
      var draft = Draft(
        "a\(index)", "20\(Int.random(in: 15...25, using: &chance))-0\(index % 9 + 1)-11",
        locality: Bool.random(using: &chance) ? province : nil)
      let bodies = ["Sở Y tế tỉnh \(province)", "Ủy ban nhân dân tỉnh \(province)", "Đảng ủy"].map {
        draft.body($0, level: "province", locality: $0.hasSuffix(province) ? province : nil)
      }
      var people: [Int] = []
      for name in names.shuffled(using: &chance).prefix(3) {
        if Bool.random(using: &chance) {
          people.append(
            draft.person(
              name,
              (titles.randomElement(using: &chance) ?? "", bodies.randomElement(using: &chance))))
        } else {
          people.append(draft.person(name))
        }
      }
      draft.document("Chỉ thị", ["05", "05-CT/TW", "41-CT/TU"].randomElement(using: &chance))
      draft.meeting(
        "Hội nghị bàn việc \(index % 4)", date: "2020-01-0\(index % 3 + 1)", chairs: people)
      return draft.facts
    }
  }

  @Test(
    "any order of articles and decisions gives the same graph",
    arguments: 1...4 as ClosedRange<UInt64>)
  func order(_ seed: UInt64) {
    let facts = articles(40, seed: seed)
    let people = PersonMention.all(in: facts).map(\.key)
    var chance = SeededGenerator(seed: seed &+ 99)
    let decisions = (1...6).compactMap { number -> Decision? in
      guard let left = people.randomElement(using: &chance),
        let right = people.filter({ $0.name == left.name }).randomElement(using: &chance)
      else { return nil }
      return Decision(
        sequence: number, left: left, right: right, judgement: number % 2 == 0 ? .same : .different,
        author: "test", made: "2025-01-01T00:00:00Z")
    }
    let expected = Resolver().resolve(facts, decisions: decisions)
    for _ in 0..<5 {
      let other = Resolver().resolve(
        facts.shuffled(using: &chance), decisions: decisions.shuffled(using: &chance))
      #expect(other.entities == expected.entities)
      #expect(other.relations == expected.relations)
      #expect(other.explanations == expected.explanations)
      #expect(other.links.map(\.key) == expected.links.map(\.key))
      #expect(other.links.map(\.entity) == expected.links.map(\.entity))
    }
  }

  @Test("an article given twice counts once")
  func twice() {
    let facts = articles(8, seed: 5)
    let once = Resolver().resolve(facts)
    let twice = Resolver().resolve(facts + facts.reversed())
    #expect(once.entities == twice.entities)
    #expect(once.relations == twice.relations)
  }

  @Test("ids are what the contract says, no two alike, and every end is there")
  func ids() {
    let graph = Resolver().resolve(articles(60, seed: 6))
    let allowed = Set("0123456789abcdefghijklmnopqrstuvwxyz.-")
    #expect(graph.entities.allSatisfy { $0.id.rawValue.allSatisfy(allowed.contains) })
    #expect(graph.entities.allSatisfy { $0.id.type == $0.type })
    #expect(Set(graph.entities.map(\.id)).count == graph.entities.count)
    #expect(Set(graph.relations.map(\.id)).count == graph.relations.count)
    let ids = Set(graph.entities.map(\.id))
    #expect(graph.relations.allSatisfy { ids.contains($0.source) && ids.contains($0.target) })
    #expect(graph.links.allSatisfy { ids.contains($0.entity) })
    #expect(Set(graph.links.map(\.key)).count == graph.links.count)
  }

  @Test("nothing comes of nothing")
  func empty() {
    let graph = Resolver().resolve([])
    #expect(graph.entities.isEmpty && graph.relations.isEmpty && graph.links.isEmpty)
  }

  @Test(
    "what is decided holds, whatever is likelier",
    arguments: 1...6 as ClosedRange<UInt64>)
  func decisionsHold(_ seed: UInt64) {
    let facts = articles(25, seed: seed)
    let people = PersonMention.all(in: facts).map(\.key)
    var chance = SeededGenerator(seed: seed &+ 7)
    var groups = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    var apart: [(MentionKey, MentionKey)] = []
    var same: [(MentionKey, MentionKey)] = []
    for _ in 0..<60 {
      guard let left = people.randomElement(using: &chance),
        let right = people.filter({ $0.name == left.name && $0 != left })
          .randomElement(using: &chance),
        let one = groups[left], let other = groups[right]
      else { continue }
      guard Bool.random(using: &chance) else {
        if one != other { apart.append((left, right)) }
        continue
      }
      let joined = groups.mapValues { $0 == other ? one : $0 }
      guard apart.allSatisfy({ joined[$0.0] != joined[$0.1] }) else { continue }
      groups = joined
      same.append((left, right))
    }
    let decisions = (same.map { ($0, Judgement.same) } + apart.map { ($0, Judgement.different) })
      .enumerated().map { number, item in
        Decision(
          sequence: number + 1, left: item.0.0, right: item.0.1, judgement: item.1, author: "test",
          made: "2025-01-01T00:00:00Z")
      }
    let links = Dictionary(
      Resolver().resolve(facts, decisions: decisions).links.map { ($0.key, $0.entity) },
      uniquingKeysWith: { first, _ in first })
    #expect(same.count > 5 && apart.count > 5)
    for (left, right) in same { #expect(links[left] == links[right], "\(left) = \(right)") }
    for (left, right) in apart { #expect(links[left] != links[right], "\(left) ≠ \(right)") }
  }
}
