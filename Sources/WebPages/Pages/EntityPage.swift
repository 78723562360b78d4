internal import GraphQueries
internal import NewsModel

extension Site {
  /// The most rows a section of a dossier shows; JSON has all.
  private static let maximumRows = 100

  /// `/entity/<id>`: the dossier; a retired id leads to its successor.
  func entity(_ id: EntityID, _ inquiry: Inquiry) throws -> Reply {
    guard let entity = try graph.entity(id) else {
      throw PageError.notFound("Đồ thị không có “\(id)”.")
    }
    let route = Route(to: entity.id)
    guard route == inquiry.route else {
      return Reply(.redirect(inquiry.format == .json ? route.apiPath : route.path))
    }
    let dossier = try answers.dossier(of: entity)
    guard inquiry.format == .html else { return Reply(.json(dossier.json)) }
    var maker = FieldMaker(self)
    var sections: [Fields] = []
    if !dossier.roles.isEmpty {
      let key = entity.type == .person ? "section.posts" : "section.holders"
      sections.append(
        try section(key, dossier.roles.latestFirst(by: \.lastDate)) {
          try post($0, of: entity, &maker)
        })
    }
    for type in Self.sectionOrder {
      let links = DossierLink.links(of: dossier.relations.filter { $0.other.type == type })
      guard !links.isEmpty else { continue }
      sections.append(
        try section("section.\(type.rawValue)", links.latestFirst(by: \.date)) {
          try link($0, &maker)
        })
    }
    return .page(
      "entity", entity.name, try fields(of: dossier, maker).merging(["sections": sections]) { $1 },
      inquiry)
  }

  private static let sectionOrder: [EntityType] = [
    .meeting, .document, .person, .organisation, .role, .place, .article,
  ]

  private func section<Row>(
    _ key: String, _ rows: [Row], _ fields: (Row) throws -> Fields
  ) throws -> Fields {
    var section: Fields = [
      "heading": labels[key] ?? key, "count": rows.count,
      "rows": try rows.prefix(Self.maximumRows).map(fields),
    ]
    section["leftOut"] = leftOut(rows.count)
    return section
  }

  private func leftOut(_ count: Int) -> String? {
    count > Self.maximumRows ? "Còn \(count - Self.maximumRows) dòng nữa trong JSON." : nil
  }

  private func fields(of dossier: Dossier, _ maker: FieldMaker) throws -> Fields {
    let entity = dossier.entity
    let properties = entity.properties.sorted { $0.key < $1.key }.compactMap { key, value in
      labels["property.\(key)"].flatMap { label in
        labels.value(value, of: key).map { ["label": label, "value": $0] as Fields }
      }
    }
    let articles = dossier.articles.latestFirst(by: \.published)
    var fields: Fields = [
      "id": entity.id.rawValue, "type": labels.name(of: entity.type), "name": entity.name,
      "hasAliases": !entity.aliases.isEmpty, "aliases": entity.aliases,
      "hasProperties": !properties.isEmpty, "properties": properties,
      "hasArticles": !articles.isEmpty, "articleCount": articles.count,
      "articles": articles.prefix(Self.maximumRows).map { header in
        var fields = maker.link(header.id, header.name, .article)
        if let published = header.published { fields["date"] = maker.date(published) }
        return fields
      },
    ]
    fields["articlesLeftOut"] = leftOut(articles.count)
    return fields
  }

  private func post(
    _ row: RoleRow, of entity: Entity, _ maker: inout FieldMaker
  ) throws -> Fields {
    var fields = try maker.evidence(row.evidence)
    fields["period"] = maker.period(row.firstSeen ?? row.from, row.lastSeen ?? row.to)
    let details = maker.details(of: row)
    switch entity.type {
    case .person: fields["links"] = [maker.link(row.role)]
    case .role: fields["links"] = [maker.link(row.person)]
    default:
      let role = maker.link(row.role.id, row.title, .role)
      fields["links"] = maker.separated([maker.link(row.person), role])
    }
    if row.former { fields["former"] = true }
    fields["hasDetails"] = !details.isEmpty
    fields["details"] = details
    return fields
  }

  private func link(_ link: DossierLink, _ maker: inout FieldMaker) throws -> Fields {
    var fields = try maker.evidence(link.evidence)
    if let date = link.date { fields["period"] = maker.period(date) }
    let keys = ["action", "as", "site", "venue", "term", "by", "count"]
    var details: [String] = []
    for row in link.rows {
      details += maker.details(row.properties, keys).filter { !details.contains($0) }
    }
    fields["phrase"] = link.phrases(labels).joined(separator: ", ")
    fields["links"] = [maker.link(link.other)]
    fields["hasDetails"] = !details.isEmpty
    fields["details"] = details
    return fields
  }
}
