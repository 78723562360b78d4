internal import NewsModel

/// One line of an `export jsonl`.
enum GraphRecord {
  case entity(Entity)
  case relation(Relation)
  case article(ImportedGraph.Article)

  /// Reads an object whose first key is `kind`, as every line written here has it.
  init(_ cursor: inout JSONCursor) throws {
    var fields = GraphFields()
    try cursor.object { key, cursor in try fields.read(key, &cursor) }
    switch fields.kind {
    case "entity": self = .entity(try fields.entity(at: cursor))
    case "relation": self = .relation(try fields.relation(at: cursor))
    case "article": self = .article(try fields.article(at: cursor))
    default: throw cursor.failure("no \"kind\"")
    }
  }
}

/// The fields of a line while it is read.
private struct GraphFields {
  var kind: String?
  private var texts: [String: String] = [:]
  private var lists: [String: [String]] = [:]
  private var properties: [String: PropertyValue] = [:]
  private var evidence: [Evidence] = []

  private static let keys: [String: Set<String>] = [
    "entity": ["id", "type", "name", "aliases", "properties", "searchKeys"],
    "relation": ["id", "type", "source", "target", "properties", "evidence"],
    "article": ["id", "source", "title", "published", "locality", "text"],
  ]

  mutating func read(_ key: String, _ cursor: inout JSONCursor) throws {
    guard let kind else {
      guard key == "kind" else { throw cursor.failure("expected \"kind\" as the first key") }
      let kind = try cursor.string()
      guard Self.keys[kind] != nil else { throw cursor.failure("unknown kind \"\(kind)\"") }
      self.kind = kind
      return
    }
    guard Self.keys[kind]?.contains(key) ?? false else {
      throw cursor.failure("unknown key \"\(key)\" of an \(kind)")
    }
    switch key {
    case "aliases", "searchKeys": lists[key] = try cursor.strings()
    case "properties": try readProperties(&cursor)
    case "evidence": try cursor.array { evidence.append(try Self.evidence(&$0)) }
    default: texts[key] = try cursor.string()
    }
  }

  private mutating func readProperties(_ cursor: inout JSONCursor) throws {
    var read: [String: PropertyValue] = [:]
    try cursor.object { key, cursor in
      switch cursor.peek() {
      case 0x22: read[key] = .text(try cursor.string())
      case 0x5B: read[key] = .list(try cursor.strings())
      case 0x7B: read[key] = .date(try Self.date(&cursor))
      case 0x74, 0x66: read[key] = .flag(try cursor.flag())
      default: read[key] = .integer(try cursor.integer())
      }
    }
    properties = read
  }

  private static func date(_ cursor: inout JSONCursor) throws -> PartialDate {
    var date: PartialDate?
    try cursor.object { key, cursor in
      guard key == "date" else { throw cursor.failure("unknown key \"\(key)\" of a date") }
      date = try Self.date(cursor.string(), cursor)
    }
    guard let date else { throw cursor.failure("no \"date\"") }
    return date
  }

  private static func date(_ text: String, _ cursor: JSONCursor) throws -> PartialDate {
    guard let date = PartialDate(text), date.description == text else {
      throw cursor.failure("\"\(text)\" is no date")
    }
    return date
  }

  private static func evidence(_ cursor: inout JSONCursor) throws -> Evidence {
    var texts: [String: String] = [:]
    var numbers: [String: Int] = [:]
    try cursor.object { key, cursor in
      switch key {
      case "article", "source", "quote": texts[key] = try cursor.string()
      case "start", "end": numbers[key] = try cursor.integer()
      default: throw cursor.failure("unknown key \"\(key)\" of evidence")
      }
    }
    guard let article = texts["article"], let source = texts["source"],
      let quote = texts["quote"], let start = numbers["start"], let end = numbers["end"]
    else { throw cursor.failure("evidence needs article, source, start, end and quote") }
    guard start >= 0, end >= start else {
      throw cursor.failure("the quotation ends before it starts")
    }
    return Evidence(
      article: try id(article, of: .article, cursor), source: source,
      passage: Passage(text: quote, start: start, end: end))
  }
}

extension GraphFields {
  func entity(at cursor: JSONCursor) throws -> Entity {
    let name = try required("type", cursor)
    guard let type = EntityType(rawValue: name) else {
      throw cursor.failure("unknown entity type \"\(name)\"")
    }
    return Entity(
      id: try Self.id(required("id", cursor), of: type, cursor), type: type,
      name: try required("name", cursor), aliases: lists["aliases"] ?? [],
      properties: properties, searchKeys: lists["searchKeys"] ?? [])
  }

  func relation(at cursor: JSONCursor) throws -> Relation {
    let name = try required("type", cursor)
    guard let type = RelationType(rawValue: name) else {
      throw cursor.failure("unknown relation type \"\(name)\"")
    }
    let id = try required("id", cursor)
    guard id.hasPrefix("rel-"), id.utf8.dropFirst(4).allSatisfy(Self.isIDByte) else {
      throw cursor.failure("\"\(id)\" is no relation's id")
    }
    return Relation(
      id: id, type: type, source: try Self.id(required("source", cursor), of: nil, cursor),
      target: try Self.id(required("target", cursor), of: nil, cursor), properties: properties,
      evidence: evidence)
  }

  func article(at cursor: JSONCursor) throws -> ImportedGraph.Article {
    let header = ArticleHeader(
      id: try Self.id(required("id", cursor), of: .article, cursor),
      source: try required("source", cursor), title: texts["title"],
      published: try texts["published"].map { try Self.date($0, cursor) },
      locality: texts["locality"])
    return ImportedGraph.Article(header: header, text: texts["text"])
  }

  private func required(_ key: String, _ cursor: JSONCursor) throws -> String {
    guard let text = texts[key] else { throw cursor.failure("no \"\(key)\"") }
    return text
  }

  /// An id of the type, or of any where nil.
  private static func id(
    _ text: String, of type: EntityType?, _ cursor: JSONCursor
  ) throws -> EntityID {
    let id = EntityID(rawValue: text)
    guard let found = id.type, type == nil || type == found, text.utf8.count <= 200,
      text.utf8.allSatisfy(isIDByte)
    else { throw cursor.failure("\"\(text)\" is no id of \(type?.rawValue ?? "an entity")") }
    return id
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
  }
}
