internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/search?q=`: entities by name.
  func search(_ inquiry: Inquiry) throws -> Reply {
    let window = try inquiry.parameters.window()
    guard let query = try inquiry.parameters.text("q") else {
      guard inquiry.format == .html else { throw PageError.badRequest("Thiếu tham số “q”.") }
      return .page("search", "Tìm kiếm", ["asked": false], inquiry, isAsked: false)
    }
    let found = try answers.search(query, limit: min(window.offset, 1000) + window.limit)
    let rows = window.rows(of: found)
    guard inquiry.format == .html else { return Reply(.json(.array(rows.map(\.json)))) }
    let maker = FieldMaker(self)
    let fields: Fields = [
      "asked": true, "query": query, "rows": rows.map { row(of: $0, maker) },
      "summary": rows.isEmpty
        ? "Không có gì mang tên “\(query)”." : "\(rows.count) kết quả cho “\(query)”.",
    ]
    return .page("search", "Tìm “\(query)”", fields, inquiry)
  }

  private func row(of row: SearchRow, _ maker: FieldMaker) -> Fields {
    let details = row.details.compactMap { labels.kind($0) } + row.aliases.prefix(3)
    return [
      "type": labels.name(of: row.entity.type), "entity": maker.link(row.entity),
      "hasDetails": !details.isEmpty, "details": details,
    ]
  }
}
