import CypherEngine

/// A value as compatibility kits write it: graph elements by what they hold, not by identity.
indirect enum ExpectedValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(UInt64)
  case string(String)
  case list([ExpectedValue])
  case map([String: ExpectedValue])
  case node(labels: Set<String>, [String: ExpectedValue])
  case relationship(type: String, [String: ExpectedValue])
  case path([ExpectedValue], forward: [Bool])

  static func number(_ value: Double) -> ExpectedValue {
    .float(value.isNaN ? Double.nan.bitPattern : value == 0 ? 0 : value.bitPattern)
  }

  /// What a value of a result is in the kit's terms.
  init(_ value: CypherValue, in graph: some PropertyGraph) {
    switch value {
    case .null: self = .null
    case .boolean(let it): self = .boolean(it)
    case .integer(let it): self = .integer(it)
    case .float(let it): self = .number(it)
    case .string(let it): self = .string(it)
    case .list(let items): self = .list(items.map { ExpectedValue($0, in: graph) })
    case .map(let entries): self = .map(entries.mapValues { ExpectedValue($0, in: graph) })
    case .node(let id):
      self = .node(
        labels: Set(graph.labels(of: id)),
        graph.properties(ofNode: id).mapValues { ExpectedValue($0, in: graph) })
    case .relationship(let id):
      self = .relationship(
        type: graph.typeName(of: id),
        graph.properties(ofRelationship: id).mapValues { ExpectedValue($0, in: graph) })
    case .path(let path):
      var parts = [ExpectedValue(.node(path.nodes[0]), in: graph)]
      var forward: [Bool] = []
      for (index, relationship) in path.relationships.enumerated() {
        forward.append(graph.endpoints(of: relationship).start == path.nodes[index])
        parts.append(ExpectedValue(.relationship(relationship), in: graph))
        parts.append(ExpectedValue(.node(path.nodes[index + 1]), in: graph))
      }
      self = .path(parts, forward: forward)
    case .date(let it): self = .string(it.description)
    case .time(let it): self = .string(it.description)
    case .localTime(let it): self = .string(it.description)
    case .dateTime(let it): self = .string(it.description)
    case .localDateTime(let it): self = .string(it.description)
    case .duration(let it): self = .string(it.description)
    }
  }

  /// The value with the elements of its lists in one fixed order.
  var ignoringListOrder: ExpectedValue {
    switch self {
    case .list(let items):
      .list(items.map(\.ignoringListOrder).sorted { "\($0)" < "\($1)" })
    case .map(let entries): .map(entries.mapValues(\.ignoringListOrder))
    case .node(let labels, let entries):
      .node(labels: labels, entries.mapValues(\.ignoringListOrder))
    case .relationship(let type, let entries):
      .relationship(type: type, entries.mapValues(\.ignoringListOrder))
    default: self
    }
  }
}

/// Reads values as compatibility kits write them.
struct ExpectedValueReader {
  struct Failure: Error {
    var text: String
    var offset: Int
  }

  private let characters: [Character]
  private var index = 0

  static func read(_ text: String) throws -> ExpectedValue {
    var reader = ExpectedValueReader(characters: Array(text))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.index == reader.characters.count else { throw reader.failure }
    return value
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  private var failure: Failure { Failure(text: String(characters), offset: index) }
  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func skipSpace() {
    while current?.isWhitespace == true { index += 1 }
  }

  private mutating func accept(_ text: String) -> Bool {
    skipSpace()
    let wanted = Array(text)
    guard characters[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func expect(_ text: String) throws {
    guard accept(text) else { throw failure }
  }

  private mutating func value() throws -> ExpectedValue {
    skipSpace()
    switch current {
    case "'": return .string(try string())
    case "[": return try bracket()
    case "{": return .map(try map())
    case "(": return try node()
    case "<": return try path()
    default: return try word()
    }
  }

  private mutating func word() throws -> ExpectedValue {
    let start = index
    while let character = current,
      character.isLetter || character.isNumber || "+-.".contains(character)
    {
      index += 1
    }
    let text = String(characters[start..<index])
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .number(.nan)
    case "Inf": return .number(.infinity)
    case "-Inf": return .number(-.infinity)
    default: break
    }
    if let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text) else { throw failure }
    return .number(number)
  }

  private mutating func string() throws -> String {
    try expect("'")
    var text = ""
    while let character = current {
      index += 1
      if character == "'" { return text }
      if character == "\\", let next = current {
        index += 1
        text.append(next)
      } else {
        text.append(character)
      }
    }
    throw failure
  }

  private mutating func name() throws -> String {
    skipSpace()
    let start = index
    while let character = current, character.isLetter || character.isNumber || character == "_" {
      index += 1
    }
    guard index > start else { throw failure }
    return String(characters[start..<index])
  }

  private mutating func bracket() throws -> ExpectedValue {
    if accept("[:") { return try relationshipRest() }
    try expect("[")
    var items: [ExpectedValue] = []
    if accept("]") { return .list(items) }
    repeat { items.append(try value()) } while accept(",")
    try expect("]")
    return .list(items)
  }

  private mutating func relationshipRest() throws -> ExpectedValue {
    let type = try name()
    skipSpace()
    let properties = current == "{" ? try map() : [:]
    try expect("]")
    return .relationship(type: type, properties)
  }

  private mutating func map() throws -> [String: ExpectedValue] {
    try expect("{")
    var entries: [String: ExpectedValue] = [:]
    if accept("}") { return entries }
    repeat {
      let key = try name()
      try expect(":")
      entries[key] = try value()
    } while accept(",")
    try expect("}")
    return entries
  }

  private mutating func node() throws -> ExpectedValue {
    try expect("(")
    var labels: Set<String> = []
    while accept(":") { labels.insert(try name()) }
    skipSpace()
    let properties = current == "{" ? try map() : [:]
    try expect(")")
    return .node(labels: labels, properties)
  }

  private mutating func path() throws -> ExpectedValue {
    try expect("<")
    var parts = [try node()]
    var forward: [Bool] = []
    while !accept(">") {
      let backward = accept("<")
      try expect("-")
      try expect("[:")
      parts.append(try relationshipRest())
      try expect("-")
      if !backward { try expect(">") }
      forward.append(!backward)
      parts.append(try node())
    }
    return .path(parts, forward: forward)
  }
}
