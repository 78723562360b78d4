internal import NewsModel

/// Writes everything a graph holds, one JSON object a line: entities, relations, articles.
///
/// Each kind is sorted by id and keys have one order, so two graphs are equal exactly where
/// their lines are. Empty lists and objects are left out. A date is `{"date":"2024-04"}`, which
/// tells it from text.
struct JSONLinesSerializer: GraphSerializer {
  func serialize(_ graph: some GraphReading, into output: inout ByteWriter) throws {
    try graph.forEachEntity(ofTypes: nil) { entity in
      write(entity, into: &output)
      try output.flushIfFull()
    }
    try graph.forEachRelation(ofTypes: nil) { relation in
      write(relation, into: &output)
      try output.flushIfFull()
    }
    for article in try graph.articles() {
      write(article, text: try graph.articleText(article.id), into: &output)
      try output.flushIfFull()
    }
  }

  private func write(_ entity: Entity, into output: inout ByteWriter) {
    output.write("{\"kind\":\"entity\",\"id\":")
    output.writeJSON(entity.id.rawValue)
    output.writeKey("type")
    output.writeJSON(entity.type.rawValue)
    output.writeKey("name")
    output.writeJSON(entity.name)
    if !entity.aliases.isEmpty {
      output.writeKey("aliases")
      output.writeJSON(entity.aliases)
    }
    write(entity.properties, into: &output)
    if !entity.searchKeys.isEmpty {
      output.writeKey("searchKeys")
      output.writeJSON(entity.searchKeys)
    }
    output.write("}\n")
  }

  private func write(_ relation: Relation, into output: inout ByteWriter) {
    output.write("{\"kind\":\"relation\",\"id\":")
    output.writeJSON(relation.id)
    output.writeKey("type")
    output.writeJSON(relation.type.rawValue)
    output.writeKey("source")
    output.writeJSON(relation.source.rawValue)
    output.writeKey("target")
    output.writeJSON(relation.target.rawValue)
    write(relation.properties, into: &output)
    if !relation.evidence.isEmpty {
      output.writeKey("evidence")
      output.writeJSON(relation.evidence)
    }
    output.write("}\n")
  }

  private func write(_ article: ArticleHeader, text: String?, into output: inout ByteWriter) {
    output.write("{\"kind\":\"article\",\"id\":")
    output.writeJSON(article.id.rawValue)
    output.writeKey("source")
    output.writeJSON(article.source)
    let optional = [
      ("title", article.title), ("published", article.published?.description),
      ("locality", article.locality), ("text", text),
    ]
    for case let (key, value?) in optional {
      output.writeKey(key)
      output.writeJSON(value)
    }
    output.write("}\n")
  }

  private func write(_ properties: [String: PropertyValue], into output: inout ByteWriter) {
    guard !properties.isEmpty else { return }
    output.writeKey("properties")
    output.write("{")
    for (index, property) in properties.inOrder.enumerated() {
      output.writeKey(property.key, first: index == 0)
      switch property.value {
      case .text(let text): output.writeJSON(text)
      case .integer(let number): output.write(number)
      case .flag(let flag): output.write(flag ? "true" : "false")
      case .date(let date): output.write("{\"date\":\"\(date)\"}")
      case .list(let list): output.writeJSON(list)
      }
    }
    output.write("}")
  }
}

extension ByteWriter {
  /// Writes evidence as a JSON array of `{"article","source","start","end","quote"}`.
  mutating func writeJSON(_ evidence: [Evidence]) {
    write("[")
    for (index, piece) in evidence.enumerated() {
      write(index == 0 ? "{\"article\":" : ",{\"article\":")
      writeJSON(piece.article.rawValue)
      writeKey("source")
      writeJSON(piece.source)
      write(",\"start\":")
      write(piece.passage.start)
      write(",\"end\":")
      write(piece.passage.end)
      writeKey("quote")
      writeJSON(piece.passage.text)
      write("}")
    }
    write("]")
  }
}
