internal import GRDB

/// Writes the search keys of entities, and each key from every one of its words on.
struct SearchTable {
  /// Longer searches are compared with the whole key; this much tells nearly all keys apart.
  static let startLength = 40

  private let insertKey: Statement
  private let insertStart: Statement
  private let deleteKeys: Statement
  private let deleteStarts: Statement

  init(_ db: Database) throws {
    insertKey = try db.makeStatement(
      sql: "INSERT INTO searchKey (entity, ordinal, text) VALUES (?, ?, ?)")
    insertStart = try db.makeStatement(
      sql: "INSERT INTO searchStart (start, entity, ordinal, word) VALUES (?, ?, ?, ?)")
    deleteKeys = try db.makeStatement(sql: "DELETE FROM searchKey WHERE entity = ?")
    deleteStarts = try db.makeStatement(sql: "DELETE FROM searchStart WHERE entity = ?")
  }

  func remove(_ entity: Int64) throws {
    try deleteKeys.execute(arguments: [entity])
    try deleteStarts.execute(arguments: [entity])
  }

  func write(_ keys: [String], of entity: Int64) throws {
    for (ordinal, key) in keys.enumerated() {
      try insertKey.execute(arguments: [entity, ordinal, key])
      for (word, start) in Self.starts(of: key).enumerated() {
        try insertStart.execute(arguments: [start, entity, ordinal, word])
      }
    }
  }

  /// The key from its beginning and from each later word on, cut short.
  static func starts(of key: String) -> [String] {
    let bytes = Array(key.utf8)
    var starts = [cut(bytes[...])]
    for index in bytes.indices where bytes[index] == 0x20 {
      starts.append(cut(bytes[(index + 1)...]))
    }
    return starts
  }

  /// At most `startLength` bytes, ending at a whole character.
  static func cut(_ bytes: some Collection<UInt8>) -> String {
    guard bytes.count > startLength else { return String(decoding: bytes, as: UTF8.self) }
    var prefix = Array(bytes.prefix(startLength + 1))
    while let last = prefix.popLast(), last & 0xC0 == 0x80 {}
    return String(decoding: prefix, as: UTF8.self)
  }
}
