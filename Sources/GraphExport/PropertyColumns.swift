internal import NewsModel

/// The properties that a graph's entities or relations have, as columns of one kind each.
///
/// Formats that declare their columns first need them before the first record: one reading of
/// the graph finds them. A property met as values of several kinds is text.
struct PropertyColumns {
  /// What a column holds.
  enum Kind: Equatable {
    case text, integer, flag, date, list
  }

  struct Column {
    /// The property's key.
    let key: String
    /// The column's name: the key, or `p_` and the key where the format uses that name itself.
    let name: String
    let kind: Kind
  }

  let columns: [Column]

  /// The columns of entities.
  static func entities(
    of graph: some GraphReading, reserved: Set<String>
  ) throws -> PropertyColumns {
    var kinds: [String: Kind] = [:]
    try graph.forEachEntity(ofTypes: nil) { note($0.properties, in: &kinds) }
    return PropertyColumns(kinds, reserved: reserved)
  }

  /// The columns of relations.
  static func relations(
    of graph: some GraphReading, reserved: Set<String>
  ) throws -> PropertyColumns {
    var kinds: [String: Kind] = [:]
    try graph.forEachRelation(ofTypes: nil) { note($0.properties, in: &kinds) }
    return PropertyColumns(kinds, reserved: reserved)
  }

  private init(_ kinds: [String: Kind], reserved: Set<String>) {
    let keys = kinds.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    columns = keys.map { key in
      Column(
        key: key, name: reserved.contains(key.lowercased()) ? "p_" + key : key,
        kind: kinds[key] ?? .text)
    }
  }

  private static func note(_ properties: [String: PropertyValue], in kinds: inout [String: Kind]) {
    for (key, value) in properties {
      let kind = Kind(value)
      let known = kinds[key]
      if known == kind { continue }
      kinds[key] = known == nil ? kind : .text
    }
  }
}

extension PropertyColumns.Kind {
  init(_ value: PropertyValue) {
    switch value {
    case .text: self = .text
    case .integer: self = .integer
    case .flag: self = .flag
    case .date: self = .date
    case .list: self = .list
    }
  }
}

extension PropertyValue {
  /// The value in a table's cell: as `plainText`, but a list as JSON, which keeps its items apart.
  var cellText: String {
    guard case .list(let list) = self else { return plainText }
    return Self.json(list)
  }

  /// A JSON array of strings.
  static func json(_ list: [String]) -> String {
    ByteWriter.text { $0.writeJSON(list) }
  }
}

extension ByteWriter {
  /// What is written, as a string.
  static func text(_ body: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter(file: "") { _, _ in }
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
