internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// Meetings, who took which part in them, where they were held and what they cited.
  mutating func addMeetings() {
    for members in meetings.members { meetingIDs.append(addMeeting(members)) }
    for (article, facts) in articles.enumerated() {
      var ordinals = MentionOrdinals(article: facts.article.id)
      for (index, fact) in facts.meetings.enumerated() {
        let id = meetingIDs[meetings.clusterOfMention[article][index]]
        draft.link(ordinals.next(.meeting, fact.label), to: id)
        mention(id, in: article, count: 1)
        addParts(of: fact, meeting: id, article: article)
        addBodies(of: fact, meeting: id, article: article)
      }
    }
  }

  private mutating func addMeeting(_ members: [MeetingMention]) -> EntityID {
    let facts = members.map { articles[$0.article].meetings[$0.index] }
    let label = BodyResolution.mostFrequent(facts.map(\.label)) ?? ""
    var properties: [String: PropertyValue] = [:]
    if let kind = BodyResolution.mostFrequent(facts.map(\.kind)) {
      properties["kind"] = .text(kind)
    }
    if let date = facts.compactMap(\.date).max(by: Self.isLessPrecise) {
      properties["date"] = .date(date)
    }
    if let place = BodyResolution.mostFrequent(facts.compactMap(\.place)) {
      properties["place"] = .text(place)
    }
    properties["label"] = .text(label)
    let smallest = members.map { mention -> MentionKey in
      let facts = articles[mention.article]
      let name = facts.meetings[mention.index].label
      let ordinal = facts.meetings[..<mention.index].filter { $0.label == name }.count
      return MentionKey(article: facts.article.id, type: .meeting, name: name, ordinal: ordinal)
    }.min()
    let key = [
      "meeting", VietnameseSpelling.identityKey(label), smallest?.article.rawValue ?? "",
      smallest?.name ?? "",
      String(smallest?.ordinal ?? 0),
    ].joined(separator: "\u{1F}")
    return draft.add(
      .meeting, name: label, key: key,
      aliases: Set(facts.map(\.label) + facts.map(\.evidence.text)), properties: properties)
  }

  private mutating func addParts(of fact: MeetingFact, meeting: EntityID, article: Int) {
    let lists: [(RelationType, [Participation])] = [
      (.chaired, fact.chairs), (.attended, fact.attendees), (.spokeAt, fact.speakers),
      (.concluded, fact.concluders), (.directed, fact.directors),
      (.ledDelegationAt, fact.delegationHeads),
    ]
    for (type, parts) in lists {
      for part in parts {
        guard let person = person(part.person, in: article) else { continue }
        let role = roleNames(of: part.person, article: article, near: part.evidence)
        draft.relate(
          type, person, meeting, discriminator: part.site ?? "",
          evidence: [evidence(article, part.evidence)]
        ) { properties in
          if let site = part.site { properties["site"] = .text(site) }
          // The first article to state a role names it; later ones add nothing.
          if let role, properties["as"] == nil { properties["as"] = .text(role) }
        }
      }
    }
  }

  private mutating func addBodies(of fact: MeetingFact, meeting: EntityID, article: Int) {
    let passage = evidence(article, fact.evidence)
    let nodes = bodies.nodeOfMention[article]
    for index in fact.organisers where nodes.indices.contains(index) {
      draft.relate(.organised, bodyIDs[nodes[index]], meeting, evidence: [passage])
    }
    for index in fact.participants where nodes.indices.contains(index) {
      draft.relate(.tookPartIn, bodyIDs[nodes[index]], meeting, evidence: [passage])
    }
    for index in fact.documents where articles[article].documents.indices.contains(index) {
      let cited = articles[article].documents[index]
      let id = documentIDs[documents.nodeOfMention[article][index]]
      let quote = cited.mentions.first.map { evidence(article, $0) } ?? passage
      draft.relate(.cited, meeting, id, evidence: [quote])
    }
    guard let place = fact.place else { return }
    let venue: EntityID
    if let node = bodies.node(
      named: place, article: article, facts: articles[article], context: contexts[article])
    {
      venue = bodyIDs[node]
      if let unit = bodies.nodes[node].unit {
        draft.relate(.locatedIn, meeting, self.place(unit: unit), evidence: [passage])
      }
    } else if let unit = unit(named: place, context: contexts[article]) {
      venue = self.place(unit: unit)
      mention(venue, in: article, count: 1)
    } else {
      return
    }
    draft.relate(.heldAt, meeting, venue, evidence: [passage]) { $0["venue"] = .text(place) }
  }

  /// The unit that a place is, where its words are a unit's name and nothing else.
  private func unit(named place: String, context: ArticleContext) -> Int? {
    let key = parser.localityKey(place)
    return units.province(key: key, on: context.date)
      ?? units.district(key: key, in: context.province)
  }
}
