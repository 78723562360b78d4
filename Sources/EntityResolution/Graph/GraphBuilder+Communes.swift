internal import NewsModel
private import VietnameseText

extension GraphBuilder {
  /// The commune that a body is of, where name, province and day tell one.
  func commune(of node: BodyNode) -> Commune? {
    guard node.level == .commune, let locality = node.locality, let province = node.province else {
      return nil
    }
    let unit = units.units[province]
    // A province that the reform left whole is known by its first id, its communes by the second.
    let late = node.isOfReform ? unit.successors.first.map { units.units[$0].id } : nil
    return CommuneTable.shipped.commune(
      locality, in: late ?? unit.id, isLate: node.isOfReform)
  }

  /// The place of a commune, with the province it lies in.
  mutating func place(commune: Commune) -> EntityID {
    if let known = communeIDs[commune.id] { return known }
    var properties: [String: PropertyValue] = [
      "level": .text("commune"), "kind": .text(commune.kind),
    ]
    if let reform = UnitTable.reform {
      if commune.isLate {
        properties["validFrom"] = .date(reform)
      } else {
        properties["validTo"] = PartialDate(year: 2025, month: 6, day: 30).map { .date($0) }
      }
    }
    let id = draft.add(
      .place, name: commune.kind.lowercased() + " " + commune.name,
      key: "place\u{1F}" + commune.id, aliases: [commune.name], properties: properties)
    communeIDs[commune.id] = id
    if let province = units.index(of: commune.province) {
      draft.relate(.locatedIn, id, place(unit: units.namesakeIfContinued(province)))
    }
    return id
  }

  /// What the reform of 2025 made of the communes in the graph, and of their bodies.
  mutating func addCommuneSuccessions(_ reform: PartialDate) {
    let table = CommuneTable.shipped
    for id in communeIDs.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let commune = table[id], let older = communeIDs[id] else { continue }
      for successor in commune.successors.compactMap({ table[$0] }) {
        draft.relate(.succeeded, place(commune: successor), older) { $0["date"] = .date(reform) }
      }
    }
    var late: [String: Int] = [:]
    for (index, node) in bodies.nodes.enumerated() where node.isOfReform {
      if let commune = commune(of: node) { late[key(node, commune.id)] = index }
    }
    for (index, node) in bodies.nodes.enumerated() where !node.isOfReform {
      guard !late.isEmpty, let commune = commune(of: node) else { continue }
      for successor in commune.successors {
        guard let new = late[key(node, successor)] else { continue }
        draft.relate(.succeeded, bodyIDs[new], bodyIDs[index]) { $0["date"] = .date(reform) }
      }
    }
  }

  /// A commune's body without its kind of commune, which the reform may have changed.
  private func key(_ node: BodyNode, _ commune: String) -> String {
    var words = node.core.split(separator: " ")
    for length in [2, 1] where words.count > length {
      if parser.isLevelWord(words.suffix(length).joined(separator: " ")) {
        words.removeLast(length)
        break
      }
    }
    return words.joined(separator: " ") + "\u{1F}" + commune
  }
}
