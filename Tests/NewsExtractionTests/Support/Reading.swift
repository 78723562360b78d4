import NewsExtraction
import NewsModel
import TextCore
import Testing

/// What was read from a text, in words a test can state.
struct Reading {
  /// Loaded once: reading the word lists is the slow part.
  static let extractor = Result { try Extractor() }

  var facts: ArticleFacts

  init(
    _ text: String, published: String? = nil, locality: String? = nil, outlets: [String] = [],
    extractor: Extractor? = nil
  ) throws {
    let extractor = try extractor ?? Self.extractor.get()
    facts = extractor.facts(
      of: Self.article(text, published: published, locality: locality, outlets: outlets),
      tracing: true)
  }

  static func article(
    _ text: String, published: String? = nil, locality: String? = nil, outlets: [String] = []
  ) -> Article {
    Article(
      id: EntityID(type: .article, slug: "bai-thu", key: "bài thử"), source: "bai-thu.txt",
      published: published.flatMap { PartialDate($0) }, locality: locality, outlets: outlets,
      text: SourceText(text))
  }

  var people: [String] { facts.people.map(\.name) }
  var organisations: [String] { facts.organisations.map(\.name) }
  var authors: [String] { facts.authors.map(\.name) }
  /// The numbers of documents, the name where there is none.
  var documents: [String] { facts.documents.map { $0.number ?? $0.name } }
  /// Days of the meetings, `-` where there is none.
  var dates: [String] { facts.meetings.map { $0.date.map { "\($0)" } ?? "-" } }

  /// Roles as `person | title | body`; a former one ends in ` (nguyên)`.
  var roles: [String] {
    facts.roles.map { role in
      let body = role.organisation.map { facts.organisations[$0].name } ?? "-"
      return "\(people[role.person]) | \(role.title) | \(body)" + (role.former ? " (nguyên)" : "")
    }
  }

  private func names(_ list: (MeetingFact) -> [Participation]) -> [String] {
    facts.meetings.flatMap { list($0).map { people[$0.person] } }
  }

  var chairs: [String] { names(\.chairs) }
  var attendees: [String] { names(\.attendees) }
  var speakers: [String] { names(\.speakers) }
  var concluders: [String] { names(\.concluders) }
  var directors: [String] { names(\.directors) }
  var delegationHeads: [String] { names(\.delegationHeads) }

  /// Appointments as `action person | title | body`.
  var appointments: [String] {
    facts.appointments.map { fact in
      let body = fact.organisation.map { facts.organisations[$0].name } ?? "-"
      return "\(fact.action.rawValue) \(people[fact.person]) | \(fact.title) | \(body)"
    }
  }
}
