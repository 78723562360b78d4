public import NewsModel

/// A document, who issued it and who cites it.
public struct DocumentRow: AnswerRow, Hashable {
  /// The document.
  public var document: DocumentReference
  /// The bodies that issued it.
  public var issuers: [EntityReference]
  /// Who signed it.
  public var signers: [EntityReference]
  /// The articles that speak of it.
  public var articles: [ArticleHeader]
  /// The meetings it was cited at.
  public var meetings: [EntityReference]
  /// The words that say so.
  public var evidence: [Evidence]

  /// Document, type, number, date, issuer, citing articles.
  public static let columns = [
    AnswerColumn("document id", isTechnical: true), AnswerColumn("document"),
    AnswerColumn("type"), AnswerColumn("number"), AnswerColumn("date"),
    AnswerColumn("issuer"), AnswerColumn("cited in"),
  ]

  /// A file without its folders; an address as it is.
  private static func shortName(_ source: String) -> String {
    guard !source.contains("://"), let slash = source.lastIndex(of: "/") else { return source }
    return String(source[source.index(after: slash)...])
  }

  /// One text a column.
  public var cells: [String] {
    [
      document.id.rawValue, document.name, document.type ?? "", document.number ?? "",
      document.date?.description ?? "", issuers.map(\.name).joined(separator: "; "),
      articles.map { Self.shortName($0.source) }.joined(separator: "; "),
    ]
  }

  /// `{"document", "issuer", "signers", "citedIn", "meetings", "evidence"}`.
  public var json: JSONValue {
    [
      "document": document.json, "issuer": issuers.first?.json ?? .null,
      "signers": .array(signers.map(\.json)),
      "citedIn": .array(
        articles.map {
          [
            "article": .text($0.id.rawValue), "source": .text($0.source),
            "title": .optional($0.title),
          ]
        }),
      "meetings": .array(meetings.map(\.json)), "evidence": evidence.json,
    ]
  }
}

/// What rows of documents must have to do with.
public struct DocumentFilter: Sendable {
  /// The type: "Chỉ thị", "Nghị quyết".
  public var type: String?
  /// The number, or whole parts of it: `05` fits `05-CT/TW`, `24-QĐ/TW` not `124-QĐ/TW`.
  public var number: String?
  /// The issuing body.
  public var issuer: String?
  /// The article (id, part of its source or title, its locality) or the meeting that cites it.
  public var citedIn: String?
  /// Another article or meeting that cites it too.
  public var alsoCitedIn: String?
  /// Whether only documents with a number count.
  public var isNumbered = false
  /// Who signed it.
  public var person: String?
  /// A date the day of issue lies within.
  public var on: PartialDate?
  /// The first day of issue.
  public var from: PartialDate?
  /// The last day of issue.
  public var to: PartialDate?

  /// Makes a filter that lets everything through.
  public init() {}
}

extension GraphAnswers {
  /// Documents by day of issue, those without behind, then by name.
  public func documents(
    _ filter: DocumentFilter = DocumentFilter()
  ) throws -> Answer<DocumentRow> {
    var names = AnswerFilter()
    names.organisation = filter.issuer
    names.person = filter.person
    names.on = filter.on
    names.from = filter.from
    names.to = filter.to
    let scope = try FilterScope(names, in: graph)
    let headers = try graph.articles()
    let texts = [filter.citedIn, filter.alsoCitedIn].compactMap { $0 }
    let citing = try texts.map { try citers($0, headers) }
    let articles = Dictionary(headers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let number = filter.number.map { NameQuery($0) }
    let type = filter.type.map { NameQuery($0) }
    var cache = EntityCache(graph)
    var quotes = MentionQuotes(graph)
    var rows: [DocumentRow] = []
    for document in try graph.entities(ofType: .document) {
      if let number {
        guard let text = document.text("number"),
          number.isWhole(in: text) || Self.isSameSerial(filter.number, text)
        else { continue }
      }
      if let type {
        guard let text = DocumentReference(document).type, type.isAll(of: text) else { continue }
      }
      guard names.accepts(date: document.date("date")) else { continue }
      let around = try graph.relations(of: document.id, direction: .incoming, types: nil)
      func sources(_ type: RelationType) -> [EntityID] {
        around.filter { $0.type == type }.map(\.source)
      }
      if let bodies = scope.bodies, !sources(.issued).contains(where: bodies.contains) { continue }
      if let people = scope.people, !sources(.signed).contains(where: people.contains) { continue }
      if filter.isNumbered, document.text("number") == nil { continue }
      if !citing.isEmpty {
        let found = sources(.mentions) + sources(.cited)
        guard citing.allSatisfy({ found.contains(where: $0.contains) }) else { continue }
      }
      rows.append(
        DocumentRow(
          document: DocumentReference(document),
          issuers: try cache.references(sources(.issued)),
          signers: try cache.references(sources(.signed)),
          articles: sources(.mentions).sorted().compactMap { articles[$0] },
          meetings: try cache.references(sources(.cited)),
          evidence: try evidence(for: document, around, &quotes)))
    }
    rows.sort(by: Self.precedes)
    var notes = scope.notes
    for (text, citers) in zip(texts, citing) where citers.isEmpty {
      notes.append("no article or meeting is called “\(text)”")
    }
    return Answer(rows: rows, notes: notes)
  }

  /// The words of the relations, and of the articles that none of these quotes.
  private func evidence(
    for document: Entity, _ around: [Relation], _ quotes: inout MentionQuotes
  ) throws -> [Evidence] {
    var evidence = around.reduce(into: []) { $0 = merged($0, $1.evidence) }
    let quoted = Set(evidence.map(\.article))
    for mention in around where mention.type == .mentions && !quoted.contains(mention.source) {
      if let quote = try quotes.quote(of: document, in: mention.source) { evidence.append(quote) }
    }
    return evidence.sorted(by: evidencePrecedes)
  }

  /// Whether a number typed without letters is the serial of a number: `5` is that of `05-CT/TW`.
  private static func isSameSerial(_ typed: String?, _ number: String) -> Bool {
    guard let typed, let serial = Int(typed) else { return false }
    return Int(number.prefix { $0.isASCII && $0.isNumber }) == serial
  }

  /// Whether articles or meetings are known by a text.
  func hasArticles(_ text: String) throws -> Bool {
    try !citers(text, graph.articles()).isEmpty
  }

  private func citers(_ text: String, _ headers: [ArticleHeader]) throws -> Set<EntityID> {
    let query = NameQuery(text)
    let articles = headers.filter { header in
      header.id.rawValue == text || header.source == text
        || header.source.split(separator: "/").last.map { $0.hasPrefix(text) } ?? false
        || (!query.isEmpty && (header.title.map(query.isPart) ?? false))
        || (header.locality.map(query.isAll) ?? false)
    }
    let meetings = try lookup.matches(text, types: [.meeting])
    return Set(articles.map(\.id) + meetings.map(\.id))
  }

  private static func precedes(_ left: DocumentRow, _ right: DocumentRow) -> Bool {
    switch (left.document.date, right.document.date) {
    case (let first?, let second?) where first != second: first < second
    case (_?, nil): true
    case (nil, _?): false
    default: left.document.id < right.document.id
    }
  }
}
