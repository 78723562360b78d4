import Foundation
import NewsModel

@testable import EntityResolution

/// An annotated article of ../shared/gold, turned into the facts an extraction would give.
struct GoldArticle: Decodable {
  struct Named: Decodable {
    var name: String
    var surface: Surface?
    var block: String?
  }
  /// A list of forms, or one.
  enum Surface: Decodable {
    case one(String)
    case many([String])
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .one(text)
      } else {
        self = .many((try? container.decode([String].self)) ?? [])
      }
    }
    var list: [String] {
      switch self {
      case .one(let text): [text]
      case .many(let texts): texts
      }
    }
  }
  struct Role: Decodable {
    var person: String
    var title: String
    var organisation: String?
    var former: Bool?
    var block: String?
  }
  struct Document: Decodable {
    var type: String
    var number: String?
    var date: String?
    var issuer: String?
    var name: String
  }
  struct Meeting: Decodable {
    var label: String
    var kind: String
    var date: String?
    var place: String?
    var organiser: [String]?
    var chairs: [String]?
    var attendees: [String]?
    var speakers: [String]?
    var concluded_by: [String]?
    var block: String?
  }

  var id: String
  var source: String
  var published: String?
  var title: String?
  var locality: String?
  var people: [Named]
  var authors: [String]
  var roles: [Role]
  var organisations: [Named]
  var documents: [Document]
  var meetings: [Meeting]

  /// The folder ../shared/gold/seeds beside the package.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/gold/seeds")

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("CROSS.json").path)
  }

  /// The facts of the seeds, by their three digits.
  static func seeds() throws -> [String: ArticleFacts] {
    let cross = try Cross.read()
    var facts: [String: ArticleFacts] = [:]
    for (digits, info) in cross.articles {
      let url = folder.appendingPathComponent(digits + ".json")
      let article = try JSONDecoder().decode(GoldArticle.self, from: Data(contentsOf: url))
      facts[digits] = article.facts(
        id: EntityID(type: .article, slug: digits, key: digits), asOf: PartialDate(info.as_of),
        parents: Dictionary(cross.part_of.map { ($0.child, $0.parent) }) { first, _ in first })
    }
    return facts
  }

  private func passage(_ text: String) -> Passage {
    Passage(text: text, start: 0, end: text.unicodeScalars.count)
  }

  private func facts(id: EntityID, asOf: PartialDate?, parents: [String: String]) -> ArticleFacts {
    let parser = BodyNameParser.shipped
    var facts = ArticleFacts(
      article: ArticleHeader(
        id: id, source: source, title: title, published: asOf, locality: locality))
    facts.people = people.map {
      PersonFact(
        name: $0.name, block: $0.block == "teaser" ? .teaser : .main,
        mentions: ($0.surface?.list ?? [$0.name]).map(passage))
    }
    facts.authors = authors.map { AuthorFact(name: $0, evidence: passage($0)) }
    for organisation in organisations {
      let parsed = parser.parse(organisation.name)
      let words = organisation.name.split(separator: " ")
      let count = parsed.locality?.split(separator: " ").count ?? 0
      facts.organisations.append(
        OrganisationFact(
          name: organisation.name, kind: parsed.core,
          locality: count > 0 ? words.suffix(count).joined(separator: " ") : nil,
          level: parsed.level.word, parent: parents[organisation.name],
          mentions: (organisation.surface?.list ?? []).map(passage)))
    }
    func person(_ name: String) -> Int? { people.firstIndex { $0.name == name } }
    func body(_ name: String?) -> Int? {
      name.flatMap { name in organisations.firstIndex { $0.name == name } }
    }
    for role in roles {
      guard let holder = person(role.person) else { continue }
      facts.roles.append(
        RoleFact(
          person: holder, title: role.title, organisation: body(role.organisation),
          former: role.former ?? false, date: asOf, evidence: passage(role.title)))
    }
    facts.documents = documents.map {
      DocumentFact(
        type: $0.type, number: $0.number, date: $0.date.flatMap { PartialDate($0) },
        issuer: $0.issuer, name: $0.name, mentions: [passage($0.name)])
    }
    func parts(_ names: [String]?) -> [Participation] {
      (names ?? []).compactMap { name in
        person(name).map { Participation(person: $0, evidence: passage(name)) }
      }
    }
    facts.meetings = meetings.map {
      MeetingFact(
        label: $0.label, kind: $0.kind, date: $0.date.flatMap { PartialDate($0) }, place: $0.place,
        organisers: ($0.organiser ?? []).compactMap { body($0) }, chairs: parts($0.chairs),
        attendees: parts($0.attendees), speakers: parts($0.speakers),
        concluders: parts($0.concluded_by), evidence: passage($0.label))
    }
    return facts
  }
}

/// The truth across the seeds.
struct Cross: Decodable {
  struct Info: Decodable { var as_of: String }
  struct Person: Decodable {
    var canonical: String
    var mentions: [[String]]
  }
  struct Body: Decodable {
    var canonical: String
    var forms: [[String]]
    var optional: Bool?
  }
  struct PartOf: Decodable {
    var child: String
    var parent: String
    var articles: [String]
    var optional: Bool?
  }
  struct Pair: Decodable {
    var kind: String
    var a: [String]
    var b: [String]
  }
  struct Document: Decodable {
    var canonical: String?
    var mentions: [[String]]
    var optional: Bool?
  }
  var articles: [String: Info]
  var same_person: [Person]
  var single_article_people: [String: [String]]
  var distinct_people_total: Int
  var same_organisation: [Body]
  var part_of: [PartOf]
  var must_not_merge: [Pair]
  var same_document: [Document]

  static func read() throws -> Cross {
    let url = GoldArticle.folder.appendingPathComponent("CROSS.json")
    return try JSONDecoder().decode(Cross.self, from: Data(contentsOf: url))
  }
}
