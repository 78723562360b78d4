public import NewsModel

/// A small graph of invented officials of an invented province, for pictures and exports.
public enum SampleGraph {
  /// The committee at the centre of the graph.
  public static let committee = organisation("Tỉnh ủy Trường Giang", "truong-giang").id
  /// The body of the state side, with two departments.
  public static let government = organisation(
    "Ủy ban nhân dân tỉnh Trường Giang", "ubnd-truong-giang"
  ).id
  /// The chair of most meetings.
  public static let secretary = person("Đặng Quốc Khải", "dang-quoc-khai").id
  /// A person with several posts and meetings.
  public static let organiser = person("Hồ Ngọc Ánh", "ho-ngoc-anh").id
  /// A meeting with several chairs and documents.
  public static let conference = meeting(0).id

  private static func entity(
    _ type: EntityType, _ name: String, _ slug: String, aliases: [String] = [],
    _ properties: [String: PropertyValue] = [:]
  ) -> Entity {
    Entity(
      id: EntityID(type: type, slug: slug, key: name), type: type, name: name, aliases: aliases,
      properties: properties, searchKeys: [slug.replacing("-", with: " ")])
  }

  private static func organisation(
    _ name: String, _ slug: String, aliases: [String] = [], level: String = "province",
    kind: String = "party.committee"
  ) -> Entity {
    entity(
      .organisation, name, slug, aliases: aliases,
      ["kind": .text(kind), "level": .text(level), "locality": .text("Trường Giang")])
  }

  private static func person(_ name: String, _ slug: String) -> Entity {
    entity(.person, name, slug)
  }

  private static func day(_ text: String) -> PropertyValue {
    PartialDate(text).map(PropertyValue.date) ?? .text(text)
  }

  private static let bodies: [(name: String, slug: String, parent: Int?, aliases: [String])] = [
    ("Tỉnh ủy Trường Giang", "truong-giang", nil, ["Đảng bộ tỉnh Trường Giang"]),
    ("Ban Thường vụ Tỉnh ủy Trường Giang", "ban-thuong-vu", 0, ["BTV Tỉnh ủy"]),
    ("Ban Tổ chức Tỉnh ủy Trường Giang", "ban-to-chuc", 0, []),
    ("Ban Tuyên giáo Tỉnh ủy Trường Giang", "ban-tuyen-giao", 0, []),
    ("Ủy ban Kiểm tra Tỉnh ủy Trường Giang", "uy-ban-kiem-tra", 0, []),
    ("Văn phòng Tỉnh ủy Trường Giang", "van-phong", 0, []),
    ("Huyện ủy Phú Lạc", "huyen-uy-phu-lac", 0, []),
    ("Ủy ban nhân dân tỉnh Trường Giang", "ubnd-truong-giang", nil, ["UBND tỉnh"]),
    ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Trường Giang", "so-nong-nghiep", 7, []),
    ("Sở Nội vụ tỉnh Trường Giang", "so-noi-vu", 7, []),
  ]

  private static let people: [(name: String, slug: String)] = [
    ("Đặng Quốc Khải", "dang-quoc-khai"), ("Lương Thị Bích Hạnh", "luong-thi-bich-hanh"),
    ("Thạch Sô Phát", "thach-so-phat"), ("Vũ Đình Tuyến", "vu-dinh-tuyen"),
    ("Hồ Ngọc Ánh", "ho-ngoc-anh"), ("Triệu Văn Lực", "trieu-van-luc"),
    ("Ngô Thanh Vân Kiều", "ngo-thanh-van-kieu"), ("Bùi Trọng Hiệp", "bui-trong-hiep"),
    ("Đoàn Mỹ Duyên", "doan-my-duyen"), ("Y Blăk Êban", "y-blak-eban"),
  ]

  /// person, title, body, first seen, last seen, former, term.
  private static let posts: [(Int, String, Int, String, String, Bool, String?)] = [
    (0, "Bí thư", 0, "2023-02-14", "2024-06-28", false, "nhiệm kỳ 2020 - 2025"),
    (1, "Phó Bí thư Thường trực", 0, "2023-02-14", "2024-06-28", false, nil),
    (2, "Phó Bí thư", 0, "2023-09-05", "2024-05-17", false, nil),
    (3, "Bí thư", 0, "2021-03-02", "2022-11-30", false, "nhiệm kỳ 2020 - 2025"),
    (0, "Ủy viên", 1, "2023-02-14", "2024-06-28", false, nil),
    (4, "Ủy viên", 1, "2023-05-10", "2024-06-28", false, nil),
    (5, "Ủy viên", 1, "2024-01-12", "2024-03-20", false, nil),
    (4, "Trưởng ban", 2, "2023-05-10", "2024-06-28", false, nil),
    (6, "Phó Trưởng ban", 2, "2024-03-20", "2024-03-20", false, nil),
    (5, "Trưởng ban", 3, "2024-01-12", "2024-03-20", false, nil),
    (3, "Trưởng ban", 3, "2019-08-01", "2019-08-01", true, nil),
    (7, "Chủ nhiệm", 4, "2024-03-20", "2024-05-17", false, nil),
    (8, "Chánh Văn phòng", 5, "2023-09-05", "2024-06-28", false, nil),
    (9, "Bí thư", 6, "2024-05-17", "2024-05-17", false, nil),
    (2, "Chủ tịch", 7, "2023-09-05", "2024-05-17", false, "nhiệm kỳ 2021 - 2026"),
    (6, "Giám đốc", 9, "2022-04-21", "2022-04-21", true, nil),
  ]

  private static let meetingRows: [(label: String, kind: String, date: String)] = [
    (
      "Hội nghị trực tuyến sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2024",
      "hội nghị trực tuyến", "2024-06-28"
    ),
    ("Buổi làm việc về chuyển đổi cây trồng vùng hạn mặn", "buổi làm việc", "2024-05-17"),
    ("Hội nghị giao ban công tác tổ chức quý I", "hội nghị giao ban", "2024-03-20"),
    ("Lễ công bố quyết định về công tác cán bộ", "lễ", "2024-01-12"),
    ("Kỳ họp chuyên đề về đầu tư công", "kỳ họp", "2023-09"),
  ]

  private static func meeting(_ index: Int) -> Entity {
    let row = meetingRows[index]
    return entity(
      .meeting, row.label, "hoi-nghi-\(index)", ["kind": .text(row.kind), "date": day(row.date)])
  }

  /// type, person, meeting, site.
  private static let parts: [(RelationType, Int, Int, String?)] = [
    (.chaired, 0, 0, "điểm cầu tỉnh Trường Giang"), (.chaired, 9, 0, "điểm cầu huyện Phú Lạc"),
    (.attended, 1, 0, nil), (.attended, 8, 0, nil), (.spokeAt, 4, 0, nil),
    (.concluded, 0, 0, nil), (.chaired, 2, 1, nil), (.attended, 7, 1, nil),
    (.ledDelegationAt, 9, 1, nil), (.chaired, 4, 2, nil), (.spokeAt, 6, 2, nil),
    (.attended, 7, 2, nil), (.attended, 5, 2, nil), (.chaired, 1, 3, nil),
    (.attended, 4, 3, nil), (.attended, 5, 3, nil), (.chaired, 2, 4, nil), (.attended, 8, 4, nil),
  ]

  private static let documents:
    [(name: String, slug: String, kind: String, date: String, by: Int)] =
      [
        ("Nghị quyết 88-NQ/TU", "88-nq-tu", "Nghị quyết", "2023-12-08", 0),
        ("Chỉ thị 17-CT/TU", "17-ct-tu", "Chỉ thị", "2024-02", 0),
        ("Kế hoạch 305/KH-UBND", "305-kh-ubnd", "Kế hoạch", "2024-04-02", 7),
      ]

  /// The graph.
  public static let province: InMemoryGraph = make()

  /// Six entities and four relations, for snapshots that a reader can take in.
  public static let small: InMemoryGraph = makeSmall()

  private static func makeSmall() -> InMemoryGraph {
    var builder = SampleBuilder()
    let body = organisation(bodies[0].name, bodies[0].slug, aliases: bodies[0].aliases)
    let person = person(people[0].name, people[0].slug)
    let role = entity(
      .role, "Bí thư · \(body.name)", "bi-thu", ["title": .text("Bí thư")])
    let meeting = meeting(4)
    builder.entities = [body, person, role, meeting]
    builder.relate(.inBody, role, body)
    builder.relate(
      .holds, person, role,
      [
        "firstSeen": day("2023-09"), "former": .flag(false), "lastSeen": day("2023-09"),
        "term": .text("nhiệm kỳ 2020 - 2025"),
      ], quote: "Bí thư Tỉnh ủy \(person.name) nói: \"Tốt\".", on: "2023-09")
    builder.relate(
      .chaired, person, meeting, ["site": .text("điểm cầu A")], quote: "\(person.name) chủ trì.",
      on: "2023-09")
    builder.relate(
      .chaired, person, meeting, ["site": .text("điểm cầu B")], quote: "\(person.name) chủ trì.",
      on: "2023-09")
    return builder.graph()
  }

  private static func make() -> InMemoryGraph {
    var builder = SampleBuilder()
    let place = entity(
      .place, "tỉnh Trường Giang", "tinh-truong-giang", ["level": .text("province")])
    let district = entity(.place, "huyện Phú Lạc", "huyen-phu-lac", ["level": .text("district")])
    builder.entities += [place, district]
    builder.relate(.locatedIn, district, place)
    let bodyEntities = bodies.map { organisation($0.name, $0.slug, aliases: $0.aliases) }
    let peopleEntities = people.map { person($0.name, $0.slug) }
    let meetingEntities = meetingRows.indices.map(meeting)
    builder.entities += bodyEntities + peopleEntities + meetingEntities
    for (body, entity) in zip(bodies, bodyEntities) {
      if let parent = body.parent { builder.relate(.partOf, entity, bodyEntities[parent]) }
      builder.relate(.locatedIn, entity, entity.name.contains("Phú Lạc") ? district : place)
    }
    for (who, title, body, first, last, former, term) in posts {
      let role = entity(
        .role, "\(title) · \(bodyEntities[body].name)", "\(title.utf8.count)-\(bodies[body].slug)",
        ["title": .text(title)])
      if builder.add(role) { builder.relate(.inBody, role, bodyEntities[body]) }
      var properties = ["firstSeen": day(first), "lastSeen": day(last)]
      if former { properties["former"] = .flag(true) }
      if let term { properties["term"] = .text(term) }
      builder.relate(
        .holds, peopleEntities[who], role, properties,
        quote: "Đồng chí \(people[who].name), \(title) \(bodies[body].name), có mặt.",
        on: last)
    }
    for (index, entity) in meetingEntities.enumerated() {
      let date = meetingRows[index].date
      builder.relate(
        .organised, bodyEntities[index == 1 || index == 4 ? 7 : 0], entity,
        quote: "\(entity.name) do cơ quan này tổ chức.", on: date)
      builder.relate(
        .heldAt, entity, index == 1 ? district : place, ["venue": .text("hội trường lớn")],
        quote: "\(entity.name) diễn ra tại hội trường lớn.", on: date)
    }
    for (type, who, index, site) in parts {
      var properties: [String: PropertyValue] = [:]
      if let site { properties["site"] = .text(site) }
      builder.relate(
        type, peopleEntities[who], meetingEntities[index], properties,
        quote: "\(people[who].name) có mặt tại \(meetingRows[index].label.lowercased()).",
        on: meetingRows[index].date)
    }
    for (index, document) in documents.enumerated() {
      let entity = entity(
        .document, document.name, document.slug,
        [
          "documentType": .text(document.kind), "date": day(document.date),
          "number": .text(document.name.components(separatedBySpace: 1)),
        ])
      builder.entities.append(entity)
      builder.relate(
        .issued, bodyEntities[document.by], entity, ["date": day(document.date)],
        quote: "\(document.name) được ban hành.", on: "2024-05-17")
      for cited in index...(index + 1) {
        builder.relate(
          .cited, meetingEntities[cited], entity,
          quote: "Theo \(document.name), các đơn vị báo cáo.",
          on: meetingRows[cited].date)
      }
    }
    builder.relate(
      .appointedTo, peopleEntities[5], builder.role(titled: "Trưởng ban · Ban Tuyên giáo"),
      ["date": day("2024-01-12"), "action": .text("appointed"), "by": .text(bodies[1].name)],
      quote: "Triệu Văn Lực nhận quyết định.", on: "2024-01-12")
    return builder.graph()
  }
}

extension String {
  fileprivate func components(separatedBySpace index: Int) -> String {
    let parts = split(separator: " ")
    return parts.indices.contains(index) ? String(parts[index]) : self
  }
}

/// Gathers the parts of a sample graph, with an article for every date.
struct SampleBuilder {
  var entities: [Entity] = []
  var relations: [Relation] = []
  private var headers: [EntityID: ArticleHeader] = [:]
  private var texts: [EntityID: String] = [:]

  /// Adds an entity once; says whether it was new.
  mutating func add(_ entity: Entity) -> Bool {
    guard !entities.contains(where: { $0.id == entity.id }) else { return false }
    entities.append(entity)
    return true
  }

  func role(titled prefix: String) -> Entity? {
    entities.first { $0.type == .role && $0.name.hasPrefix(prefix) }
  }

  mutating func relate(
    _ type: RelationType, _ source: Entity, _ target: Entity?,
    _ properties: [String: PropertyValue] = [:], quote: String? = nil, on date: String = ""
  ) {
    guard let target else { return }
    let discriminator = [properties["site"], properties["date"]].map {
      "\($0.map { "\($0)" } ?? "")"
    }
    .joined()
    let evidence = quote.map { [cite($0, on: date)] } ?? []
    relations.append(
      Relation(
        type: type, source: source.id, target: target.id, discriminator: discriminator,
        properties: properties, evidence: evidence))
  }

  private mutating func cite(_ quote: String, on date: String) -> Evidence {
    let source = "https://bao.example/\(date)"
    let id = EntityID(type: .article, slug: "bai-\(date)", key: source)
    if headers[id] == nil {
      headers[id] = ArticleHeader(
        id: id, source: source, title: "Tin ngày \(date)", published: PartialDate(date),
        locality: "Trường Giang")
      texts[id] = ""
    }
    let text = texts[id] ?? ""
    let start = text.unicodeScalars.count
    texts[id] = text + quote + "\n"
    return Evidence(
      article: id, source: source,
      passage: Passage(text: quote, start: start, end: start + quote.unicodeScalars.count))
  }

  func graph() -> InMemoryGraph {
    let articles = headers.values.sorted { $0.id < $1.id }.map { header in
      Entity(
        id: header.id, type: .article, name: header.title ?? header.source,
        properties: ["source": .text(header.source)])
    }
    return InMemoryGraph(
      entities: entities + articles, relations: relations, articles: Array(headers.values),
      texts: texts)
  }
}
