/// What is known of a value before the query runs.
indirect enum StaticType: Hashable, Sendable {
  case any
  case boolean
  case integer
  case float
  case string
  case list(StaticType)
  case map
  case node
  case relationship
  case path
  case temporal
  case duration

  /// Whether a value of this type may be of another.
  func mayBe(_ others: StaticType...) -> Bool {
    others.contains { other in
      switch (self, other) {
      case (.any, _), (_, .any): true
      case (.list(let a), .list(let b)): a.mayBe(b)
      default: self == other
      }
    }
  }

  /// The type of either of two values.
  func joined(_ other: StaticType) -> StaticType { self == other ? self : .any }

  /// The type of the elements, where this is a list.
  var element: StaticType {
    if case .list(let element) = self { return element }
    return .any
  }

  /// The type's name, for messages.
  var name: String {
    switch self {
    case .any: "any value"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .float: "a float"
    case .string: "a string"
    case .list: "a list"
    case .map: "a map"
    case .node: "a node"
    case .relationship: "a relationship"
    case .path: "a path"
    case .temporal: "a temporal value"
    case .duration: "a duration"
    }
  }

  init(of value: CypherValue) {
    switch value {
    case .null: self = .any
    case .boolean: self = .boolean
    case .integer: self = .integer
    case .float: self = .float
    case .string: self = .string
    case .list: self = .list(.any)
    case .map: self = .map
    case .node: self = .node
    case .relationship: self = .relationship
    case .path: self = .path
    case .duration: self = .duration
    default: self = .temporal
    }
  }
}
