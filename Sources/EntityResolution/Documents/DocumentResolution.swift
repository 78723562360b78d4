internal import NewsModel
private import VietnameseText

/// A document as all articles know it.
struct DocumentNode {
  /// What identifies it.
  var key: String
  /// The citations it is made of.
  var members: [DocumentMention]
}

/// The place of a citation: an article and the document's index in it.
struct DocumentMention: Hashable, Comparable {
  /// The article's index.
  var article: Int
  /// The index in the article's documents.
  var index: Int

  /// Orders by article, then index.
  static func < (left: DocumentMention, right: DocumentMention) -> Bool {
    (left.article, left.index) < (right.article, right.index)
  }
}

/// Which document each citation means.
///
/// Citations of one type and serial number are compared by what they state: the code, the year,
/// the day, the issuer, the term, and for local documents the place. The fullest come first; one
/// that states less joins the only document it does not contradict, else it stays on its own.
struct DocumentResolution {
  /// The documents, by key.
  private(set) var nodes: [DocumentNode] = []
  /// Which node each of an article's documents is.
  private(set) var nodeOfMention: [[Int]] = []

  /// What one citation states.
  private struct Claim: Hashable {
    var code: String?
    var year: String?
    var date: PartialDate?
    var issuer: Int?
    var term: String?
    /// The place of a local document, and of one that says nothing of its issuer.
    var place: String?
    var isLocal: Bool
    var isBare: Bool
    /// The year of the article that cites a local document without a day.
    var season: Int?

    /// How much it states.
    var weight: Int {
      (code == nil ? 0 : 4) + (issuer == nil ? 0 : 3) + (date == nil ? 0 : 2)
        + (year == nil ? 0 : 1) + (term == nil ? 0 : 1)
    }

    var sortKey: String {
      [
        code ?? "", year ?? "", date?.description ?? "", issuer.map(String.init) ?? "",
        term ?? "", place ?? "", isLocal ? "l" : "", isBare ? "b" : "",
        season.map(String.init) ?? "",
      ].joined(separator: "\u{1F}")
    }

    func agrees(with other: Claim) -> Bool {
      func clash<T: Equatable>(_ left: T?, _ right: T?) -> Bool {
        guard let left, let right else { return false }
        return left != right
      }
      if clash(code, other.code) || clash(year, other.year) || clash(term, other.term) {
        return false
      }
      if let date, let otherDate = other.date, !date.overlaps(otherDate) { return false }
      let sameDay = date != nil && date?.day != nil && date == other.date
      if clash(issuer, other.issuer), !(sameDay && code != nil && code == other.code) {
        return false
      }
      if isLocal || other.isLocal || (isBare && other.isBare) {
        guard let place, place == other.place else { return false }
        if date == nil || other.date == nil, clash(season, other.season) { return false }
      }
      return true
    }

    mutating func take(_ other: Claim) {
      code = code ?? other.code
      year = year ?? other.year
      date = date ?? other.date
      issuer = issuer ?? other.issuer
      term = term ?? other.term
      place = place ?? other.place
      isLocal = isLocal || other.isLocal
      isBare = isBare && other.isBare
      season = season ?? other.season
    }
  }

  /// Resolves the documents of all articles.
  init(
    _ articles: [ArticleFacts], contexts: [ArticleContext], bodies: BodyResolution,
    parser: NameMemo = NameMemo(), words: DocumentWords = .shipped, decisions: [Decision] = []
  ) {
    nodeOfMention = articles.map { [Int](repeating: 0, count: $0.documents.count) }
    var numbered: [String: [Claim: [DocumentMention]]] = [:]
    var named: [String: [DocumentMention]] = [:]
    for (article, facts) in articles.enumerated() {
      let context = contexts[article]
      for (index, fact) in facts.documents.enumerated() {
        let mention = DocumentMention(article: article, index: index)
        let type = parser.key(fact.type)
        let issuer = fact.issuer.flatMap {
          bodies.node(named: $0, article: article, facts: facts, context: context)
        }
        let name = parser.expandedWords(fact.name).joined(separator: " ")
        guard let number = fact.number.flatMap(DocumentNumber.init) else {
          var scope = ""
          if let issuer {
            scope = bodies.nodes[issuer].key
          } else if !words.isNational(type: type, name: name) {
            scope = "?" + context.scope
          }
          named[[type, name, scope].joined(separator: "\u{1E}"), default: []].append(mention)
          continue
        }
        let isNational = words.isNational(type: type, name: "")
        let issuerLevel = issuer.map { bodies.nodes[$0].level }
        let isLocal =
          !isNational
          && (words.isLocal(number) || issuerLevel.map { $0 > .centre } ?? false)
        let isBare = number.code == nil && issuer == nil && !isNational
        let place = issuer.flatMap { bodies.nodes[$0].locality }.map(parser.localityKey)
        let claim = Claim(
          code: number.code, year: number.year, date: fact.date, issuer: issuer,
          term: Self.term(in: name), place: isLocal || isBare ? place ?? context.scope : nil,
          isLocal: isLocal, isBare: isBare,
          season: isLocal && fact.date == nil ? context.date?.year : nil)
        numbered[type + "\u{1E}" + number.serial, default: [:]][claim, default: []].append(mention)
      }
    }
    for (key, claims) in numbered { join(claims, key: key, bodies: bodies) }
    for (key, mentions) in named { nodes.append(DocumentNode(key: key, members: mentions)) }
    settle(articles, decisions: DecidedGroups(decisions, type: .document))
    nodes.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (index, node) in nodes.enumerated() {
      for mention in node.members { nodeOfMention[mention.article][mention.index] = index }
    }
  }

  /// Joins and parts documents as a person decided.
  private mutating func settle(_ articles: [ArticleFacts], decisions: DecidedGroups) {
    guard !decisions.isEmpty else { return }
    nodes.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var mentions: [DocumentMention: MentionKey] = [:]
    for (article, facts) in articles.enumerated() {
      var ordinals = MentionOrdinals(article: facts.article.id)
      for (index, fact) in facts.documents.enumerated() {
        mentions[DocumentMention(article: article, index: index)] =
          ordinals.next(.document, fact.name)
      }
    }
    let places = nodes.enumerated().flatMap { node, value in value.members.map { ($0, node) } }
    let known = places.compactMap { member, node in mentions[member].map { (member, node, $0) } }
    let settled = decisions.apply(to: known.map(\.2), groups: known.map(\.1))
    var made: [String: [DocumentMention]] = [:]
    for (place, verdict) in zip(known, settled) {
      let key = nodes[verdict.group].key + (verdict.part > 0 ? "\u{1F}≠\(verdict.part)" : "")
      made[key, default: []].append(place.0)
    }
    nodes = made.map { DocumentNode(key: $0.key, members: $0.value.sorted()) }
  }

  /// The term of the Party's committee that a name states: the word after "khóa".
  private static func term(in name: String) -> String? {
    let words = name.split(separator: " ")
    let key = VietnameseSpelling.identityKey("khóa")
    guard let position = words.firstIndex(where: { $0 == key }), position + 1 < words.count else {
      return nil
    }
    return String(words[position + 1])
  }

  private mutating func join(
    _ claims: [Claim: [DocumentMention]], key: String, bodies: BodyResolution
  ) {
    let ordered = claims.sorted { left, right in
      if left.key.weight != right.key.weight { return left.key.weight > right.key.weight }
      return left.key.sortKey.utf8.lexicographicallyPrecedes(right.key.sortKey.utf8)
    }
    var clusters: [(claim: Claim, members: [DocumentMention])] = []
    for (claim, members) in ordered {
      let fitting = clusters.indices.filter { clusters[$0].claim.agrees(with: claim) }
      if fitting.count == 1 {
        clusters[fitting[0]].claim.take(claim)
        clusters[fitting[0]].members += members
      } else {
        clusters.append((claim, members))
      }
    }
    func base(_ claim: Claim) -> String {
      [
        key, claim.code ?? "", claim.year ?? "",
        claim.isLocal || claim.isBare ? claim.place ?? "" : "",
      ]
      .joined(separator: "\u{1E}")
    }
    var uses: [String: Int] = [:]
    for cluster in clusters { uses[base(cluster.claim), default: 0] += 1 }
    for cluster in clusters {
      var identity = base(cluster.claim)
      if uses[identity, default: 0] > 1 {
        let claim = cluster.claim
        identity += [
          "", claim.issuer.map { bodies.nodes[$0].key } ?? "", claim.date?.description ?? "",
          claim.term ?? "", claim.season.map(String.init) ?? "",
        ].joined(separator: "\u{1E}")
      }
      nodes.append(DocumentNode(key: identity, members: cluster.members.sorted()))
    }
  }
}
