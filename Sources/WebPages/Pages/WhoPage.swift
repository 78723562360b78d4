internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/who/<action>`: who chaired, attended, held, signed what; pages show the latest first, JSON
  /// keeps the order of the command.
  func who(_ action: WhoAction, _ inquiry: Inquiry) throws -> Reply {
    let filter = try inquiry.parameters.filter()
    switch action {
    case .chaired, .attended, .spoke, .concluded, .directed, .led, .present:
      return try list(try answers.participations(action, filter), by: \.meeting.date, inquiry) {
        try $0.row($1, action)
      }
    case .held:
      return try list(try answers.roles(filter), by: \.lastDate, inquiry) { try $0.row($1) }
    case .appointed, .elected, .transferred, .dismissed, .removed, .resigned, .retired, .succeeded,
      .preceded:
      return try list(try answers.appointments(action, filter), by: \.date, inquiry) {
        try $0.row($1, action)
      }
    case .signed, .issued:
      return try list(try answers.authorships(action, filter), by: \.document.date, inquiry) {
        try $0.row($1, action)
      }
    }
  }

  private func list<Row>(
    _ answer: Answer<Row>, by date: KeyPath<Row, PartialDate?>, _ inquiry: Inquiry,
    _ fields: (inout FieldMaker, Row) throws -> Fields
  ) throws -> Reply {
    let window = try inquiry.parameters.window()
    let pager = Pager(answer.rows.count, window, inquiry)
    guard inquiry.format == .html, case .who(let action) = inquiry.route else {
      return .rows(window.rows(of: answer.rows).map(\.json), pager)
    }
    let rows = window.rows(of: answer.rows.latestFirst { $0[keyPath: date] })
    var maker = FieldMaker(self)
    // Narrower changes are reached by their addresses; as tabs they would crowd out the rest.
    let tabs = WhoAction.allCases.filter {
      !$0.isChange || [.appointed, .dismissed].contains($0) || $0 == action
    }
    let actions = tabs.map { other -> Fields in
      let address = PercentEncoding.address(
        Route.who(other).path, inquiry.parameters.withoutOffset)
      return ["href": address, "name": labels.name(of: other), "current": other == action]
    }
    return .page(
      "who", labels.name(of: action),
      [
        "actions": actions, "rows": try rows.map { try fields(&maker, $0) },
        "pager": pager.fields, "notes": answer.notes, "action": Route.who(action).path,
        "filters": try filterFields(inquiry.parameters),
      ], inquiry)
  }
}
