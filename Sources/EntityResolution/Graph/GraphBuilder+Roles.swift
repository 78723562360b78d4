internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// Roles, who holds them and in which body.
  mutating func addRoles() {
    for (article, facts) in articles.enumerated() {
      var stated: [Int: [StatedRole]] = [:]
      for fact in facts.roles {
        guard let holder = person(fact.person, in: article) else { continue }
        let role = role(
          title: fact.title, organisation: fact.organisation, article: article,
          evidence: fact.evidence)
        mention(role.id, in: article, count: 1)
        if !fact.former {
          stated[fact.person, default: []].append(
            StatedRole(name: role.name, passage: fact.evidence))
        }
        hold(
          holder, role.id, former: fact.former, term: fact.term,
          seen: fact.to == nil ? fact.date : nil, from: fact.from, to: fact.to,
          evidence: evidence(article, fact.evidence))
      }
      statedRoles.append(stated)
    }
  }

  /// The posts in which someone did what a passage tells: those that it states, else those stated
  /// nearest to it, before it rather than behind; nil where the article states none.
  ///
  /// An article can tell of someone's other posts elsewhere: "Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH" at
  /// a conference, head of a steering board in the next item of the page.
  func roleNames(of person: Int, article: Int, near passage: Passage) -> String? {
    let roles = statedRoles[article][person] ?? []
    let within = roles.filter {
      $0.passage.start < passage.end && passage.start < $0.passage.end
    }
    if !within.isEmpty { return Self.joined(within) }
    let before = roles.filter { $0.passage.end <= passage.start }
    let nearest =
      before.max { $0.passage.end < $1.passage.end }
      ?? roles.min { $0.passage.start < $1.passage.start }
    guard let nearest else { return nil }
    return Self.joined(
      roles.filter { role in
        role.passage.start <= nearest.passage.end + Self.sameStatement
          && nearest.passage.start <= role.passage.end + Self.sameStatement
      })
  }

  /// Posts so many code points apart are stated in one breath.
  private static let sameStatement = 60

  private static func joined(_ roles: [StatedRole]) -> String {
    var names: [String] = []
    for role in roles where !names.contains(role.name) { names.append(role.name) }
    return names.joined(separator: "; ")
  }

  /// The role of a title in a body of an article, made where it is new.
  mutating func role(
    title: String, organisation: Int?, article: Int, evidence passage: Passage
  ) -> (id: EntityID, name: String) {
    let listed = organisation.flatMap { index in
      bodies.nodeOfMention[article].indices.contains(index) ? index : nil
    }
    let node = listed.map { bodies.nodeOfMention[article][$0] }
    let key = RoleKey(title: title, body: node)
    let known = roles[key] ?? makeRole(title: title, node: node)
    roles[key] = known
    let (id, name) = known
    if let node {
      draft.relate(.inBody, id, bodyIDs[node], evidence: [evidence(article, passage)])
    }
    return (id, name)
  }

  private mutating func makeRole(title: String, node: Int?) -> (id: EntityID, name: String) {
    let name = node.map { title + " · " + bodies.nodes[$0].name } ?? title
    var properties: [String: PropertyValue] = ["title": .text(title)]
    if let node { properties["organisation"] = .text(bodyIDs[node].rawValue) }
    let abbreviated = node.map { parser.abbreviatedSearchKeys(bodies.nodes[$0].name) } ?? []
    let body = node.map { bodies.nodes[$0].key } ?? ""
    let id = draft.add(
      .role, name: name,
      key: "role\u{1F}" + VietnameseSpelling.identityKey(title) + "\u{1F}" + body,
      properties: properties,
      extraSearchKeys: abbreviated.map { VietnameseSpelling.searchKey(title) + " " + $0 })
    return (id, name)
  }

  /// Notes that a person holds or held a role.
  private mutating func hold(
    _ person: EntityID, _ role: EntityID, former: Bool, term: String?, seen: PartialDate?,
    from: PartialDate? = nil, to: PartialDate? = nil, evidence: Evidence
  ) {
    draft.relate(
      .holds, person, role, discriminator: former ? "former" : "", evidence: [evidence]
    ) { properties in
      properties["former"] = .flag(former)
      if let term { Self.addText(term, to: &properties, key: "term") }
      func extend(_ key: String, _ date: PartialDate?, earliest: Bool) {
        guard let date else { return }
        if case .date(let known)? = properties[key], earliest ? known <= date : known >= date {
          return
        }
        properties[key] = .date(date)
      }
      extend("firstSeen", seen, earliest: true)
      extend("lastSeen", seen, earliest: false)
      extend("from", from, earliest: true)
      extend("to", to, earliest: false)
    }
  }

  /// Adds a text to a property: one text, or a sorted list where there are several.
  private static func addText(
    _ text: String, to properties: inout [String: PropertyValue], key: String
  ) {
    var texts: Set<String> = [text]
    switch properties[key] {
    case .text(let known): texts.insert(known)
    case .list(let known): texts.formUnion(known)
    default: break
    }
    let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    properties[key] = sorted.count == 1 ? .text(text) : .list(sorted)
  }

  /// Appointments and dismissals, and what they mean for who holds a role.
  mutating func addAppointments() {
    for (article, facts) in articles.enumerated() {
      for fact in facts.appointments {
        guard let person = person(fact.person, in: article) else { continue }
        let role = role(
          title: fact.title, organisation: fact.organisation, article: article,
          evidence: fact.evidence)
        let passage = evidence(article, fact.evidence)
        mention(role.id, in: article, count: 1)
        let enters = [.appointed, .elected, .transferred].contains(fact.action)
        draft.relate(
          enters ? .appointedTo : .dismissedFrom, person, role.id,
          discriminator: (fact.date?.description ?? "") + "\u{1F}" + fact.action.rawValue,
          evidence: [passage]
        ) { properties in
          properties["action"] = .text(fact.action.rawValue)
          if let date = fact.date { properties["date"] = .date(date) }
          if let by = fact.by, bodies.nodeOfMention[article].indices.contains(by) {
            let name = bodies.nodes[bodies.nodeOfMention[article][by]].name
            Self.addText(name, to: &properties, key: "by")
          }
        }
        let seen = fact.date ?? contexts[article].date
        if enters {
          hold(
            person, role.id, former: false, term: nil, seen: seen, from: fact.date,
            evidence: passage)
        } else {
          hold(
            person, role.id, former: true, term: nil, seen: seen, to: fact.date, evidence: passage)
        }
        if let replaced = fact.replaces.flatMap({ self.person($0, in: article) }),
          replaced != person
        {
          hold(replaced, role.id, former: true, term: nil, seen: seen, evidence: passage)
        }
      }
    }
  }
}
