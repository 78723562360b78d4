internal import GraphExport
internal import NewsModel

/// The meetings view: who chaired on the left, meetings by date, who organised on the right.
///
/// Attendance is shown only where `--relations` asks for it: it is what makes hairballs. Meetings
/// of which nobody is known that would be shown are counted, not drawn.
struct MeetingsDiagram {
  let request: DiagramRequest

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let selection = request.selection.ofView
    let part = try selection.select(from: graph)
    var assembly = DiagramAssembly(title: Wording.meetings, selection: selection, graph: graph)
    assembly.diagram.direction = .right
    let asked = request.selection.relations
    let left = asked.map(PersonDiagram.participation.intersection) ?? [.chaired]
    let right = asked.map { $0.intersection([.organised, .tookPartIn]) } ?? [.organised]
    let kept = try part.entities(ofType: .meeting)
    let ties = try ties(
      left.union(right).sorted { $0.rawValue < $1.rawValue }, to: kept, assembly, in: graph)
    let (meetings, others) = mostTied(inOrderOfDate(kept), by: ties, top: request.selection.top)
    for meeting in meetings { assembly.add(meeting) }
    for meeting in meetings {
      let relations = ties[meeting.id] ?? []
      let people = Dictionary(grouping: relations.filter { left.contains($0.type) }, by: \.source)
      for (id, relations) in people.sorted(by: { $0.key < $1.key }) {
        guard let person = try graph.entity(id) else { continue }
        assembly.add(person)
        assembly.connect(relations, from: id.rawValue, to: meeting.id.rawValue)
      }
      for relation in relations where right.contains(relation.type) {
        guard let body = try graph.entity(relation.source) else { continue }
        assembly.add(body)
        // Drawn from the meeting so that bodies stand behind it.
        assembly.connect([relation], from: meeting.id.rawValue, to: body.id.rawValue)
        assembly.diagram.edges.setLast(\.isReversed, true)
      }
    }
    var row = meetings.map(\.id.rawValue)
    if !others.isEmpty {
      assembly.addFolded(
        others, id: "meetings/others", kind: .meeting, words: Wording.otherMeetings(others.count))
      row.append("meetings/others")
    }
    assembly.diagram.rows.append(row)
    return try assembly.finished()
  }
}

/// The documents view: issuers on the left, each one's documents by date, the meetings that cite
/// them on the right.
///
/// Documents of which neither is known are counted, not drawn.
struct DocumentsDiagram {
  let request: DiagramRequest

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let selection = request.selection.ofView
    let part = try selection.select(from: graph)
    var assembly = DiagramAssembly(title: Wording.documents, selection: selection, graph: graph)
    assembly.diagram.direction = .right
    let all = try part.entities(ofType: .document)
    let ties = try ties([.cited, .issued, .signed], to: all, assembly, in: graph)
    let (kept, others) = mostTied(inOrderOfDate(all), by: ties, top: request.selection.top)
    let documents = try byIssuer(kept, ties, in: graph)
    for document in documents { assembly.add(document) }
    for document in documents {
      for relation in ties[document.id] ?? [] {
        guard let other = try graph.entity(relation.source) else { continue }
        assembly.add(other)
        if relation.type == .cited {
          assembly.connect([relation], from: document.id.rawValue, to: other.id.rawValue)
          assembly.diagram.edges.setLast(\.isReversed, true)
        } else {
          assembly.connect([relation], from: other.id.rawValue, to: document.id.rawValue)
        }
      }
    }
    var row = documents.map(\.id.rawValue)
    if !others.isEmpty {
      assembly.addFolded(
        others, id: "documents/others", kind: .document,
        words: Wording.otherDocuments(others.count))
      row.append("documents/others")
    }
    assembly.diagram.rows.append(row)
    return try assembly.finished()
  }

  /// Documents in groups, each issuer's and single ones without; those of one issuer in the order
  /// given, the groups by the first meeting that cites one, so that lines cross little.
  private func byIssuer(
    _ documents: [Entity], _ ties: [EntityID: [Relation]], in graph: some GraphReading
  ) throws -> [Entity] {
    let citing = Set(ties.values.joined().filter { $0.type == .cited }.map(\.source))
    let meetings = inOrderOfDate(try citing.sorted().compactMap { try graph.entity($0) })
    let places = Dictionary(
      uniqueKeysWithValues: meetings.enumerated().map { ($1.id, $0) })
    var groups: [String: [Int]] = [:]
    for (index, document) in documents.enumerated() {
      let issued = ties[document.id]?.first { $0.type == .issued }
      let issuer = try issued.flatMap { try graph.entity($0.source) }
      let name = issuer.map { "0" + $0.name + " " + $0.id.rawValue }
      groups[name ?? "1" + document.id.rawValue, default: []].append(index)
    }
    func firstMeeting(_ group: [Int]) -> Int {
      let cited = group.flatMap { ties[documents[$0].id] ?? [] }.filter { $0.type == .cited }
      return cited.compactMap { places[$0.source] }.min() ?? Int.max
    }
    let ordered = groups.sorted { left, right in
      func key(_ group: (key: String, value: [Int])) -> (Int, Int, String) {
        (firstMeeting(group.value), group.key.hasPrefix("1") ? group.value[0] : -1, group.key)
      }
      return key(left) < key(right)
    }
    return ordered.flatMap(\.value).map { documents[$0] }
  }
}

extension GraphSelection {
  /// What a view of many meetings or documents is made from: a day is that of the meetings, what
  /// was chosen comes with what is one step away, and the most important of the meetings are
  /// wanted, not of all entities.
  fileprivate var ofView: GraphSelection {
    var selection = self
    selection.from = from ?? on
    selection.to = to ?? on
    selection.on = nil
    selection.top = nil
    if hasSeeds { selection.hops = hops ?? 1 }
    return selection
  }
}

/// The relations of the types that lead to the entities, from whomever: who chaired a meeting
/// that was chosen belongs to it, though nobody chose the chair.
private func ties(
  _ types: [RelationType], to entities: [Entity], _ assembly: DiagramAssembly,
  in graph: some GraphReading
) throws -> [EntityID: [Relation]] {
  let shown = Set(entities.map(\.id))
  var found: [EntityID: [Relation]] = [:]
  for type in types {
    for relation in try graph.relations(ofType: type) where shown.contains(relation.target) {
      guard let source = try graph.entity(relation.source), assembly.selection.admits(source),
        try assembly.admits(relation)
      else { continue }
      found[relation.target, default: []].append(relation)
    }
  }
  return found
}

/// The entities that relations lead to, as many as wanted: those with most relations, then those
/// with most articles, then in the order given, which they keep; and the others.
private func mostTied(
  _ entities: [Entity], by ties: [EntityID: [Relation]], top: Int?
) -> (kept: [Entity], others: [Entity]) {
  let tied = entities.indices.filter { ties[entities[$0].id] != nil }
  let ranked = tied.sorted { left, right in
    func key(_ index: Int) -> (Int, Int, Int) {
      let relations = ties[entities[index].id] ?? []
      return (-relations.count, -relations.articleCount, index)
    }
    return key(left) < key(right)
  }
  var kept = Set(ranked.prefix(top ?? DiagramRequest.columnLimit))
  // A few say more by name than a count does.
  if top == nil, tied.count == kept.count, entities.count - kept.count <= 4 {
    kept = Set(entities.indices)
  }
  return (
    entities.indices.filter(kept.contains).map { entities[$0] },
    entities.indices.filter { !kept.contains($0) }.map { entities[$0] }
  )
}
