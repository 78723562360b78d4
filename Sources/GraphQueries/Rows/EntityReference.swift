public import NewsModel

/// An entity as rows name it.
public struct EntityReference: Hashable, Sendable {
  /// The id.
  public var id: EntityID
  /// The canonical name.
  public var name: String
  /// The type.
  public var type: EntityType

  /// Refers to an entity.
  public init(_ entity: Entity) {
    id = entity.id
    name = entity.name
    type = entity.type
  }

  /// `{"id", "name"}`.
  public var json: JSONValue {
    ["id": .text(id.rawValue), "name": .text(name)]
  }

  /// `{"id", "name", "type"}`.
  public var typedJSON: JSONValue {
    ["id": .text(id.rawValue), "name": .text(name), "type": .text(type.rawValue)]
  }
}

/// A meeting as rows name it.
public struct MeetingReference: Hashable, Sendable {
  /// The id.
  public var id: EntityID
  /// The words the text calls it by.
  public var label: String
  /// The kind: "hội nghị", "kỳ họp".
  public var kind: String?
  /// The day, as precise as the texts.
  public var date: PartialDate?
  /// Where it was held, as stated.
  public var place: String?

  /// Refers to a meeting.
  public init(_ entity: Entity) {
    id = entity.id
    label = entity.name
    kind = entity.text("kind")
    date = entity.date("date")
    place = entity.text("place") ?? entity.text("venue")
  }

  /// `{"id", "label", "kind", "date", "place"}`.
  public var json: JSONValue {
    [
      "id": .text(id.rawValue), "label": .text(label), "kind": .optional(kind),
      "date": .optional(date?.description), "place": .optional(place),
    ]
  }
}

/// A document as rows name it.
public struct DocumentReference: Hashable, Sendable {
  /// The id.
  public var id: EntityID
  /// The name: type and number, or type and subject.
  public var name: String
  /// The type: "Nghị quyết", "Chỉ thị".
  public var type: String?
  /// The number, as precise as the texts.
  public var number: String?
  /// The day of issue.
  public var date: PartialDate?

  /// Refers to a document.
  public init(_ entity: Entity) {
    id = entity.id
    name = entity.name
    type = entity.text("documentType") ?? entity.text("type")
    number = entity.text("number")
    date = entity.date("date")
  }

  /// `{"id", "name", "type", "number", "date"}`.
  public var json: JSONValue {
    [
      "id": .text(id.rawValue), "name": .text(name), "type": .optional(type),
      "number": .optional(number), "date": .optional(date?.description),
    ]
  }
}

extension Evidence {
  /// `{"article", "source", "start", "end", "quote"}`.
  public var json: JSONValue {
    [
      "article": .text(article.rawValue), "source": .text(source),
      "start": .integer(passage.start), "end": .integer(passage.end),
      "quote": .text(passage.text),
    ]
  }
}

extension [Evidence] {
  /// The array of the pieces.
  public var json: JSONValue { .array(map(\.json)) }
}
