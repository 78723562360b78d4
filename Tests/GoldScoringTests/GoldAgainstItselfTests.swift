import Foundation
import NewsModel
import Testing

@testable import GoldScoring

/// The shared annotations, where they are.
private let goldFiles: [String] = ["seeds", "dev"].flatMap { folder -> [String] in
  let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/gold/\(folder)").standardizedFileURL.path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  return names.filter { $0.hasSuffix(".json") && $0 != "CROSS.json" }.sorted()
    .map { "\(path)/\($0)" }
}

@Suite struct GoldAgainstItselfTests {
  /// An extraction that says exactly what the annotation says.
  private func facts(_ gold: GoldArticle) -> ArticleFacts {
    let passage = Passage(text: "", start: 0, end: 0)
    var facts = ArticleFacts(
      article: ArticleHeader(id: EntityID(rawValue: "art-\(gold.name)"), source: gold.name))
    func person(_ name: String) -> Int {
      if let index = facts.people.firstIndex(where: { $0.name == name }) { return index }
      facts.people.append(PersonFact(name: name, mentions: []))
      return facts.people.count - 1
    }
    func body(_ name: String?) -> Int? {
      guard let name else { return nil }
      if let index = facts.organisations.firstIndex(where: { $0.name == name }) { return index }
      facts.organisations.append(OrganisationFact(name: name, kind: "", mentions: [passage]))
      return facts.organisations.count - 1
    }
    for row in gold.people { _ = person(row.name) }
    for row in gold.organisations { _ = body(row.name) }
    facts.roles = gold.roles.map {
      RoleFact(
        person: person($0.person), title: $0.titles[0], organisation: body($0.organisations.first),
        evidence: passage)
    }
    facts.documents = gold.documents.map {
      DocumentFact(type: $0.type, number: $0.number, name: $0.names[0], mentions: [])
    }
    func parts(_ names: [String]) -> [Participation] {
      names.map { Participation(person: person($0), evidence: passage) }
    }
    facts.meetings = gold.meetings.map {
      MeetingFact(
        label: "", kind: "", date: $0.dates[0].flatMap { PartialDate($0) },
        chairs: parts($0.chairs), attendees: parts($0.attendees), speakers: parts($0.speakers),
        evidence: passage)
    }
    facts.appointments = gold.appointments.map {
      AppointmentFact(
        person: person($0.person), title: $0.titles[0], organisation: body($0.organisations.first),
        action: .appointed, evidence: passage)
    }
    return facts
  }

  @Test(.enabled(if: !goldFiles.isEmpty), arguments: goldFiles)
  func nothingOfItIsMissed(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let gold = try GoldArticle(json: Array(data), name: name)
    let score = ArticleScore(of: facts(gold), against: gold)
    #expect(score.missed.isEmpty, "\(score.missed)")
    // Bodies that only roles speak of need not be annotated as bodies of their own.
    let invented = score.invented.filter { $0.key != .organisations && $0.key != .people }
    #expect(invented.isEmpty, "\(invented)")
  }
}
