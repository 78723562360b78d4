/// A value of a query: what properties hold, expressions give and results contain.
public enum CypherValue: Sendable {
  /// The absence of a value.
  case null
  /// A truth value.
  case boolean(Bool)
  /// A 64-bit integer.
  case integer(Int64)
  /// A double.
  case float(Double)
  /// A string.
  case string(String)
  /// A list, of any mixture of values.
  case list([CypherValue])
  /// A map from strings.
  case map([String: CypherValue])
  /// A node, by its identifier in the graph.
  case node(Int)
  /// A relationship, by its identifier in the graph.
  case relationship(Int)
  /// A path through the graph.
  case path(CypherPath)
  /// A day of the calendar.
  case date(CypherDate)
  /// A time of day at an offset from UTC.
  case time(CypherTime)
  /// A time of day.
  case localTime(CypherLocalTime)
  /// A moment at an offset or in a named zone.
  indirect case dateTime(CypherDateTime)
  /// A day and a time of day.
  case localDateTime(CypherLocalDateTime)
  /// A stretch of months, days and seconds.
  indirect case duration(CypherDuration)
}

/// A path: nodes and the relationships between them, by their identifiers.
public struct CypherPath: Hashable, Sendable {
  /// The nodes, one more than relationships.
  public let nodes: [Int]
  /// The relationships in order of travel.
  public let relationships: [Int]

  /// Makes a path.
  public init(nodes: [Int], relationships: [Int]) {
    self.nodes = nodes
    self.relationships = relationships
  }

  /// The number of relationships.
  public var length: Int { relationships.count }
}

extension CypherValue {
  /// Whether the value is `null`.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// The number as a double, where the value is one.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  /// The name of the value's type, for messages.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .float: "a float"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    case .node: "a node"
    case .relationship: "a relationship"
    case .path: "a path"
    case .date: "a date"
    case .time: "a time"
    case .localTime: "a local time"
    case .dateTime: "a datetime"
    case .localDateTime: "a local datetime"
    case .duration: "a duration"
    }
  }
}
