internal import NewsModel

/// The properties that a graph's entities or relations have, as columns of one kind each.
///
/// Formats that declare their columns first need them before the first record: one reading of
/// the graph finds them. A property met as values of several kinds is text.
struct PropertyColumns {
  struct Column {
    /// The property's key.
    let key: String
    /// The column's name: the key, or `p_` and the key where the format uses that name itself.
    let name: String
    let kind: PropertyKind
  }

  let columns: [Column]

  /// The columns of entities or of relations.
  init(_ half: GraphHalf, of graph: some GraphReading, reserved: Set<String>) throws {
    let kinds = try graph.propertyKinds(of: half)
    let keys = kinds.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    columns = keys.map { key in
      let found = kinds[key] ?? []
      return Column(
        key: key, name: reserved.contains(key.lowercased()) ? "p_" + key : key,
        kind: found.count == 1 ? found.first ?? .text : .text)
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
