import NewsModel
import TestSupport
import VietnameseText

@testable import GraphQueries

/// A small made-up province: two homonyms, two meetings, one body with a part.
struct SampleGraph {
  private(set) var entities: [Entity] = []
  private(set) var relations: [Relation] = []

  static let articles = [
    header("a1", "2023-03-10"), header("a2", "2024-02-02"), header("a3", nil),
  ]
  static let text = "Ông Lò Văn Hưng chủ trì. Văn bản: Chỉ thị số 09-CT/TU, hôm nay."

  private static func header(_ slug: String, _ published: String?) -> ArticleHeader {
    ArticleHeader(
      id: EntityID(rawValue: "art-\(slug)-00000000"), source: "\(slug).txt",
      title: "Tin \(slug)", published: published.flatMap { PartialDate($0) })
  }

  @discardableResult
  mutating func add(
    _ type: EntityType, _ slug: String, _ name: String, aliases: [String] = [],
    _ properties: [String: PropertyValue] = [:]
  ) -> EntityID {
    let id = EntityID(rawValue: "\(type.prefix)-\(slug)-00000000")
    entities.append(
      Entity(
        id: id, type: type, name: name, aliases: aliases, properties: properties,
        searchKeys: ([name] + aliases).map { VietnameseSpelling.searchKey($0) }))
    return id
  }

  mutating func relate(
    _ source: EntityID, _ type: RelationType, _ target: EntityID, in article: Int? = 0,
    at start: Int = 0, _ properties: [String: PropertyValue] = [:]
  ) {
    let evidence = article.map { index in
      let header = Self.articles[index]
      return Evidence(
        article: header.id, source: header.source,
        passage: Passage(text: "lời dẫn \(start)", start: start, end: start + 9))
    }
    relations.append(
      Relation(
        type: type, source: source, target: target,
        discriminator: properties["site"].map { "\($0)" } ?? "", properties: properties,
        evidence: evidence.map { [$0] } ?? []))
  }

  var graph: InMemoryGraph {
    InMemoryGraph(
      entities: entities, relations: relations, articles: Self.articles,
      texts: [Self.articles[0].id: Self.text])
  }

  static func date(_ text: String) -> PropertyValue {
    PartialDate(text).map { .date($0) } ?? .text(text)
  }

  static var answers: GraphAnswers { GraphAnswers(province.graph) }

  static let province: SampleGraph = {
    var g = SampleGraph()
    let hung = g.add(.person, "hung", "Lò Văn Hưng")
    let hungTwo = g.add(.person, "hung-two", "Lò Văn Hùng")
    let homonym = g.add(.person, "an-one", "Cầm Thị An")
    let other = g.add(.person, "an-two", "Cầm Thị An")
    let chi = g.add(.person, "chi", "Điêu Chí Dũng")
    let committee = g.add(
      .organisation, "tinh-uy", "Tỉnh ủy Mường Lay", aliases: ["Tỉnh ủy"],
      ["kind": .text("party.committee"), "locality": .text("Mường Lay")])
    let standing = g.add(.organisation, "btv", "Ban Thường vụ Tỉnh ủy Mường Lay")
    let far = g.add(
      .organisation, "tinh-uy-2", "Tỉnh ủy Cửa Tùng", aliases: ["Tỉnh ủy"],
      ["kind": .text("party.committee"), "locality": .text("Cửa Tùng")])
    g.relate(standing, .partOf, committee, in: nil)
    let secretary = g.add(
      .role, "bi-thu", "Bí thư · Tỉnh ủy Mường Lay", ["title": .text("Bí thư")])
    let member = g.add(
      .role, "uy-vien", "Ủy viên · Ban Thường vụ Tỉnh ủy Mường Lay", ["title": .text("Ủy viên")])
    g.relate(secretary, .inBody, committee)
    g.relate(member, .inBody, standing)
    g.relate(
      hung, .holds, secretary, at: 3,
      ["firstSeen": date("2023-03-09"), "lastSeen": date("2024-02-01"), "former": .flag(false)])
    g.relate(
      hungTwo, .holds, member, in: 1, at: 7,
      ["firstSeen": date("2024-02-01"), "lastSeen": date("2024-02-01"), "former": .flag(false)])
    g.relate(
      homonym, .holds, secretary, in: 1, at: 9,
      ["firstSeen": date("2024-02-01"), "to": date("2021"), "former": .flag(true)])
    let spring = g.add(
      .meeting, "xuan", "Hội nghị giao ban quý I", aliases: ["hội nghị"],
      ["kind": .text("hội nghị"), "date": date("2023-03-09"), "place": .text("Nà Sự")])
    let winter = g.add(
      .meeting, "dong", "Buổi làm việc với bản Phiêng",
      ["kind": .text("buổi làm việc"), "date": date("2024-02-01")])
    let undated = g.add(.meeting, "vo-ngay", "Hội nghị tổng kết", ["kind": .text("hội nghị")])
    g.relate(standing, .organised, spring, at: 1)
    g.relate(hung, .chaired, spring, at: 20, ["as": .text("Bí thư · Tỉnh ủy Mường Lay")])
    g.relate(chi, .chaired, spring, at: 5, ["site": .text("điểm cầu Cửa Tùng")])
    g.relate(homonym, .attended, spring, at: 40)
    g.relate(other, .attended, winter, in: 1, at: 4)
    g.relate(hungTwo, .ledDelegationAt, winter, in: 1, at: 2)
    g.relate(hungTwo, .attended, winter, in: 1, at: 30)
    g.relate(chi, .spokeAt, winter, in: 1, at: 50)
    g.relate(hung, .chaired, undated, in: 1, at: 60)
    let place = g.add(.place, "na-su", "xã Nà Sự")
    g.relate(spring, .heldAt, place, at: 2, ["venue": .text("nhà văn hóa xã Nà Sự")])
    let directive = g.add(
      .document, "ct09", "Chỉ thị số 09-CT/TU", aliases: ["Chỉ thị 09"],
      ["documentType": .text("Chỉ thị"), "number": .text("09-CT/TU")])
    let regulation = g.add(
      .document, "qd109", "Quy định số 109-QĐ/TW",
      ["documentType": .text("Quy định"), "number": .text("109-QĐ/TW"), "date": date("2018-02-02")])
    g.relate(committee, .issued, directive, in: 1, at: 8)
    g.relate(far, .issued, regulation, in: 1, at: 12)
    g.relate(chi, .signed, regulation, in: 1, at: 13)
    let article = g.add(.article, "a1", "Tin a1")
    let second = g.add(.article, "a2", "Tin a2")
    for target in [directive, spring, hung] { g.relate(article, .mentions, target, in: nil) }
    for target in [regulation, hung] { g.relate(second, .mentions, target, in: nil) }
    return g
  }()
}
