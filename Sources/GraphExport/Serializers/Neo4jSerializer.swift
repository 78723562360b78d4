internal import NewsModel

/// Writes two tables with typed headings for Neo4j's bulk import.
///
/// The command that reads them:
///
///     neo4j-admin database import full --nodes=nodes.csv --relationships=relations.csv \
///       --multiline-fields=true quanhe
///
/// A date goes as the text it is and, since Neo4j's `date` needs a day, as the first and last day
/// it can mean, in columns ending in `_first` and `_last`.
struct Neo4jSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    try output.begin(file: GraphFormat.neo4j.files[0])
    let nodes = try PropertyColumns(
      .entities, of: graph, reserved: ["id", "name", "aliases"])
    output.writeCSVRow(
      ["id:ID", "name:string", "aliases:string[]"] + headings(nodes) + [":LABEL"])
    try graph.forEachEntity(ofTypes: nil) { entity in
      output.writeCSVCell(entity.id.rawValue, first: true, isSafe: false)
      writeText(entity.name, into: &output)
      output.writeCSVCell(list(entity.aliases), isSafe: false)
      write(entity.properties, columns: nodes, into: &output)
      output.writeCSVCell("Entity;" + entity.type.rawValue, isSafe: false)
      output.write("\n")
      try output.flushIfFull()
    }
    try output.begin(file: GraphFormat.neo4j.files[1])
    let edges = try PropertyColumns(
      .relations, of: graph, reserved: ["id", "articles", "quote", "reference", "evidence"])
    output.writeCSVRow(
      [":START_ID", ":END_ID", "id:string"] + headings(edges)
        + ["articles:long", "quote:string", "reference:string", "evidence:string", ":TYPE"])
    try graph.forEachRelation(ofTypes: nil) { relation in
      output.writeCSVCell(relation.source.rawValue, first: true, isSafe: false)
      output.writeCSVCell(relation.target.rawValue, isSafe: false)
      output.writeCSVCell(relation.id, isSafe: false)
      write(relation.properties, columns: edges, into: &output)
      writeEvidence(of: relation, into: &output)
      output.writeCSVCell(relation.type.rawValue, isSafe: false)
      output.write("\n")
      try output.flushIfFull()
    }
  }

  private func headings(_ columns: PropertyColumns) -> [String] {
    columns.columns.flatMap { column -> [String] in
      let name = String(
        decoding: column.name.utf8.map { Self.isNameByte($0) ? $0 : 0x5F }, as: UTF8.self)
      return switch column.kind {
      case .text: ["\(name):string"]
      case .integer: ["\(name):long"]
      case .flag: ["\(name):boolean"]
      case .list: ["\(name):string[]"]
      case .date: ["\(name):string", "\(name)_first:date", "\(name)_last:date"]
      }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func write(
    _ properties: [String: PropertyValue], columns: PropertyColumns,
    into output: inout ByteWriter
  ) {
    for column in columns.columns {
      let value = properties[column.key]
      switch value {
      case .list(let items) where column.kind == .list:
        output.writeCSVCell(list(items), isSafe: false)
      case .date(let date) where column.kind == .date:
        output.writeCSVCell(date.description, isSafe: false)
        output.writeCSVCell(date.firstDay.description, isSafe: false)
        output.writeCSVCell(date.lastDay.description, isSafe: false)
      case .text(let text): writeText(text, into: &output)
      case let value?: output.writeCSVCell(value.cellText, isSafe: false)
      case nil: output.write(column.kind == .date ? ",,," : ",")
      }
    }
  }

  private func writeEvidence(of relation: Relation, into output: inout ByteWriter) {
    guard let first = relation.evidence.first else { return output.write(",,,,") }
    output.writeCSVCell(String(relation.articleCount), isSafe: false)
    writeText(first.passage.text, into: &output)
    writeText(first.source, into: &output)
    output.writeCSVCell(isSafe: false) { $0.writeJSON(relation.evidence) }
  }

  /// Text, where an empty one is told from an absent one by its quotation marks.
  private func writeText(_ text: String, into output: inout ByteWriter) {
    if text.isEmpty { output.write(",\"\"") } else { output.writeCSVCell(text, isSafe: false) }
  }

  private func list(_ items: [String]) -> String {
    items.map { $0.replacing(";", with: ",") }.joined(separator: ";")
  }
}
