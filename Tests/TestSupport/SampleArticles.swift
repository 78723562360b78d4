public import NewsModel
private import TextCore

/// Made-up articles with made-up facts that quote them.
public struct SampleArticles {
  /// What chance is taken from.
  public var generator: SeededGenerator

  /// Begins with a seed.
  public init(seed: Int) { generator = SeededGenerator(seed) }

  static let words = [
    "Hội", "nghị", "đồng", "chí", "Bí", "thư", "Tỉnh", "ủy", "chủ", "trì", "sáng", "12/4", "và",
    "Trần", "Thị", "Lựu", "Kđăm", "😀", "\"trích\"", "dòng\nmới", "Nghị", "quyết", "số", "05",
  ]
  /// The names of the people.
  public static let names = [
    "Trần Thị Lựu", "Lê Văn Bưởi", "Đỗ Văn Cam", "Y Mận Niê Kđăm", "Phan \"Tư\" Quýt",
  ]
  static let bodies = ["Tỉnh ủy Vĩnh Long", "Sở Y tế tỉnh Bến Tre", "Huyện ủy Ba Tri"]

  /// The id of an article by its number.
  public static func articleID(_ number: Int) -> EntityID {
    EntityID(type: .article, slug: "bai-\(number)", key: "bai-\(number)")
  }

  /// An article with this number and random words.
  public mutating func article(_ number: Int) -> Article {
    let count = Int.random(in: 5...60, using: &generator)
    let words = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
    let id = Self.articleID(number)
    return Article(
      id: id, source: "https://bao.example/\(number)", title: maybe("Tiêu đề \(number)"),
      published: maybe(date()), locality: maybe("Vĩnh Long"),
      text: SourceText(words.joined(separator: " ")))
  }

  mutating func maybe<Value>(_ value: Value?) -> Value? { flip() ? value : nil }

  /// A fair coin.
  public mutating func flip() -> Bool { Bool.random(using: &generator) }

  mutating func date() -> PartialDate? {
    let year = Int.random(in: 2015...2025, using: &generator)
    let month = maybe(Int.random(in: 1...12, using: &generator))
    return PartialDate(
      year: year, month: month,
      day: month == nil ? nil : maybe(Int.random(in: 1...28, using: &generator)))
  }

  mutating func passage(of article: Article) -> Passage {
    let scalars = Array(article.text.string.unicodeScalars)
    let start = Int.random(in: 0..<scalars.count, using: &generator)
    let end = Int.random(in: (start + 1)...min(scalars.count, start + 40), using: &generator)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    return Passage(text: String(text), start: start, end: end)
  }

  mutating func passages(of article: Article) -> [Passage] {
    (0..<Int.random(in: 0...4, using: &generator)).map { _ in passage(of: article) }
  }

  mutating func block() -> Block { flip() ? .main : .teaser }

  mutating func indexes(below count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Int.random(in: 0..<count, using: &generator)
    }
  }

  mutating func participations(_ people: Int, of article: Article) -> [Participation] {
    indexes(below: people).map {
      Participation(person: $0, site: maybe("điểm cầu \($0)"), evidence: passage(of: article))
    }
  }

  /// Random facts of an article, every kind of them, each quoting it.
  public mutating func facts(of article: Article) -> ArticleFacts {
    var facts = ArticleFacts(
      article: ArticleHeader(
        id: article.id, source: article.source, title: article.title,
        published: article.published, locality: article.locality))
    if flip() {
      facts.authors = [AuthorFact(name: "Bích Mơ", evidence: passage(of: article))]
    }
    for name in Self.names where flip() {
      facts.people.append(
        PersonFact(name: name, block: block(), mentions: passages(of: article)))
    }
    for name in Self.bodies where flip() {
      facts.organisations.append(
        OrganisationFact(
          name: name, kind: "party.committee", locality: maybe("Bến Tre"),
          level: maybe("province"), parent: maybe("Đảng bộ"), block: block(),
          mentions: passages(of: article)))
    }
    let people = facts.people.count
    let bodies = facts.organisations.count
    for person in indexes(below: people) {
      facts.roles.append(
        RoleFact(
          person: person, title: "Bí thư", organisation: indexes(below: bodies).first,
          former: flip(), term: maybe("khóa XIII"), date: maybe(date()), block: block(),
          evidence: passage(of: article)))
      facts.appointments.append(
        AppointmentFact(
          person: person, title: "Chủ tịch", organisation: indexes(below: bodies).first,
          action: AppointmentFact.Action.allCases.randomElement(using: &generator) ?? .elected,
          date: maybe(date()), replaces: indexes(below: people).first,
          by: indexes(below: bodies).first, block: block(), evidence: passage(of: article)))
    }
    if flip() {
      facts.documents = [
        DocumentFact(
          type: "Chỉ thị", number: maybe("05-CT/TW"), date: maybe(date()), issuer: maybe("TW"),
          name: "Chỉ thị 05", block: block(), mentions: passages(of: article))
      ]
    }
    facts.meetings = (0..<Int.random(in: 0...2, using: &generator)).map {
      MeetingFact(
        label: "Hội nghị \($0)", kind: "hội nghị", date: maybe(date()), place: maybe("hội trường"),
        organisers: indexes(below: bodies), participants: indexes(below: bodies),
        chairs: participations(people, of: article),
        attendees: participations(people, of: article),
        speakers: participations(people, of: article),
        concluders: participations(people, of: article),
        directors: participations(people, of: article),
        delegationHeads: participations(people, of: article),
        documents: indexes(below: facts.documents.count), block: block(),
        evidence: passage(of: article))
    }
    if flip() {
      facts.trace = [FactTrace(fact: "role 0", rule: "role.title", entries: ["titles.tsv:bí thư"])]
    }
    return facts
  }
}

/// A date that a test writes out.
public func date(_ text: String) -> PartialDate {
  guard let date = PartialDate(text) else { preconditionFailure("no date: \(text)") }
  return date
}
