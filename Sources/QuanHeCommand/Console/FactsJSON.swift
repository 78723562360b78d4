internal import GraphQueries
internal import NewsModel

/// The facts of an article as the JSON object of `quanhe extract`.
enum FactsJSON {
  static func object(_ facts: ArticleFacts) -> JSONValue {
    let article = facts.article
    func person(_ index: Int) -> JSONValue {
      .text(facts.people.indices.contains(index) ? facts.people[index].name : "")
    }
    func body(_ index: Int?) -> JSONValue {
      guard let index, facts.organisations.indices.contains(index) else { return .null }
      return .text(facts.organisations[index].name)
    }
    func parts(_ parts: [Participation]) -> JSONValue {
      .array(
        parts.map {
          [
            "name": person($0.person), "site": .optional($0.site),
            "evidence": passage($0.evidence),
          ]
        })
    }
    return [
      "article": [
        "id": .text(article.id.rawValue), "source": .text(article.source),
        "title": .optional(article.title), "published": .optional(article.published?.description),
        "locality": .optional(article.locality),
      ],
      "authors": .array(facts.authors.map { .text($0.name) }),
      "people": .array(
        facts.people.map {
          [
            "name": .text($0.name), "block": .text($0.block.rawValue),
            "mentions": .array($0.mentions.map(mention)),
          ]
        }),
      "organisations": .array(
        facts.organisations.map {
          [
            "name": .text($0.name), "kind": .text($0.kind), "locality": .optional($0.locality),
            "block": .text($0.block.rawValue), "mentions": .array($0.mentions.map(mention)),
          ]
        }),
      "roles": .array(
        facts.roles.map {
          [
            "person": person($0.person), "title": .text($0.title),
            "organisation": body($0.organisation), "former": .flag($0.former),
            "block": .text($0.block.rawValue), "evidence": passage($0.evidence),
          ]
        }),
      "documents": .array(
        facts.documents.map {
          [
            "type": .text($0.type), "number": .optional($0.number),
            "date": .optional($0.date?.description), "issuer": .optional($0.issuer),
            "name": .text($0.name), "block": .text($0.block.rawValue),
            "mentions": .array($0.mentions.map(mention)),
          ]
        }),
      "meetings": .array(
        facts.meetings.map { meeting in
          [
            "label": .text(meeting.label), "kind": .text(meeting.kind),
            "date": .optional(meeting.date?.description), "place": .optional(meeting.place),
            "organisers": .array(meeting.organisers.map { body($0) }),
            "chairs": parts(meeting.chairs), "attendees": parts(meeting.attendees),
            "speakers": parts(meeting.speakers), "concluders": parts(meeting.concluders),
            "documents": .array(
              meeting.documents.filter { facts.documents.indices.contains($0) }
                .map { .text(facts.documents[$0].name) }),
            "block": .text(meeting.block.rawValue), "evidence": passage(meeting.evidence),
          ]
        }),
      "appointments": .array(
        facts.appointments.map {
          [
            "person": person($0.person), "title": .text($0.title),
            "organisation": body($0.organisation), "action": .text($0.action.rawValue),
            "date": .optional($0.date?.description),
            "replaces": $0.replaces.map { person($0) } ?? .null,
            "evidence": passage($0.evidence),
          ]
        }),
    ]
  }

  private static func passage(_ passage: Passage) -> JSONValue {
    [
      "start": .integer(passage.start), "end": .integer(passage.end),
      "text": .text(passage.text),
    ]
  }

  private static func mention(_ passage: Passage) -> JSONValue {
    [
      "text": .text(passage.text), "start": .integer(passage.start),
      "end": .integer(passage.end),
    ]
  }
}
