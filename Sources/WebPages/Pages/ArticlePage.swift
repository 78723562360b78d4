internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/article/<id>`: the text with the words that support facts marked, each with an anchor;
  /// `?at=12-40` marks one more passage.
  func article(_ id: EntityID, _ inquiry: Inquiry) throws -> Reply {
    guard let entity = try graph.entity(id), let text = try graph.articleText(entity.id) else {
      throw PageError.notFound("Đồ thị không có bài “\(id)”.")
    }
    guard entity.id == id else {
      let route = Route(to: entity.id)
      return Reply(.redirect(inquiry.format == .json ? route.apiPath : route.path))
    }
    let asked = try inquiry.parameters.text("at").map { text in
      guard let anchor = PassageAnchor(text) else {
        throw PageError.badRequest("“at” phải là hai số: 12-40.")
      }
      return anchor
    }
    let facts = try facts(of: id)
    guard inquiry.format == .html else {
      return Reply(.json(json(entity, text, facts.statements)))
    }
    var passages = Set(facts.statements.flatMap(\.anchors))
    if let asked { passages.insert(asked) }
    let maker = FieldMaker(self)
    let source = entity.text("source") ?? ""
    var fields: Fields = [
      "id": id.rawValue, "source": source,
      "paragraphs": Self.paragraphs(MarkedParagraphs(text, passages)),
      "hasFacts": !facts.statements.isEmpty, "factCount": facts.statements.count,
      "facts": facts.statements.map { $0.fields(maker) },
      "hasMentions": !facts.mentioned.isEmpty, "mentionCount": facts.mentioned.count,
      "mentions": facts.mentioned.map { maker.link(EntityReference($0)) },
    ]
    if let published = entity.date("published") { fields["published"] = maker.date(published) }
    if let locality = entity.text("locality") { fields["locality"] = locality }
    // A source can be anything a record says; only addresses of the web become links.
    if source.hasPrefix("https://") || source.hasPrefix("http://") { fields["sourceLink"] = source }
    return .page("article", entity.shownName, fields, inquiry)
  }

  private static func paragraphs(_ marked: MarkedParagraphs) -> [Fields] {
    marked.paragraphs.map { pieces in
      let list = pieces.map { piece -> Fields in
        let opens = piece.opens.map { anchor -> Fields in anchor.map { ["anchor": $0.id] } ?? [:] }
        return [
          "opens": opens, "text": piece.text,
          "closes": Array(repeating: true, count: piece.closes),
        ]
      }
      return ["pieces": list]
    }
  }

  /// What the article mentions, and what is said with its words.
  private func facts(
    of article: EntityID
  ) throws -> (mentioned: [Entity], statements: [ArticleStatement]) {
    let mentioned = try graph.relations(of: article, direction: .outgoing, types: [.mentions])
      .compactMap { try graph.entity($0.target) }
    let types = Set(RelationType.allCases).subtracting([.mentions])
    var seen: Set<String> = []
    var names = Dictionary(mentioned.map { ($0.id, $0) }) { first, _ in first }
    var statements: [ArticleStatement] = []
    for entity in mentioned {
      for relation in try graph.relations(of: entity.id, direction: .both, types: types) {
        let evidence = relation.evidence.filter { $0.article == article }
        guard !evidence.isEmpty, seen.insert(relation.id).inserted else { continue }
        for end in [relation.source, relation.target] where names[end] == nil {
          names[end] = try graph.entity(end)
        }
        guard let source = names[relation.source], let target = names[relation.target] else {
          continue
        }
        statements.append(
          ArticleStatement(
            id: relation.id, subject: EntityReference(source), relation: relation.type,
            object: EntityReference(target), evidence: evidence))
      }
    }
    statements.sort { ($0.start, $0.id) < ($1.start, $1.id) }
    return (mentioned, statements)
  }

  private func json(
    _ article: Entity, _ text: String, _ statements: [ArticleStatement]
  ) -> JSONValue {
    [
      "article": [
        "id": .text(article.id.rawValue), "source": .optional(article.text("source")),
        "title": .text(article.name),
        "published": .optional(article.date("published")?.description),
        "locality": .optional(article.text("locality")),
      ],
      "text": .text(text), "facts": .array(statements.map(\.json)),
    ]
  }
}

/// A relation that words of an article support.
private struct ArticleStatement {
  let id: String
  let subject: EntityReference
  let relation: RelationType
  let object: EntityReference
  let evidence: [Evidence]

  /// The first code point of the first quote.
  var start: Int { evidence.first?.passage.start ?? 0 }

  var anchors: [PassageAnchor] {
    evidence.compactMap { PassageAnchor($0.passage) }
  }

  func fields(_ maker: FieldMaker) -> Fields {
    [
      "subject": maker.link(subject), "phrase": maker.labels.phrase(relation),
      "object": maker.link(object),
      "places": evidence.compactMap { piece -> Fields? in
        PassageAnchor(piece.passage).map { ["anchor": $0.id, "quote": piece.passage.text] }
      },
    ]
  }

  var json: JSONValue {
    [
      "from": subject.typedJSON, "relation": .text(relation.rawValue), "to": object.typedJSON,
      "evidence": .array(evidence.map(\.json)),
    ]
  }
}
