internal import GraphQueries
internal import NewsModel

extension FieldMaker {
  /// A meeting with who held and chaired it.
  mutating func meeting(
    _ meeting: MeetingReference, organisers: [EntityReference],
    chairs: [(person: EntityReference, site: String?)], evidence list: [Evidence]
  ) throws -> Fields {
    var fields = try evidence(list)
    fields["meeting"] = link(meeting.id, meeting.label, .meeting)
    if let date = meeting.date { fields["date"] = self.date(date) }
    if let kind = meeting.kind.flatMap(labels.kind) { fields["kind"] = kind }
    if let place = meeting.place { fields["place"] = place }
    fields["hasOrganisers"] = !organisers.isEmpty
    fields["organisers"] = links(organisers)
    fields["hasChairs"] = !chairs.isEmpty
    fields["chairs"] = separated(
      chairs.map { chair in
        var fields = link(chair.person)
        if let site = chair.site { fields["site"] = site }
        return fields
      })
    return fields
  }

  /// Who did what in which meeting.
  mutating func row(_ row: ParticipationRow, _ action: WhoAction) throws -> Fields {
    let phrase =
      action.relation.map { labels.phrase($0) } ?? labels["\(action.rawValue).forward"] ?? ""
    let site = row.site.map { [$0] } ?? []
    let role = row.role.map { ["\(labels["property.as"] ?? "") \($0)"] } ?? []
    return try statement(
      row.meeting.date, nil, link(row.person), phrase,
      link(row.meeting.id, row.meeting.label, .meeting),
      details: role + site + (row.meeting.place.map { [$0] } ?? []), row.evidence)
  }

  /// Who held which post.
  mutating func row(_ row: RoleRow) throws -> Fields {
    var fields = try statement(
      row.firstSeen ?? row.from, row.lastSeen ?? row.to, link(row.person),
      labels.phrase(.holds), link(row.role), details: details(of: row), row.evidence)
    if row.former { fields["former"] = true }
    return fields
  }

  /// Who was given or left which post.
  mutating func row(_ row: AppointmentRow, _ action: WhoAction) throws -> Fields {
    let phrase = action.relation.map { labels.phrase($0) } ?? labels.name(of: action)
    return try statement(
      row.date, nil, link(row.person), phrase, link(row.role),
      details: [labels["action.\(row.action)"] ?? row.action] + (row.by.map { [$0] } ?? []),
      row.evidence)
  }

  /// Who signed or issued which document.
  mutating func row(_ row: AuthorshipRow, _ action: WhoAction) throws -> Fields {
    try statement(
      row.document.date, nil, link(row.author),
      action.relation.map { labels.phrase($0) } ?? labels.name(of: action),
      link(row.document.id, row.document.name, .document), details: [], row.evidence)
  }

  /// What a text says of a post beyond who held it when it was seen.
  func details(of row: RoleRow) -> [String] {
    var details: [String] = []
    if row.former { details.append("chức vụ trước đây") }
    if let term = row.term { details.append(term) }
    if let from = row.from { details.append("bắt đầu \(from.spoken)") }
    if let to = row.to { details.append("kết thúc \(to.spoken)") }
    return details
  }

  private mutating func statement(
    _ first: PartialDate?, _ last: PartialDate?, _ subject: Fields, _ phrase: String,
    _ object: Fields, details: [String], _ list: [Evidence]
  ) throws -> Fields {
    var fields = try evidence(list)
    if let period = period(first, last) { fields["period"] = period }
    fields["subject"] = subject
    fields["phrase"] = phrase
    fields["object"] = object
    fields["hasDetails"] = !details.isEmpty
    fields["details"] = details
    return fields
  }
}
