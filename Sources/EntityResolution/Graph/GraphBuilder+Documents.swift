internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// Documents and who issued them.
  mutating func addDocuments() {
    for node in documents.nodes {
      let facts = node.members.map { articles[$0.article].documents[$0.index] }
      let numbers = facts.compactMap(\.number)
      let longest = numbers.map(\.unicodeScalars.count).max() ?? 0
      let number = BodyResolution.mostFrequent(
        numbers.filter { $0.unicodeScalars.count == longest })
      // A name that carries the full number is the better one.
      let full = number.map { number in facts.filter { $0.number == number } } ?? facts
      let name = BodyResolution.mostFrequent(full.map(\.name)) ?? ""
      var properties: [String: PropertyValue] = [:]
      if let type = BodyResolution.mostFrequent(facts.map(\.type)) {
        properties["documentType"] = .text(type)
      }
      if let number { properties["number"] = .text(number) }
      if let date = facts.compactMap(\.date).max(by: Self.isLessPrecise) {
        properties["date"] = .date(date)
      }
      let issuers = node.members.compactMap { issuer(of: $0) }
      if let issuer = BodyResolution.mostFrequent(issuers.map { bodies.nodes[$0].name }) {
        properties["issuer"] = .text(issuer)
      }
      let id = draft.add(
        .document, name: name, key: "document\u{1F}" + node.key,
        aliases: Set(facts.map(\.name) + facts.flatMap { $0.mentions.map(\.text) }),
        properties: properties,
        extraSearchKeys: number.map { [VietnameseSpelling.searchKey($0)] } ?? [])
      documentIDs.append(id)
      for member in node.members {
        let fact = articles[member.article].documents[member.index]
        mention(id, in: member.article, count: fact.mentions.count)
        guard let issuer = issuer(of: member) else { continue }
        draft.relate(
          .issued, bodyIDs[issuer], id,
          evidence: fact.mentions.prefix(1).map { evidence(member.article, $0) }
        ) { if let date = properties["date"] { $0["date"] = date } }
      }
    }
    for (article, facts) in articles.enumerated() {
      var ordinals = MentionOrdinals(article: facts.article.id)
      for (index, fact) in facts.documents.enumerated() {
        draft.link(
          ordinals.next(.document, fact.name),
          to: documentIDs[documents.nodeOfMention[article][index]])
      }
    }
  }

  /// Who signed which document; after the people are known.
  mutating func addSignatures() {
    for (node, id) in zip(documents.nodes, documentIDs) {
      for member in node.members {
        for signer in articles[member.article].documents[member.index].signers {
          guard let person = person(signer.person, in: member.article) else { continue }
          draft.relate(
            .signed, person, id, evidence: [evidence(member.article, signer.evidence)])
        }
      }
    }
  }

  private func issuer(of member: DocumentMention) -> Int? {
    let facts = articles[member.article]
    return facts.documents[member.index].issuer.flatMap {
      bodies.node(
        named: $0, article: member.article, facts: facts, context: contexts[member.article])
    }
  }

  /// Orders dates so that the most precise, of these the earliest, is the largest.
  static func isLessPrecise(_ left: PartialDate, _ right: PartialDate) -> Bool {
    func precision(_ date: PartialDate) -> Int {
      (date.month == nil ? 0 : 1) + (date.day == nil ? 0 : 1)
    }
    if precision(left) != precision(right) { return precision(left) < precision(right) }
    return right < left
  }
}
