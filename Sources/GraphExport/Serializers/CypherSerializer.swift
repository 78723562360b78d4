internal import NewsModel

/// Writes a script of openCypher statements that makes the graph, a hundred records a statement.
///
/// The relation's id is part of what `MERGE` matches, or parallel relations would become one.
/// Dates are ISO text, which orders as dates do whether or not a day is known.
struct CypherSerializer: GraphSerializer {
  private static let batch = 100

  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    output.write("CREATE CONSTRAINT entity_id IF NOT EXISTS ")
    output.write("FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n")
    for type in EntityType.allCases {
      var count = 0
      try graph.forEachEntity(ofTypes: [type]) { entity in
        output.write(count % Self.batch == 0 ? (count == 0 ? "" : Self.nodes(type)) : ",\n")
        if count % Self.batch == 0 { output.write("UNWIND [\n") }
        count += 1
        write(entity, into: &output)
        try output.flushIfFull()
      }
      if count > 0 { output.write(Self.nodes(type)) }
    }
    for type in RelationType.allCases {
      var count = 0
      try graph.forEachRelation(ofTypes: [type]) { relation in
        output.write(count % Self.batch == 0 ? (count == 0 ? "" : Self.edges(type)) : ",\n")
        if count % Self.batch == 0 { output.write("UNWIND [\n") }
        count += 1
        write(relation, into: &output)
        try output.flushIfFull()
      }
      if count > 0 { output.write(Self.edges(type)) }
    }
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
    write(entity.properties, reserved: ["id", "name", "aliases"], into: &output)
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
    write(
      relation.properties, reserved: ["id", "articles", "quote", "reference", "evidence"],
      into: &output)
    output.write("}}")
  }

  private func write(
    _ properties: [String: PropertyValue], reserved: Set<String>, into output: inout ByteWriter
  ) {
    for (key, value) in properties.inOrder {
      output.write(", `")
      output.write((reserved.contains(key) ? "p_" + key : key).replacing("`", with: "``"))
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
