internal import GRDB
public import NewsModel

extension GraphDatabase {
  /// See `GraphReading`.
  ///
  /// - Complexity: linear in the table; reads nothing but properties, in no order.
  public func propertyKinds(of half: GraphHalf) throws -> [String: Set<PropertyKind>] {
    let table = half == .entities ? "entity" : "relation"
    return try read { db in
      var kinds: [String: Set<PropertyKind>] = [:]
      let texts = try String.fetchCursor(
        db, sql: "SELECT properties FROM \(table) WHERE properties <> '{}'")
      while let text = try texts.next() {
        var reader = PropertyTextReader(text)
        try reader.noteKinds(in: &kinds)
      }
      return kinds
    }
  }
}
