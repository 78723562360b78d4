internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/who/<action>`: who chaired, attended, held, signed what.
  func who(_ action: WhoAction, _ inquiry: Inquiry) throws -> Reply {
    let filter = try inquiry.parameters.filter()
    switch action {
    case .chaired, .attended, .spoke, .concluded, .directed:
      return try list(try answers.participations(action, filter), action, inquiry) { maker, row in
        try maker.row(row, action)
      }
    case .held:
      return try list(try answers.roles(filter), action, inquiry) { maker, row in
        try maker.row(row)
      }
    case .signed, .issued:
      return try list(try answers.authorships(action, filter), action, inquiry) { maker, row in
        try maker.row(row, action)
      }
    }
  }

  private func list<Row>(
    _ answer: Answer<Row>, _ action: WhoAction, _ inquiry: Inquiry,
    _ fields: (inout FieldMaker, Row) throws -> Fields
  ) throws -> Reply {
    let window = try inquiry.parameters.window()
    let rows = window.rows(of: answer.rows)
    let pager = Pager(answer.rows.count, window, inquiry)
    guard inquiry.format == .html else { return .rows(rows.map(\.json), pager) }
    var maker = FieldMaker(self)
    let actions = WhoAction.allCases.map { other -> Fields in
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
