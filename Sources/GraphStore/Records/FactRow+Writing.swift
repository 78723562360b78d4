internal import NewsModel

extension FactRow {
  /// The rows of an article's facts, in a fixed order.
  static func rows(of facts: ArticleFacts) -> [FactRow] {
    var rows: [FactRow] = []
    for (index, author) in facts.authors.enumerated() {
      rows.append(FactRow(.author, index, author.evidence) { $0.put("name", author.name) })
    }
    for (index, person) in facts.people.enumerated() {
      rows.append(
        FactRow(.person, index, mentions: person.mentions) {
          $0.put("name", person.name)
          $0.put("constituency", person.constituency)
          $0.put(person.block)
        })
    }
    for (index, body) in facts.organisations.enumerated() {
      rows.append(FactRow(.organisation, index, mentions: body.mentions) { $0.put(body) })
    }
    for (index, role) in facts.roles.enumerated() {
      rows.append(FactRow(.role, index, role.evidence) { $0.put(role) })
    }
    for (index, document) in facts.documents.enumerated() {
      var row = FactRow(.document, index, mentions: document.mentions) { $0.put(document) }
      row.evidence = document.signers.map {
        EvidenceRow(part: .signer, person: $0.person, site: nil, passage: $0.evidence)
      }
      rows.append(row)
    }
    for (index, meeting) in facts.meetings.enumerated() {
      var row = FactRow(.meeting, index, meeting.evidence) { $0.put(meeting) }
      for part in Part.allCases {
        guard let list = part.participations else { continue }
        for one in meeting[keyPath: list] {
          row.evidence.append(
            EvidenceRow(part: part, person: one.person, site: one.site, passage: one.evidence))
        }
      }
      rows.append(row)
    }
    for (index, appointment) in facts.appointments.enumerated() {
      rows.append(FactRow(.appointment, index, appointment.evidence) { $0.put(appointment) })
    }
    for (index, trace) in facts.trace.enumerated() {
      rows.append(
        FactRow(.trace, index, mentions: []) {
          $0.put("fact", trace.fact)
          $0.put("rule", trace.rule)
          $0.values["entries"] = .list(trace.entries)
        })
    }
    return rows
  }

  private init(
    _ kind: Kind, _ ordinal: Int, _ evidence: Passage, _ fill: (inout FactDetails) -> Void
  ) {
    self.init(kind, ordinal, mentions: [], fill)
    self.evidence = [EvidenceRow(part: .whole, passage: evidence)]
  }

  private init(
    _ kind: Kind, _ ordinal: Int, mentions: [Passage], _ fill: (inout FactDetails) -> Void
  ) {
    var details = FactDetails()
    fill(&details)
    self.init(kind: kind, ordinal: ordinal, details: details, mentions: mentions)
  }
}

extension FactDetails {
  fileprivate mutating func put(_ body: OrganisationFact) {
    put("name", body.name)
    put("kind", body.kind)
    put("locality", body.locality)
    put("level", body.level)
    put("parent", body.parent)
    put(body.block)
  }

  fileprivate mutating func put(_ role: RoleFact) {
    put("person", role.person)
    put("title", role.title)
    put("organisation", role.organisation)
    put("former", role.former)
    put("term", role.term)
    put("date", role.date)
    put("from", role.from)
    put("to", role.to)
    put(role.block)
  }

  fileprivate mutating func put(_ document: DocumentFact) {
    put("type", document.type)
    put("number", document.number)
    put("date", document.date)
    put("issuer", document.issuer)
    put("name", document.name)
    put(document.block)
  }

  fileprivate mutating func put(_ meeting: MeetingFact) {
    put("label", meeting.label)
    put("kind", meeting.kind)
    put("date", meeting.date)
    put("place", meeting.place)
    put("organisers", meeting.organisers)
    put("participants", meeting.participants)
    put("documents", meeting.documents)
    put(meeting.block)
  }

  fileprivate mutating func put(_ appointment: AppointmentFact) {
    put("person", appointment.person)
    put("title", appointment.title)
    put("organisation", appointment.organisation)
    put("action", appointment.action.rawValue)
    put("date", appointment.date)
    put("replaces", appointment.replaces)
    put("by", appointment.by)
    put(appointment.block)
  }
}
