internal import NewsModel

extension FactRow {
  /// Adds the fact to its article's; rows come in the order of their ordinals.
  func add(to facts: inout ArticleFacts) throws {
    switch kind {
    case .author:
      facts.authors.append(
        AuthorFact(name: try details.required("name"), evidence: try mainEvidence()))
    case .person:
      facts.people.append(
        PersonFact(
          name: try details.required("name"), block: details.block, mentions: mentions,
          constituency: details.text("constituency")))
    case .organisation: facts.organisations.append(try organisation())
    case .role: facts.roles.append(try role())
    case .document: facts.documents.append(try document())
    case .meeting: facts.meetings.append(try meeting())
    case .appointment: facts.appointments.append(try appointment())
    case .trace:
      facts.trace.append(
        FactTrace(
          fact: try details.required("fact"), rule: try details.required("rule"),
          entries: details.texts("entries")))
    }
  }

  private func mainEvidence() throws -> Passage {
    guard let first = evidence.first(where: { $0.part == .whole }) else {
      throw GraphStoreError.damaged(what: "\(label) without evidence")
    }
    return first.passage
  }

  private func organisation() throws -> OrganisationFact {
    OrganisationFact(
      name: try details.required("name"), kind: try details.required("kind"),
      locality: details.text("locality"), level: details.text("level"),
      parent: details.text("parent"), block: details.block, mentions: mentions)
  }

  private func role() throws -> RoleFact {
    RoleFact(
      person: try details.requiredNumber("person"), title: try details.required("title"),
      organisation: details.number("organisation"), former: details.flag("former"),
      term: details.text("term"), date: details.date("date"), from: details.date("from"),
      to: details.date("to"), block: details.block, evidence: try mainEvidence())
  }

  private func document() throws -> DocumentFact {
    DocumentFact(
      type: try details.required("type"), number: details.text("number"),
      date: details.date("date"), issuer: details.text("issuer"),
      name: try details.required("name"), signers: try signers(), block: details.block,
      mentions: mentions)
  }

  private func signers() throws -> [Participation] {
    try evidence.filter { $0.part == .signer }.map { row in
      guard let person = row.person else {
        throw GraphStoreError.damaged(what: "\(label): a signer who is nobody")
      }
      return Participation(person: person, evidence: row.passage)
    }
  }

  private func meeting() throws -> MeetingFact {
    var meeting = MeetingFact(
      label: try details.required("label"), kind: try details.required("kind"),
      date: details.date("date"), place: details.text("place"),
      organisers: details.numbers("organisers"), participants: details.numbers("participants"),
      documents: details.numbers("documents"), block: details.block,
      evidence: try mainEvidence())
    for row in evidence {
      guard let list = row.part.participations else { continue }
      guard let person = row.person else {
        throw GraphStoreError.damaged(what: "\(label): a \(row.part.rawValue) who is nobody")
      }
      meeting[keyPath: list].append(
        Participation(person: person, site: row.site, evidence: row.passage))
    }
    return meeting
  }

  private func appointment() throws -> AppointmentFact {
    guard let action = AppointmentFact.Action(rawValue: try details.required("action")) else {
      throw GraphStoreError.damaged(what: "\(label): an unknown action")
    }
    return AppointmentFact(
      person: try details.requiredNumber("person"), title: try details.required("title"),
      organisation: details.number("organisation"), action: action, date: details.date("date"),
      replaces: details.number("replaces"), by: details.number("by"), block: details.block,
      evidence: try mainEvidence())
  }
}
