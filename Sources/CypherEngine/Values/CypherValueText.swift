/// Writes values as openCypher writes them, with what nodes and relationships hold.
public struct CypherValueText: Sendable {
  private let graph: any PropertyGraph

  /// Makes a writer for values of a graph.
  public init(graph: any PropertyGraph) {
    self.graph = graph
  }

  /// The text of a value: `'a string'`, `[1, 2]`, `(:Label {key: 1})`, `[:TYPE]`.
  public func text(_ value: CypherValue) -> String {
    switch value {
    case .null: return "null"
    case .string(let text): return Self.quoted(text)
    case .list(let items):
      return "[" + items.map { text($0) }.joined(separator: ", ") + "]"
    case .map(let entries): return map(entries)
    case .node(let node): return self.node(node)
    case .relationship(let relationship): return "[\(inner(relationship))]"
    case .path(let path): return self.path(path)
    default: return Conversion.string(value) ?? ""
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }

  /// A name, in backquotes where it is not a plain word.
  private static func name(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
      && text.unicodeScalars.first?.properties.isXIDStart == true
    return isPlain ? text : "`" + text.replacing("`", with: "``") + "`"
  }

  private func map(_ entries: [String: CypherValue]) -> String {
    let items = entries.sorted { $0.key < $1.key }.map { "\(Self.name($0.key)): \(text($0.value))" }
    return "{" + items.joined(separator: ", ") + "}"
  }

  private func properties(_ entries: [String: CypherValue]) -> [String] {
    entries.isEmpty ? [] : [map(entries)]
  }

  private func node(_ node: Int) -> String {
    let labels = graph.labels(of: node).map { ":" + Self.name($0) }.joined()
    let parts = (labels.isEmpty ? [] : [labels]) + properties(graph.properties(ofNode: node))
    return "(" + parts.joined(separator: " ") + ")"
  }

  private func inner(_ relationship: Int) -> String {
    let type = ":" + Self.name(graph.typeName(of: relationship))
    let parts = [type] + properties(graph.properties(ofRelationship: relationship))
    return parts.joined(separator: " ")
  }

  private func path(_ path: CypherPath) -> String {
    var text = path.nodes.first.map(node) ?? ""
    let ends = zip(path.nodes, path.nodes.dropFirst())
    for (relationship, (from, to)) in zip(path.relationships, ends) {
      let isForward = graph.endpoints(of: relationship).start == from
      let arrow = "-[\(inner(relationship))]-"
      text += isForward ? "\(arrow)>" : "<\(arrow)"
      text += node(to)
    }
    return text
  }
}
