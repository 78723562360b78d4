import CypherEngine
import CypherSyntax
import TextCore

/// Fills a graph from the `CREATE` clauses of a scenario's set-up, for tests only.
///
/// Clauses that read, between the `CREATE`s, are run by the engine itself; its rows say which
/// variables each `CREATE` sees.
struct GraphWriter {
  struct Unsupported: Error {
    var clause: String
  }

  private struct Relationship {
    var from: Int
    var to: Int
    var type: String
    var properties: [String: CypherValue]
  }

  private var nodes: [(labels: [String], properties: [String: CypherValue])] = []
  private var relationships: [Relationship] = []
  private(set) var parameters: [String: CypherValue] = [:]

  init(parameters: [String: CypherValue] = [:]) {
    self.parameters = parameters
  }

  var graph: AdjacencyGraph {
    var builder = AdjacencyGraph.Builder()
    for node in nodes { builder.addNode(labels: node.labels, properties: node.properties) }
    for relationship in relationships {
      builder.addRelationship(
        from: relationship.from, to: relationship.to, type: relationship.type,
        properties: relationship.properties)
    }
    return builder.graph()
  }

  /// Runs statements that are separated by semicolons.
  mutating func execute(_ script: String) throws {
    for statement in script.split(separator: ";") {
      var rows: [[String: CypherValue]] = [[:]]
      for clause in Self.clauses(String(statement)) {
        switch clause.keyword {
        case "CREATE": rows = try create(clause.body, rows)
        case "DELETE": rows = try delete(clause.body, rows)
        case "": rows = try read(clause.body, rows)
        default: throw Unsupported(clause: clause.keyword)
        }
      }
    }
  }

  private struct Clause {
    var keyword: String
    var body: String
  }

  /// Cuts a statement at its writing clauses; what lies between them has no keyword.
  private static func clauses(_ statement: String) -> [Clause] {
    let reading: Set = ["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN"]
    let writing: Set = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "CALL"]
    var clauses: [Clause] = []
    var current = Clause(keyword: "", body: "")
    var word = ""
    var depth = 0
    var quote: Character?
    func close() {
      let hasText = current.body.contains { !$0.isWhitespace }
      if hasText { clauses.append(current) }
    }
    for character in statement + " " {
      if let open = quote {
        if character == open { quote = nil }
        current.body.append(character)
        continue
      }
      if character.isLetter || character == "_" || character.isNumber {
        word.append(character)
        continue
      }
      let keyword = word.uppercased()
      if depth == 0, writing.contains(keyword) {
        close()
        current = Clause(keyword: keyword, body: "")
      } else if depth == 0, reading.contains(keyword), !current.keyword.isEmpty {
        close()
        current = Clause(keyword: "", body: word)
      } else {
        current.body += word
      }
      word = ""
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if "'\"`".contains(character) { quote = character }
      current.body.append(character)
    }
    close()
    return clauses
  }

  private func read(
    _ text: String, _ rows: [[String: CypherValue]]
  ) throws -> [[String: CypherValue]] {
    let names = Set(rows.flatMap(\.keys)).sorted()
    var binding = ""
    if !names.isEmpty {
      let items = names.map { "row.`\($0)` AS `\($0)`" }.joined(separator: ", ")
      binding = "UNWIND $rows AS row WITH \(items) "
    }
    let all = parameters.merging(["rows": .list(rows.map { .map($0) })]) { $1 }
    let result = try CypherEngine(graph: graph).run(
      binding + text + " RETURN *", parameters: all)
    return result.rows.map { values in
      Dictionary(zip(result.columns, values)) { first, _ in first }
    }
  }

  /// A `WITH` that gives parameters the names of variables.
  private static func binding(_ row: [String: CypherValue]) -> String {
    guard !row.isEmpty else { return "" }
    return "WITH " + row.keys.sorted().map { "$`\($0)` AS `\($0)`" }.joined(separator: ", ") + " "
  }

  /// Deletes relationships by the names of variables.
  private mutating func delete(
    _ text: String, _ rows: [[String: CypherValue]]
  ) throws -> [[String: CypherValue]] {
    let names = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    var deleted: Set<Int> = []
    for row in rows {
      for name in names {
        guard case .relationship(let id)? = row[name] else {
          throw Unsupported(clause: "DELETE of what is no relationship")
        }
        deleted.insert(id)
      }
    }
    relationships = relationships.indices.filter { !deleted.contains($0) }
      .map { relationships[$0] }
    // The others have moved up, so what rows know of relationships is forgotten.
    return rows.map { row in
      row.filter { if case .relationship = $0.value { false } else { true } }
    }
  }

  private mutating func create(
    _ text: String, _ rows: [[String: CypherValue]]
  ) throws -> [[String: CypherValue]] {
    let patterns = try CypherParser.parsePatterns(text)
    let source = Array(text.utf8)
    return try rows.map { row in
      var row = row
      for pattern in patterns {
        var left = try node(pattern.start, &row, source)
        for step in pattern.steps {
          let right = try node(step.node, &row, source)
          let relationship = step.relationship
          let isBackward = relationship.direction == .incoming
          relationships.append(
            Relationship(
              from: isBackward ? right : left, to: isBackward ? left : right,
              type: relationship.types.first?.text ?? "",
              properties: try properties(relationship.properties, row, source)))
          if let name = relationship.variable {
            row[name.text] = .relationship(relationships.count - 1)
          }
          left = right
        }
      }
      return row
    }
  }

  private mutating func node(
    _ pattern: CypherNodePattern, _ row: inout [String: CypherValue],
    _ source: [UInt8]
  ) throws -> Int {
    if let name = pattern.variable, case .node(let id)? = row[name.text] { return id }
    nodes.append(
      (pattern.labels.map(\.text), try properties(pattern.properties, row, source)))
    let id = nodes.count - 1
    if let name = pattern.variable { row[name.text] = .node(id) }
    return id
  }

  private func properties(
    _ properties: CypherPatternProperties?, _ row: [String: CypherValue],
    _ source: [UInt8]
  ) throws -> [String: CypherValue] {
    switch properties {
    case nil: return [:]
    case .parameter(let name)?:
      guard case .map(let map)? = parameters[name] else { return [:] }
      return map
    case .map(let entries)?:
      guard !entries.isEmpty else { return [:] }
      let items = entries.map { entry in
        let span = entry.value.span
        let text = String(decoding: source[span.start..<span.end], as: UTF8.self)
        return "(\(text)) AS `\(entry.key)`"
      }
      // The graph is laid out anew: properties of nodes just created may be asked for.
      let result = try CypherEngine(graph: graph).run(
        Self.binding(row) + "RETURN " + items.joined(separator: ", "),
        parameters: parameters.merging(row) { $1 })
      return Dictionary(zip(result.columns, result.rows.first ?? [])) { first, _ in first }
    }
  }
}
