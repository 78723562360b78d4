internal import NewsModel

/// Writes two tables, with the headings that Gephi takes for its own: `nodes.csv`, `edges.csv`.
///
/// RFC 4180 in UTF-8 without a byte order mark. A cell that a spreadsheet would run as a formula
/// has an apostrophe put before it.
struct CSVSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    try output.begin(file: GraphFormat.csv.files[0])
    let nodes = try PropertyColumns(
      .entities, of: graph, reserved: ["id", "label", "type", "aliases", "interval", "timeset"])
    output.writeCSVRow(["Id", "Label", "type", "aliases"] + nodes.columns.map(\.name))
    try graph.forEachEntity(ofTypes: nil) { entity in
      output.writeCSVCell(entity.id.rawValue, first: true)
      output.writeCSVCell(entity.name)
      output.writeCSVCell(entity.type.rawValue)
      output.writeCSVCell(entity.aliases.isEmpty ? "" : PropertyValue.json(entity.aliases))
      write(entity.properties, columns: nodes, into: &output)
      output.write("\r\n")
      try output.flushIfFull()
    }
    try output.begin(file: GraphFormat.csv.files[1])
    let edges = try PropertyColumns(
      .relations, of: graph,
      reserved: [
        "source", "target", "type", "id", "label", "weight", "articles", "quote", "reference",
        "evidence", "interval", "timeset",
      ])
    output.writeCSVRow(
      ["Source", "Target", "Type", "Id", "Label", "Weight"] + edges.columns.map(\.name)
        + ["articles", "quote", "reference", "evidence"])
    try graph.forEachRelation(ofTypes: nil) { relation in
      write(relation, columns: edges, into: &output)
      try output.flushIfFull()
    }
  }

  private func write(
    _ relation: Relation, columns: PropertyColumns, into output: inout ByteWriter
  ) {
    output.writeCSVCell(relation.source.rawValue, first: true)
    output.writeCSVCell(relation.target.rawValue)
    output.writeCSVCell("Directed")
    output.writeCSVCell(relation.id)
    output.writeCSVCell(relation.type.rawValue)
    let articles = relation.articleCount
    output.writeCSVCell(String(max(1, articles)))
    write(relation.properties, columns: columns, into: &output)
    if let first = relation.evidence.first {
      output.writeCSVCell(String(articles))
      output.writeCSVCell(first.passage.text)
      output.writeCSVCell(first.source)
      output.writeCSVCell { $0.writeJSON(relation.evidence) }
    } else {
      output.write(",,,,")
    }
    output.write("\r\n")
  }

  private func write(
    _ properties: [String: PropertyValue], columns: PropertyColumns,
    into output: inout ByteWriter
  ) {
    var left = properties.count
    for column in columns.columns {
      guard left > 0, let value = properties[column.key] else {
        output.write(byte: 0x2C)
        continue
      }
      left -= 1
      output.writeCSVCell(value.cellText)
    }
  }
}
