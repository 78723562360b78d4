import TestSupport
import NewsModel
import TextCore

/// Facts of random shape about a random text, each quoting it rightly.
struct GeneratedFacts {
  let text: SourceText
  private(set) var facts: ArticleFacts
  private(set) var passageCount = 0
  private var random: SeededGenerator
  private let scalars: [Unicode.Scalar]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let pieces = [
      "Đồng chí", " ", "Trần Ấm", "\n", "\"họp\"", "😀", "a\u{323}\u{302}", "\t", "12/4",
    ]
    var string = ""
    for _ in 0..<Int.random(in: 1...400, using: &random) {
      string += pieces.randomElement(using: &random) ?? ""
    }
    text = SourceText(string)
    scalars = Array(text.string.unicodeScalars)
    facts = ArticleFacts(
      article: ArticleHeader(id: EntityID(type: .article, slug: "g", key: "\(seed)"), source: "g"))
    for _ in 0..<size() { facts.people.append(PersonFact(name: words(), mentions: passages())) }
    for _ in 0..<size() {
      facts.organisations.append(
        OrganisationFact(name: words(), kind: "k", locality: words(), mentions: passages()))
    }
    for _ in 0..<size() {
      facts.documents.append(DocumentFact(type: "Luật", name: words(), mentions: passages()))
    }
    for _ in 0..<size() {
      facts.roles.append(
        RoleFact(person: 0, title: words(), organisation: index(), evidence: passage()))
    }
    for _ in 0..<size() {
      let appointment = AppointmentFact(
        person: 0, title: words(), organisation: index(), action: .appointed, replaces: index(),
        evidence: passage())
      facts.appointments.append(appointment)
    }
    for _ in 0..<size() {
      facts.meetings.append(
        MeetingFact(
          label: words(), kind: "họp", organisers: [0], chairs: parts(), attendees: parts(),
          speakers: parts(), concluders: parts(), directors: parts(), delegationHeads: parts(),
          documents: [0], evidence: passage()))
    }
  }

  private mutating func size() -> Int { Int.random(in: 0...4, using: &random) }

  private mutating func index() -> Int? { Bool.random(using: &random) ? 0 : nil }

  private mutating func words() -> String { passageWords().text }

  private mutating func passageWords() -> Passage {
    let start = Int.random(in: 0...scalars.count, using: &random)
    let end = Int.random(in: start...min(scalars.count, start + 30), using: &random)
    let words = String(String.UnicodeScalarView(scalars[start..<end]))
    return Passage(text: words, start: start, end: end)
  }

  private mutating func passage() -> Passage {
    passageCount += 1
    return passageWords()
  }

  private mutating func passages() -> [Passage] { (0..<size()).map { _ in passage() } }

  private mutating func parts() -> [Participation] {
    (0..<size()).map { _ in Participation(person: 0, site: words(), evidence: passage()) }
  }
}
