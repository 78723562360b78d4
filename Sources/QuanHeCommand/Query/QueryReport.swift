internal import CypherEngine
internal import GraphQueries

/// The rows of a query in the format asked for.
struct QueryReport {
  let graph: any PropertyGraph

  /// The rows as text.
  func text(of result: QueryResult, format: OutputFormat, width: Int?) -> String {
    switch format {
    case .json:
      return JSONValue.object([
        JSONValue.Member("columns", .array(result.columns.map { .text($0) })),
        JSONValue.Member("rows", .array(result.rows.map { .array($0.map(json)) })),
      ]).pretty + "\n"
    case .jsonl:
      return result.rows.map { row in
        let members = zip(result.columns, row).map { JSONValue.Member($0, json($1)) }
        return JSONValue.object(members).compact + "\n"
      }.joined()
    case .csv:
      let records = result.rows.map { CSVText.record($0.map { plain($0) }) }
      return CSVText.record(result.columns) + records.joined()
    case .table:
      guard !result.rows.isEmpty else { return "" }
      return TextTable(
        headings: result.columns, rows: result.rows.map { $0.map { plain($0, nullAs: "null") } }
      ).text(width: width)
    }
  }

  /// A value in JSON.
  func json(_ value: CypherValue) -> JSONValue {
    switch value {
    case .null: .null
    case .boolean(let flag): .flag(flag)
    case .integer(let number): .integer(Int(number))
    case .float(let number): .number(number)
    case .string(let text): .text(text)
    case .list(let values): .array(values.map(json))
    case .map(let map): object(map)
    case .node(let node):
      [
        "id": json(property("id", graph.properties(ofNode: node))),
        "labels": .array(graph.labels(of: node).map { .text($0) }),
        "properties": object(graph.properties(ofNode: node)),
      ]
    case .relationship(let relationship): json(relationship: relationship)
    case .path(let path):
      [
        "nodes": .array(path.nodes.map { json(.node($0)) }),
        "relationships": .array(path.relationships.map { json(.relationship($0)) }),
      ]
    case .date(let date): .text(date.description)
    case .time(let time): .text(time.description)
    case .localTime(let time): .text(time.description)
    case .dateTime(let time): .text(time.description)
    case .localDateTime(let time): .text(time.description)
    case .duration(let duration): .text(duration.description)
    }
  }

  private func json(relationship: Int) -> JSONValue {
    let ends = graph.endpoints(of: relationship)
    return [
      "id": json(property("id", graph.properties(ofRelationship: relationship))),
      "type": .text(graph.typeName(of: relationship)),
      "start": json(property("id", graph.properties(ofNode: ends.start))),
      "end": json(property("id", graph.properties(ofNode: ends.end))),
      "properties": object(graph.properties(ofRelationship: relationship)),
    ]
  }

  private func object(_ map: [String: CypherValue]) -> JSONValue {
    .object(map.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, json($0.value)) })
  }

  private func property(_ key: String, _ map: [String: CypherValue]) -> CypherValue {
    map[key] ?? .null
  }

  /// A value as one text: nodes by name and id, paths as patterns.
  private func plain(_ value: CypherValue, nullAs null: String = "") -> String {
    switch value {
    case .null: return null
    case .string(let text): return text
    case .node(let node): return "(\(name(node)))"
    case .relationship(let relationship): return "[:\(graph.typeName(of: relationship))]"
    case .path(let path): return plain(path)
    case .list(let values):
      return "[" + values.map { plain($0, nullAs: "null") }.joined(separator: ", ") + "]"
    case .map(let map):
      let members = map.sorted { $0.key < $1.key }
        .map { "\($0.key): \(plain($0.value, nullAs: "null"))" }
      return "{" + members.joined(separator: ", ") + "}"
    default:
      if case .text(let text) = json(value) { return text }
      return json(value).compact
    }
  }

  private func plain(_ path: CypherPath) -> String {
    var text = path.nodes.first.map { "(\(name($0)))" } ?? ""
    for (index, relationship) in path.relationships.enumerated() {
      let type = graph.typeName(of: relationship)
      let isForward = graph.endpoints(of: relationship).start == path.nodes[index]
      text += isForward ? "-[:\(type)]->" : "<-[:\(type)]-"
      text += "(\(name(path.nodes[index + 1])))"
    }
    return text
  }

  /// A node's name and id: several may bear one name.
  private func name(_ node: Int) -> String {
    let properties = graph.properties(ofNode: node)
    let texts = ["name", "id"].compactMap { key -> String? in
      if case .string(let text) = property(key, properties) { text } else { nil }
    }
    return texts.isEmpty ? String(node) : texts.joined(separator: " ")
  }
}
