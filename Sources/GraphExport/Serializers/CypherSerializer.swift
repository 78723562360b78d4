internal import NewsModel

/// Writes a script of openCypher statements that makes the graph, a hundred records a statement.
///
/// The relation's id is part of what `MERGE` matches, or parallel relations would become one.
/// Dates are ISO text, which orders as dates do whether or not a day is known. A statement has
/// records of one type; those of each type are gathered until there are enough.
struct CypherSerializer: GraphSerializer {
  private static let batch = 100
  private static let ownOfEntities: Set = ["id", "name", "aliases"]
  private static let ownOfRelations: Set = ["id", "articles", "quote", "reference", "evidence"]

  /// Records of one type, parted by commas.
  private struct Batch {
    var records = ByteWriter(file: "") { _, _ in }
    var count = 0
  }

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write("CREATE CONSTRAINT entity_id IF NOT EXISTS ")
    output.write("FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n")
    var nodes: [EntityType: Batch] = [:]
    try graph.forEachEntity(ofTypes: nil) { entity in
      gather(entity.type, in: &nodes, { write(entity, into: &$0) })
      try flush(entity.type, of: &nodes, Self.nodes(entity.type), from: Self.batch, to: &output)
    }
    for type in EntityType.allCases {
      try flush(type, of: &nodes, Self.nodes(type), from: 1, to: &output)
    }
    var edges: [RelationType: Batch] = [:]
    try graph.forEachRelation(ofTypes: nil) { relation in
      gather(relation.type, in: &edges, { write(relation, into: &$0) })
      try flush(
        relation.type, of: &edges, Self.edges(relation.type), from: Self.batch, to: &output)
    }
    for type in RelationType.allCases {
      try flush(type, of: &edges, Self.edges(type), from: 1, to: &output)
    }
  }

  private func gather<Key>(
    _ key: Key, in batches: inout [Key: Batch], _ record: (inout ByteWriter) -> Void
  ) {
    func add(to batch: inout Batch) {
      if batch.count > 0 { batch.records.write(",\n") }
      batch.count += 1
      record(&batch.records)
    }
    add(to: &batches[key, default: Batch()])
  }

  private func flush<Key>(
    _ key: Key, of batches: inout [Key: Batch], _ statement: String, from least: Int,
    to output: inout ByteWriter
  ) throws {
    guard let batch = batches[key], batch.count >= least else { return }
    output.write("UNWIND [\n")
    output.write(raw: batch.records.bytes)
    output.write(statement)
    batches[key] = nil
    try output.flushIfFull()
  }

  private static func nodes(_ type: EntityType) -> String {
    "\n] AS r\nMERGE (n:Entity {id: r.id}) SET n:`\(type.rawValue)`, n += r.p;\n"
  }

  private static func edges(_ type: RelationType) -> String {
    "\n] AS r\nMATCH (a:Entity {id: r.s}), (b:Entity {id: r.t})\n"
      + "MERGE (a)-[e:`\(type.rawValue)` {id: r.id}]->(b) SET e += r.p;\n"
  }

  private func write(_ entity: Entity, into output: inout ByteWriter) {
    output.write("{id: ")
    output.writeCypher(entity.id.rawValue)
    output.write(", p: {`name`: ")
    output.writeCypher(entity.name)
    if !entity.aliases.isEmpty {
      output.write(", `aliases`: ")
      output.writeCypher(entity.aliases)
    }
    write(entity.properties, reserved: Self.ownOfEntities, into: &output)
    output.write("}}")
  }

  private func write(_ relation: Relation, into output: inout ByteWriter) {
    output.write("{id: ")
    output.writeCypher(relation.id)
    output.write(", s: ")
    output.writeCypher(relation.source.rawValue)
    output.write(", t: ")
    output.writeCypher(relation.target.rawValue)
    output.write(", p: {`articles`: ")
    output.write(relation.articleCount)
    if let first = relation.evidence.first {
      output.write(", `quote`: ")
      output.writeCypher(first.passage.text)
      output.write(", `reference`: ")
      output.writeCypher(first.source)
      output.write(", `evidence`: ")
      output.writeCypher(ByteWriter.text { $0.writeJSON(relation.evidence) })
    }
    write(relation.properties, reserved: Self.ownOfRelations, into: &output)
    output.write("}}")
  }

  private func write(
    _ properties: [String: PropertyValue], reserved: Set<String>, into output: inout ByteWriter
  ) {
    for (key, value) in properties.inOrder {
      output.write(", `")
      if reserved.contains(key) { output.write("p_") }
      output.write(key, replacing: { $0 == 0x60 ? "``" : nil })
      output.write("`: ")
      switch value {
      case .list(let list): output.writeCypher(list)
      case .integer, .flag: output.write(value.plainText)
      case .text, .date: output.writeCypher(value.plainText)
      }
    }
  }
}

extension ByteWriter {
  /// Writes a string literal; control characters go as escapes.
  mutating func writeCypher(_ text: String) {
    writeQuoted(text, in: 0x27, "\\'")
  }

  /// Writes a list of string literals.
  mutating func writeCypher(_ texts: [String]) {
    write("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { write(", ") }
      writeCypher(text)
    }
    write("]")
  }
}
