internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/meetings`: meetings with their chairs; pages show the latest first, JSON keeps the order of
  /// the command.
  func meetings(_ inquiry: Inquiry) throws -> Reply {
    let filter = try inquiry.parameters.filter()
    let window = try inquiry.parameters.window()
    let answer = try answers.meetings(filter)
    let pager = Pager(answer.rows.count, window, inquiry)
    guard inquiry.format == .html else {
      return .rows(window.rows(of: answer.rows).map(\.json), pager)
    }
    var maker = FieldMaker(self)
    let rows = try window.rows(of: answer.rows.latestFirst { $0.meeting.date }).map { row in
      try maker.meeting(
        row.meeting, organisers: row.organisers,
        chairs: row.chairs.map { ($0.person, $0.site) }, evidence: row.evidence)
    }
    return .page(
      "meetings", "Cuộc họp",
      [
        "rows": rows, "pager": pager.fields, "notes": answer.notes, "action": Route.meetings.path,
        "filters": try filterFields(inquiry.parameters),
      ], inquiry)
  }

  /// The fields of a form of conditions, with what was asked for.
  func filterFields(_ parameters: Parameters) throws -> [Fields] {
    try ["person", "meeting", "org", "place", "on", "from", "to"].map { name in
      var fields: Fields = [
        "name": name, "label": labels["filter.\(name)"] ?? name,
        "value": try parameters.text(name) ?? "",
      ]
      if ["on", "from", "to"].contains(name) { fields["hint"] = labels["hint.date"] ?? "" }
      return fields
    }
  }
}
