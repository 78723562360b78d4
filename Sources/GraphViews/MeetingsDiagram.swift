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

/// The documents view: issuers on the left, documents by date, meetings that cite on the right.
struct DocumentsDiagram {
  let request: DiagramRequest

  func diagram(of graph: some GraphReading) throws -> Diagram {
    let part = try request.selection.select(from: graph)
    var assembly = DiagramAssembly(
      title: Wording.documents, selection: request.selection, graph: part)
    assembly.diagram.direction = .right
    let documents = inOrderOfDate(try part.entities(ofType: .document))
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
