import NewsModel
import TestSupport
import VietnameseText

@testable import WebPages

/// A small made-up province, written so that names and quotes try to break out of the page.
struct TestGraph {
  private var entities: [Entity] = []
  private var relations: [Relation] = []
  private var headers: [ArticleHeader] = []
  private var texts: [EntityID: String] = [:]

  /// What ends a text, an attribute and an element, with accents on marks besides.
  static let hostile = "Lý\"\u{301} onfocus=x '><script>alert(1)</script>&amp;<\u{338}b><!--"

  static func id(_ type: EntityType, _ slug: String) -> EntityID {
    EntityID(rawValue: "\(type.prefix)-\(slug)-00000000")
  }

  @discardableResult
  mutating func add(
    _ type: EntityType, _ slug: String, _ name: String, aliases: [String] = [],
    _ properties: [String: PropertyValue] = [:]
  ) -> EntityID {
    let entity = Entity(
      id: Self.id(type, slug), type: type, name: name, aliases: aliases, properties: properties,
      searchKeys: ([name] + aliases).map { VietnameseSpelling.searchKey($0) })
    entities.append(entity)
    return entity.id
  }

  mutating func addArticle(
    _ slug: String, _ title: String?, _ text: String, source: String, published: String?
  ) -> EntityID {
    let date = published.flatMap { PartialDate($0) }
    var properties: [String: PropertyValue] = ["source": .text(source)]
    if let title { properties["title"] = .text(title) }
    if let date { properties["published"] = .date(date) }
    let id = add(.article, slug, title ?? source, properties)
    headers.append(ArticleHeader(id: id, source: source, title: title, published: date))
    texts[id] = text
    return id
  }

  /// Relates two entities; the words are looked for in the article's text.
  mutating func relate(
    _ source: EntityID, _ type: RelationType, _ target: EntityID, in article: EntityID? = nil,
    quote: String = "", _ properties: [String: PropertyValue] = [:]
  ) {
    var evidence: [Evidence] = []
    if let article, let header = headers.first(where: { $0.id == article }),
      let range = texts[article]?.range(of: quote)
    {
      let text = texts[article] ?? ""
      let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
      evidence = [
        Evidence(
          article: article, source: header.source,
          passage: Passage(
            text: quote, start: start, end: start + quote.unicodeScalars.count))
      ]
    }
    relations.append(
      Relation(
        type: type, source: source, target: target,
        discriminator: properties["site"].map { "\($0)" } ?? "", properties: properties,
        evidence: evidence))
  }

  static func day(_ text: String) -> PropertyValue {
    PartialDate(text).map { .date($0) } ?? .text(text)
  }

  static let firstText = """
    Hội nghị tổng kết mùa cá ở Vạn Chài

    Ngày 3/5, ông Trần Bạch Vân, Bí thư Huyện ủy Vạn Chài chủ trì hội nghị. Dự có bà \(hostile).
    Theo Chỉ thị 04-CT/HU, các xã báo cáo.
    """

  var graph: InMemoryGraph {
    InMemoryGraph(
      entities: entities, relations: relations, articles: headers, texts: texts,
      redirects: [
        Self.id(.person, "van-cu"): Self.id(.person, "van"),
        Self.id(.article, "cu"): Self.id(.article, "mot"),
      ])
  }

  static let village: TestGraph = {
    var g = TestGraph()
    let one = g.addArticle(
      "mot", "Tổng kết mùa cá \(hostile)", firstText, source: "https://bao.example/1?a=1&b=\"2\"",
      published: "2024-05-04")
    let two = g.addArticle(
      "hai", "Tin ngắn", "Bà Đỗ Thị Sen dự buổi làm việc.", source: "javascript:alert(1)",
      published: nil)
    let three = g.addArticle(
      "ba", nil, "Tin không đầu đề.", source: "/home/x/tin-3.txt", published: "2024-05-05")
    let van = g.add(.person, "van", "Trần Bạch Vân", aliases: ["ông Vân"])
    let bad = g.add(.person, "xau", hostile, aliases: [hostile])
    let senOne = g.add(.person, "sen-mot", "Đỗ Thị Sen")
    let senTwo = g.add(.person, "sen-hai", "Đỗ Thị Sen")
    let body = g.add(
      .organisation, "huyen-uy", "Huyện ủy Vạn Chài", aliases: ["Huyện ủy", hostile],
      [
        "kind": .text("party.committee"), "level": .text("district"),
        "locality": .text("Vạn Chài \(hostile)"),
      ])
    let role = g.add(
      .role, "bi-thu", "Bí thư · Huyện ủy Vạn Chài", ["title": .text("Bí thư")])
    let meeting = g.add(
      .meeting, "mua-ca", "Hội nghị tổng kết mùa cá",
      ["kind": .text("hội nghị"), "date": day("2024-05-03"), "place": .text("nhà văn hóa")])
    let visit = g.add(
      .meeting, "lam-viec", "Buổi làm việc \(hostile)", ["kind": .text("buổi làm việc")])
    let directive = g.add(
      .document, "ct04", "Chỉ thị 04-CT/HU",
      ["documentType": .text("Chỉ thị"), "number": .text("04-CT/HU"), "date": day("2024-02")])
    let place = g.add(.place, "van-chai", "huyện Vạn Chài")
    g.add(.person, "mot-minh", "Không Ai Quen")
    g.relate(role, .inBody, body, in: one, quote: "Bí thư Huyện ủy Vạn Chài")
    g.relate(
      van, .holds, role, in: one, quote: "ông Trần Bạch Vân, Bí thư Huyện ủy Vạn Chài",
      ["firstSeen": day("2024-05-03"), "lastSeen": day("2024-06"), "former": .flag(false)])
    g.relate(
      van, .chaired, meeting, in: one, quote: "ông Trần Bạch Vân, Bí thư Huyện ủy Vạn Chài chủ trì",
      ["site": .text("điểm cầu \(hostile)"), "as": .text("Bí thư · Huyện ủy Vạn Chài")])
    g.relate(bad, .attended, meeting, in: one, quote: "Dự có bà \(hostile)")
    g.relate(body, .organised, meeting, in: one, quote: "Hội nghị tổng kết mùa cá")
    g.relate(meeting, .heldAt, place, in: one, quote: "ở Vạn Chài", ["venue": .text(hostile)])
    g.relate(meeting, .cited, directive, in: one, quote: "Theo Chỉ thị 04-CT/HU")
    g.relate(body, .issued, directive, in: one, quote: "Chỉ thị 04-CT/HU", ["date": day("2024-02")])
    g.relate(body, .locatedIn, place)
    g.relate(senOne, .attended, visit, in: two, quote: "Bà Đỗ Thị Sen dự")
    g.relate(senTwo, .wrote, two, in: two, quote: "Đỗ Thị Sen")
    for target in [van, bad, body, meeting, directive, place] {
      g.relate(one, .mentions, target, ["count": .integer(2)])
    }
    g.relate(three, .mentions, van)
    for target in [senOne, visit] { g.relate(two, .mentions, target) }
    return g
  }()
}

extension String {
  /// The first place of a text, by code points.
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    let scalars = Array(unicodeScalars)
    let wanted = Array(needle.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
      let first = unicodeScalars.index(startIndex, offsetBy: start)
      return first..<unicodeScalars.index(first, offsetBy: wanted.count)
    }
    return nil
  }
}
