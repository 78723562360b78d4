internal import GraphExport
internal import NewsModel

/// The meetings view: who chaired on the left, meetings by date, who organised on the right.
///
/// Attendance is shown only where `--relations` asks for it: it is what makes hairballs.
struct MeetingsDiagram {
  let request: DiagramRequest

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let part = try request.selection.select(from: graph)
    var assembly = DiagramAssembly(
      title: Wording.meetings, selection: request.selection, graph: part)
    assembly.diagram.direction = .right
    let meetings = inOrderOfDate(try part.entities(ofType: .meeting))
    let asked = request.selection.relations
    let left = asked.map(PersonDiagram.participation.intersection) ?? [.chaired]
    let right = asked.map { $0.intersection([.organised, .tookPartIn]) } ?? [.organised]
    for meeting in meetings { assembly.add(meeting) }
    for meeting in meetings {
      var parts: [EntityID: [Relation]] = [:]
      for relation in try part.relations(of: meeting.id, direction: .incoming, types: left) {
        parts[relation.source, default: []].append(relation)
      }
      for id in parts.keys.sorted() {
        guard let person = try part.entity(id), let relations = parts[id] else { continue }
        assembly.add(person)
        assembly.connect(relations, from: id.rawValue, to: meeting.id.rawValue)
      }
      for relation in try part.relations(of: meeting.id, direction: .incoming, types: right) {
        guard let body = try part.entity(relation.source) else { continue }
        assembly.add(body)
        // Drawn from the meeting so that bodies stand behind it.
        assembly.connect([relation], from: meeting.id.rawValue, to: body.id.rawValue)
        assembly.diagram.edges.setLast(\.isReversed, true)
      }
    }
    assembly.diagram.rows.append(meetings.map(\.id.rawValue))
    return try assembly.finished()
  }
}

/// The documents view: issuers on the left, each one's documents by date, the meetings that cite
/// them on the right.
struct DocumentsDiagram {
  let request: DiagramRequest

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let part = try request.selection.select(from: graph)
    var assembly = DiagramAssembly(
      title: Wording.documents, selection: request.selection, graph: part)
    assembly.diagram.direction = .right
    var groups: [(issuer: String, document: Entity)] = []
    for document in inOrderOfDate(try part.entities(ofType: .document)) {
      let issued = try part.relations(of: document.id, direction: .incoming, types: [.issued])
      let issuer = try issued.first.flatMap { try part.entity($0.source) }
      groups.append((issuer.map { $0.name + " " + $0.id.rawValue } ?? "", document))
    }
    // A stable sort by issuer keeps the dates in order; documents without one come last.
    let documents = groups.enumerated().sorted { left, right in
      func key(_ item: (offset: Int, element: (issuer: String, document: Entity))) -> (
        Int, String, Int
      ) {
        (item.element.issuer.isEmpty ? 1 : 0, item.element.issuer, item.offset)
      }
      return key(left) < key(right)
    }.map(\.element.document)
    for document in documents { assembly.add(document) }
    for document in documents {
      for relation in try part.relations(
        of: document.id, direction: .incoming, types: [.issued, .signed])
      {
        guard let issuer = try part.entity(relation.source) else { continue }
        assembly.add(issuer)
        assembly.connect([relation], from: issuer.id.rawValue, to: document.id.rawValue)
      }
      for relation in try part.relations(of: document.id, direction: .incoming, types: [.cited]) {
        guard let meeting = try part.entity(relation.source) else { continue }
        assembly.add(meeting)
        assembly.connect([relation], from: document.id.rawValue, to: meeting.id.rawValue)
        assembly.diagram.edges.setLast(\.isReversed, true)
      }
    }
    assembly.diagram.rows.append(documents.map(\.id.rawValue))
    return try assembly.finished()
  }
}
