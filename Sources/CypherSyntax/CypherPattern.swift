public import TextCore

/// A path of nodes and relationships to look for.
public struct CypherPathPattern: Sendable {
  /// Which paths are wanted.
  public enum Selection: Sendable {
    /// Every path.
    case all
    /// One shortest path.
    case shortest
    /// All shortest paths.
    case allShortest
  }

  /// The name given to the whole path.
  public internal(set) var name: CypherName?
  /// Which paths are wanted.
  public let selection: Selection
  /// The first node.
  public let start: CypherNodePattern
  /// Each relationship with the node after it.
  public let steps: [CypherPathStep]
  /// Where it stands, in bytes of the query.
  public let span: SourceSpan
  /// The height of the deepest expression inside.
  let depth: Int

  /// All nodes in order.
  public var nodes: [CypherNodePattern] { [start] + steps.map(\.node) }
}

/// A relationship and the node it leads to.
public struct CypherPathStep: Sendable {
  /// The relationship.
  public let relationship: CypherRelationshipPattern
  /// The node.
  public let node: CypherNodePattern
}

/// Properties that a pattern asks for.
public enum CypherPatternProperties: Sendable {
  /// `{key: value}`.
  case map([(key: String, value: CypherExpression)])
  /// `$parameter`, which only writing clauses allow.
  case parameter(String)
}

/// A node to look for.
public struct CypherNodePattern: Sendable {
  /// The variable.
  public let variable: CypherName?
  /// The labels that it must all have.
  public let labels: [CypherName]
  /// The properties that it must have.
  public let properties: CypherPatternProperties?
  /// Where it stands, in bytes of the query.
  public let span: SourceSpan
}

/// A relationship, or a chain of them, to look for.
public struct CypherRelationshipPattern: Sendable {
  /// The direction as drawn, seen from the node on the left.
  public enum Direction: Sendable {
    /// `-->`.
    case outgoing
    /// `<--`.
    case incoming
    /// `--` or `<-->`.
    case either
  }

  /// The lengths of a chain; an end that is not given is `nil`.
  public struct Length: Sendable {
    /// The least number of relationships.
    public let minimum: Int?
    /// The greatest number of relationships.
    public let maximum: Int?
  }

  /// The variable.
  public let variable: CypherName?
  /// The types of which it must have one; empty for any.
  public let types: [CypherName]
  /// The properties that it must have.
  public let properties: CypherPatternProperties?
  /// The direction.
  public let direction: Direction
  /// The lengths of a chain, `nil` for a single relationship.
  public let length: Length?
  /// Where it stands, in bytes of the query.
  public let span: SourceSpan
}
