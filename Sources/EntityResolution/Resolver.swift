public import NewsModel

/// Links what the articles speak of into entities, and their facts into relations.
///
/// For example:
/// ```swift
/// let graph = Resolver().resolve(facts, decisions: log)
/// ```
/// The result is a function of the set of facts and decisions: neither their order nor the order
/// of anything in memory shows in it.
public struct Resolver: Sendable {
  /// Makes a resolver with the default parameters.
  public init() {}

  /// The graph of all facts; the order of the articles makes no difference.
  ///
  /// Where two records bear one article's id, one of them counts, the same whatever the order.
  public func resolve(_ facts: [ArticleFacts], decisions: [Decision] = []) -> ResolvedGraph {
    let parser = NameMemo(.shipped)
    let units = UnitTable.shipped
    let told = Self.inOrder(facts)
    let copies = ArticleCopies(told)
    let parted = PartedPeople(told, decisions: decisions)
    let (articles, decisions) = (parted.articles, parted.decisions)
    var contexts = articles.map { ArticleContext($0, parser: parser, units: units) }
    for (copy, original) in copies.originals.enumerated() {
      if let original { contexts[copy].adopt(contexts[original]) }
    }
    let bodies = BodyResolution(
      articles, contexts: contexts, parser: parser, units: units, decisions: decisions)
    let documents = DocumentResolution(
      articles, contexts: contexts, bodies: bodies, parser: parser, decisions: decisions)
    let people = PersonResolution(
      articles, copies: copies, contexts: contexts, bodies: bodies, parts: parted.keys,
      decisions: decisions)
    let meetings = MeetingResolution(
      articles, copies: copies, contexts: contexts, bodies: bodies, people: people, parser: parser,
      decisions: decisions)
    var builder = GraphBuilder(
      articles: articles, copies: copies, contexts: contexts, bodies: bodies, documents: documents,
      people: people, meetings: meetings, parser: parser, units: units)
    return builder.build(decisions: decisions)
  }

  /// The articles by id, each once.
  private static func inOrder(_ facts: [ArticleFacts]) -> [ArticleFacts] {
    let sorted = facts.sorted { $0.article.id < $1.article.id }
    var kept: [ArticleFacts] = []
    for record in sorted {
      guard let last = kept.last, last.article.id == record.article.id else {
        kept.append(record)
        continue
      }
      // Which of two different records is taken must not depend on which came first.
      if last != record, String(describing: record) < String(describing: last) {
        kept[kept.count - 1] = record
      }
    }
    return kept
  }
}
