import NewsModel
import Testing

@testable import EntityResolution

/// The truth of ../shared/gold/seeds/CROSS.json, given the annotated facts.
@Suite(.enabled(if: GoldArticle.isPresent))
struct SeedTests {
  let seeds: [String: ArticleFacts]
  let cross: Cross
  let graph: ResolvedGraph

  init() throws {
    seeds = try GoldArticle.seeds()
    cross = try Cross.read()
    graph = Resolver().resolve(Array(seeds.values))
  }

  /// What a mention of an article became.
  private func entity(_ article: String, _ type: EntityType, _ name: String) -> EntityID? {
    guard let id = seeds[article]?.article.id else { return nil }
    return graph.links.first {
      $0.key.article == id && $0.key.type == type && $0.key.name == name
    }?.entity
  }

  private func entities(_ type: EntityType) -> [Entity] {
    graph.entities.filter { $0.type == type }
  }

  @Test("the same people are one")
  func samePeople() {
    for person in cross.same_person {
      let articles = Set(person.mentions.map { $0[0] }).sorted()
      let ids = Set(articles.map { entity($0, .person, person.canonical) })
      #expect(ids.count == 1 && !ids.contains(nil), "\(person.canonical): \(ids)")
    }
  }

  @Test("every person is there once")
  func everyPerson() {
    let acting = Set(
      seeds.flatMap { digits, facts in
        facts.people.map { entity(digits, .person, $0.name) }
      })
    #expect(acting.count == cross.distinct_people_total)
    #expect(!acting.contains(nil))
  }

  @Test("pairs that must not merge are apart")
  func mustNotMerge() {
    for pair in cross.must_not_merge {
      for type in [EntityType.person, .organisation, .document, .meeting] {
        guard let left = find(pair.a, type), let right = find(pair.b, type) else { continue }
        #expect(left != right, "\(pair.a) and \(pair.b)")
      }
    }
  }

  /// The entity of a type that a pair's form means, by canonical name or by surface.
  private func find(_ form: [String], _ type: EntityType) -> EntityID? {
    guard let facts = seeds[form[0]] else { return nil }
    let names: [String] =
      switch type {
      case .person: facts.people.map(\.name)
      case .organisation:
        facts.organisations.filter { $0.mentions.contains { $0.text == form[1] } }.map(\.name)
      case .document: facts.documents.filter { $0.name.contains(form[1]) }.map(\.name)
      default: facts.meetings.map(\.label)
      }
    let name = type == .person || type == .meeting ? names.first { $0 == form[1] } : names.first
    return name.flatMap { entity(form[0], type, $0) }
  }

  @Test("the same bodies are one, and told by their canonical names")
  func sameBodies() {
    for body in cross.same_organisation where body.optional != true {
      let ids = Set(Set(body.forms.map { $0[0] }).map { entity($0, .organisation, body.canonical) })
      #expect(ids.subtracting([nil]).count == 1, "\(body.canonical)")
    }
  }

  @Test("part-of follows the names")
  func partOf() {
    for link in cross.part_of {
      for article in link.articles {
        guard let child = entity(article, .organisation, link.child) else { continue }
        let parents = graph.relations.filter { $0.type == .partOf && $0.source == child }
        let names = parents.compactMap { edge in graph.entities.first { $0.id == edge.target }?.name
        }
        #expect(names == [link.parent], "\(link.child)")
      }
    }
  }

  @Test("the same documents are one")
  func sameDocuments() {
    let pairs = [
      ("000", "Chỉ thị số 05", "004", "Chỉ thị số 05"),
      ("000", "Điều lệ Đảng", "001", "Điều lệ Đảng"),
    ]
    for (left, name, right, other) in pairs {
      #expect(entity(left, .document, name) == entity(right, .document, other), "\(name)")
      #expect(entity(left, .document, name) != nil)
    }
  }

  @Test("the order of articles makes no difference")
  func order() {
    let list = seeds.values.sorted { $0.article.id < $1.article.id }
    let expected = Resolver().resolve(list)
    for turn in 1..<list.count {
      let other = Resolver().resolve(Array(list[turn...] + list[..<turn]))
      #expect(other.entities == expected.entities)
      #expect(other.relations == expected.relations)
      #expect(other.links.map(\.key) == expected.links.map(\.key))
      #expect(other.links.map(\.entity) == expected.links.map(\.entity))
      #expect(other.explanations == expected.explanations)
    }
  }
}
