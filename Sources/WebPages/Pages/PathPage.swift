internal import GraphQueries
internal import NewsModel

extension Site {
  /// `/path?from=&to=`: the shortest way between two entities, with the evidence of each step.
  ///
  /// Status 300 where a name fits several entities, 404 where it fits none.
  func path(_ inquiry: Inquiry) throws -> Reply {
    let from = try inquiry.parameters.text("from")
    let to = try inquiry.parameters.text("to")
    var fields: Fields = ["from": from ?? "", "to": to ?? ""]
    guard let from, let to else {
      guard inquiry.format == .html else {
        throw PageError.badRequest("Cần hai tham số “from” và “to”.")
      }
      fields["message"] = "Cho biết hai đầu: người, cơ quan, cuộc họp, văn bản."
      return .page("path", "Đường nối", fields, inquiry, isAsked: false)
    }
    let ends = [
      PathEnd(name: "from", text: from, outcome: try answers.lookup.resolve(from)),
      PathEnd(name: "to", text: to, outcome: try answers.lookup.resolve(to)),
    ]
    guard let start = ends[0].entity, let end = ends[1].entity else {
      return unsettled(ends, fields, inquiry)
    }
    let found = try answers.paths(from: start, to: end).first
    guard inquiry.format == .html else {
      return Reply(.json(found?.json ?? ["hops": []]))
    }
    var maker = FieldMaker(self)
    if let found {
      fields["found"] = true
      fields["start"] = maker.link(EntityReference(start))
      fields["hops"] = try found.hops.map { hop in
        try maker.evidence(hop.evidence).merging([
          "phrase": labels.phrase(hop.relation, forward: hop.isForward),
          "node": maker.link(hop.to),
        ]) { $1 }
      }
    } else {
      fields["message"] =
        start.id == end.id
        ? "Hai đầu là một: \(start.name)."
        : "Không có đường nối nào qua tối đa \(PathOptions().maxHops) bước."
    }
    return .page("path", "Từ \(start.name) đến \(end.name)", fields, inquiry)
  }

  /// A name that fits none or several: what it can mean.
  private func unsettled(_ ends: [PathEnd], _ fields: Fields, _ inquiry: Inquiry) -> Reply {
    let open = ends.filter { $0.entity == nil }
    let status = open.contains { $0.isUnknown } ? 404 : 300
    let title = open.map(\.title).joined(separator: " ")
    guard inquiry.format == .html else {
      let candidates = open.flatMap(\.candidates).map(\.entity)
      return Reply(
        .json([
          "error": ["status": .integer(status), "message": .text(title)],
          "candidates": .array(candidates.map { EntityReference($0).typedJSON }),
        ]), status: status)
    }
    let maker = FieldMaker(self)
    let choices = open.map { end -> Fields in
      let rows = end.candidates.map { candidate -> Fields in
        let parameters = ends.map {
          RequestTarget.Parameter(
            name: $0.name, value: $0.name == end.name ? candidate.entity.id.rawValue : $0.text)
        }
        let details = candidate.details.compactMap { labels.kind($0) }
        return maker.link(EntityReference(candidate.entity)).merging([
          "href": PercentEncoding.address(Route.path.path, parameters),
          "hasDetails": !details.isEmpty, "details": details,
        ]) { $1 }
      }
      return ["heading": end.title, "rows": rows]
    }
    return .page(
      "path", "Đường nối", fields.merging(["choices": choices]) { $1 }, inquiry, status: status,
      isAsked: false)
  }
}

/// One end of a path as it was asked for.
private struct PathEnd {
  let name: String
  let text: String
  let outcome: EntityLookup.Outcome

  var entity: Entity? {
    if case .found(let entity) = outcome { entity } else { nil }
  }

  var isUnknown: Bool {
    if case .unknown = outcome { true } else { false }
  }

  var candidates: [EntityLookup.Candidate] {
    switch outcome {
    case .found: []
    case .ambiguous(let candidates), .unknown(let candidates): candidates
    }
  }

  var title: String {
    switch outcome {
    case .found(let entity): entity.name
    case .ambiguous: "“\(text)” có thể là:"
    case .unknown(let near) where near.isEmpty: "Không có gì mang tên “\(text)”."
    case .unknown: "Không có gì mang tên “\(text)”; gần giống:"
    }
  }
}
