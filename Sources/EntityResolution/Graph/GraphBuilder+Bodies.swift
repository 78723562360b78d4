internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// Organisations, their parents and the places they are in.
  mutating func addBodies() {
    var aliases = [Set<String>](repeating: [], count: bodies.nodes.count)
    for (article, facts) in articles.enumerated() {
      for (index, fact) in facts.organisations.enumerated() {
        let node = bodies.nodeOfMention[article][index]
        aliases[node].insert(fact.name)
        aliases[node].formUnion(fact.mentions.map(\.text))
      }
    }
    for (index, node) in bodies.nodes.enumerated() {
      var properties: [String: PropertyValue] = [:]
      if !node.kind.isEmpty { properties["kind"] = .text(node.kind) }
      if let level = node.level.word { properties["level"] = .text(level) }
      if let locality = node.locality { properties["locality"] = .text(locality) }
      let id = draft.add(
        .organisation, name: node.name, key: "organisation\u{1F}" + node.key,
        aliases: aliases[index], properties: properties,
        extraSearchKeys: parser.abbreviatedSearchKeys(node.name))
      bodyIDs.append(id)
    }
    for (index, node) in bodies.nodes.enumerated() {
      if let parent = node.parent { draft.relate(.partOf, bodyIDs[index], bodyIDs[parent]) }
      if let place = place(of: node) { draft.relate(.locatedIn, bodyIDs[index], place) }
    }
    for (article, facts) in articles.enumerated() {
      var ordinals = MentionOrdinals(article: facts.article.id)
      for (index, fact) in facts.organisations.enumerated() {
        let id = bodyIDs[bodies.nodeOfMention[article][index]]
        mention(id, in: article, count: fact.mentions.count)
        draft.link(ordinals.next(.organisation, fact.name), to: id)
      }
    }
  }

  /// The place a body is in, made where it is new.
  private mutating func place(of node: BodyNode) -> EntityID? {
    if let unit = node.unit { return place(unit: unit) }
    if let commune = commune(of: node) { return place(commune: commune) }
    guard let locality = node.locality, node.level > .province else { return nil }
    let key = parser.localityKey(locality)
    return draft.add(
      .place, name: locality, key: "place\u{1F}\(node.level.rawValue)\u{1F}" + key,
      properties: node.level.word.map { ["level": .text($0)] } ?? [:])
  }

  /// The place of a unit of the table, with the province it lies in.
  mutating func place(unit index: Int) -> EntityID {
    if let known = unitIDs[index] { return known }
    let unit = units.units[index]
    var properties: [String: PropertyValue] = [
      "level": .text(unit.level), "kind": .text(unit.kind),
    ]
    if let from = unit.validFrom { properties["validFrom"] = .date(from) }
    if let to = unit.validTo, !units.isContinued(index) { properties["validTo"] = .date(to) }
    let id = draft.add(
      .place, name: unit.name, key: "place\u{1F}" + unit.id,
      aliases: [unit.kind.lowercased() + " " + unit.name], properties: properties)
    unitIDs[index] = id
    if let parent = unit.parent { draft.relate(.locatedIn, id, place(unit: parent)) }
    return id
  }

  /// What the reform of 2025 made of the provinces in the graph.
  mutating func addSuccessions() {
    guard let reform = UnitTable.reform else { return }
    for index in unitIDs.keys.sorted() where !units.isContinued(index) {
      for successor in units.units[index].successors {
        let older = place(unit: index)
        draft.relate(.succeeded, place(unit: successor), older) { $0["date"] = .date(reform) }
      }
    }
    if !communeIDs.isEmpty { addCommuneSuccessions(reform) }
    addBodySuccessions(reform)
    addMergers()
  }

  /// A body's core with the words for a province's organs, whether province or city: the committee
  /// of a province that became part of a city is followed by the city's.
  private static func rankless(_ core: String) -> String {
    var words = core.split(separator: " ").map(String.init)
    let (province, city) = ("tỉnh", "thành")
    let keys = (
      VietnameseSpelling.identityKey(province), VietnameseSpelling.identityKey(city),
      VietnameseSpelling.identityKey("phố")
    )
    for index in words.indices where words[index] == keys.1 { words[index] = keys.0 }
    words.removeAll { $0 == keys.2 }
    return words.joined(separator: " ")
  }

  /// The bodies that were merged into others by the reform of the administration in 2025: of the
  /// centre by name, of a province by name and province.
  private mutating func addMergers() {
    let mergers = parser.mergers
    guard !mergers.isEmpty else { return }
    func key(_ node: BodyNode) -> String {
      var core = Self.rankless(node.core)
      let tail = " " + VietnameseSpelling.identityKey("tỉnh")
      if core.hasSuffix(tail) { core.removeLast(tail.count) }
      return core + "\u{1F}" + (node.unit.map { units.units[$0].id } ?? "")
    }
    var known: [String: Int] = [:]
    for (index, node) in bodies.nodes.enumerated() where node.level <= .province && !node.isOpen {
      known[key(node)] = known[key(node)] ?? index
    }
    for (index, node) in bodies.nodes.enumerated() where node.level <= .province && !node.isOpen {
      let parts = key(node).split(separator: "\u{1F}", omittingEmptySubsequences: false)
      guard let merger = mergers[String(parts[0])],
        let new = known[Self.rankless(merger.successor) + "\u{1F}" + parts[1]], new != index
      else { continue }
      draft.relate(.succeeded, bodyIDs[new], bodyIDs[index]) { $0["date"] = .date(merger.date) }
    }
  }

  /// The bodies of an enlarged province that took the place of those of its predecessors.
  private mutating func addBodySuccessions(_ reform: PartialDate) {
    var older: [String: Int] = [:]
    for (index, node) in bodies.nodes.enumerated() where !node.isOfReform && node.level == .province
    {
      guard let unit = node.unit else { continue }
      older[Self.rankless(node.core) + "\u{1F}" + units.units[unit].id] = index
    }
    for (index, node) in bodies.nodes.enumerated() where node.isOfReform {
      guard let unit = node.unit else { continue }
      for predecessor in units.predecessors[unit] {
        guard let old = older[Self.rankless(node.core) + "\u{1F}" + units.units[predecessor].id]
        else { continue }
        draft.relate(.succeeded, bodyIDs[index], bodyIDs[old]) { $0["date"] = .date(reform) }
      }
    }
  }
}
