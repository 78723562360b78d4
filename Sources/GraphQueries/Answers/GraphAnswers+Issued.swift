public import NewsModel

/// Someone who signed, or a body that issued, a document.
public struct AuthorshipRow: AnswerRow, Hashable {
  /// The person or the body.
  public var author: EntityReference
  /// The document.
  public var document: DocumentReference
  /// The words that say so.
  public var evidence: [Evidence]

  /// Author, document, number, date.
  public static let columns = [
    AnswerColumn("who id", isTechnical: true), AnswerColumn("who"),
    AnswerColumn("document id", isTechnical: true), AnswerColumn("document"),
    AnswerColumn("number"), AnswerColumn("date"),
  ]

  /// One text a column.
  public var cells: [String] {
    [
      author.id.rawValue, author.name, document.id.rawValue, document.name,
      document.number ?? "", document.date?.description ?? "",
    ]
  }

  /// `{"person" or "organisation", "document", "evidence"}`.
  public var json: JSONValue {
    let key = author.type == .person ? "person" : "organisation"
    return .object([
      JSONValue.Member(key, author.json), JSONValue.Member("document", document.json),
      JSONValue.Member("evidence", evidence.json),
    ])
  }
}

extension GraphAnswers {
  /// Who signed or issued which documents, by day of issue.
  ///
  /// The filter's body is the issuer, its person the signer, its meeting one that cites the
  /// document; its dates are those of issue.
  public func authorships(
    _ action: WhoAction, _ filter: AnswerFilter = AnswerFilter()
  ) throws -> Answer<AuthorshipRow> {
    let scope = try FilterScope(filter, in: graph)
    var cache = EntityCache(graph)
    let quote = filter.quote.map { NameQuery($0) }
    var rows: [AuthorshipRow] = []
    var relations: [Relation] = []
    try graph.forEachRelation(ofTypes: action.relationTypes) { relations.append($0) }
    for relation in relations {
      if let people = scope.people, !people.contains(relation.source) { continue }
      guard let author = try cache.entity(relation.source),
        let document = try cache.entity(relation.target)
      else { continue }
      if let documents = scope.documents, !documents.contains(document.id) { continue }
      guard quote?.isSaid(in: relation.evidence) ?? true else { continue }
      guard filter.accepts(date: relation.date("date") ?? document.date("date")),
        try accepts(document, issuedBy: author, scope, &cache)
      else { continue }
      rows.append(
        AuthorshipRow(
          author: EntityReference(author), document: DocumentReference(document),
          evidence: relation.evidence))
    }
    rows.sort { left, right in
      if left.document.date != right.document.date {
        guard let first = left.document.date else { return false }
        return right.document.date.map { first < $0 } ?? true
      }
      if left.document.id != right.document.id { return left.document.id < right.document.id }
      return left.author.id < right.author.id
    }
    return Answer(rows: rows, notes: scope.notes(isEmpty: rows.isEmpty))
  }

  private func accepts(
    _ document: Entity, issuedBy author: Entity, _ scope: FilterScope,
    _ cache: inout EntityCache
  ) throws -> Bool {
    let around = try graph.relations(
      of: document.id, direction: .incoming, types: [.issued, .cited])
    let issuers = around.filter { $0.type == .issued }.map(\.source)
    if let bodies = scope.bodies, !issuers.contains(where: bodies.contains) { return false }
    if let meetings = scope.meetings,
      !around.contains(where: { $0.type == .cited && meetings.contains($0.source) })
    {
      return false
    }
    guard scope.filter.place != nil else { return true }
    for issuer in issuers {
      guard let body = try cache.entity(issuer) else { continue }
      if try scope.isInPlace(body, site: body.name) { return true }
    }
    return false
  }
}
