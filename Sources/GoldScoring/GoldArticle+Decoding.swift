private import Foundation

/// Why a gold file could not be read.
public struct GoldError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The reason: lower case, no full stop.
  public var reason: String

  /// Makes an error.
  public init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }

  /// The file and the reason.
  public var description: String { "\(file): \(reason)" }
}

extension GoldArticle {
  /// Reads an annotation.
  ///
  /// - Parameters:
  ///   - bytes: The JSON file's bytes.
  ///   - name: The file's name without its ending.
  /// - Throws: `GoldError` where the bytes are no annotation.
  public init(json bytes: [UInt8], name: String) throws {
    let file: GoldFile
    do {
      file = try JSONDecoder().decode(GoldFile.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw GoldError(file: name, reason: Self.reason(of: error))
    }
    self.name = name
    id = file.id ?? name
    source = file.source
    people = (file.people ?? []).map(\.asName)
    organisations = (file.organisations ?? []).map(\.asName)
    roles = (file.roles ?? []).map(\.asRole)
    documents = (file.documents ?? []).map(\.asDocument)
    meetings = (file.meetings ?? []).map(\.asMeeting)
    appointments = (file.appointments ?? []).map(\.asRole)
    var present: Set<String> = []
    if file.people != nil { present.insert("people") }
    if file.organisations != nil { present.insert("organisations") }
    if file.roles != nil { present.insert("roles") }
    if file.documents != nil { present.insert("documents") }
    if file.meetings != nil { present.insert("meetings") }
    if file.appointments != nil { present.insert("appointments") }
    annotated = file.classes.map { present.intersection($0) } ?? present
  }

  /// What is wrong with the JSON, and where.
  static func reason(of error: DecodingError) -> String {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }
      return path.isEmpty
        ? context.debugDescription
        : "at \(path.joined(separator: ".")): \(context.debugDescription)"
    }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      return place(context)
    @unknown default: return "\(error)"
    }
  }
}

/// The file as written: every key may be missing, every row has the keys of all classes.
private struct GoldFile: Decodable {
  var id: String?
  var source: String?
  var classes: [String]?
  var people: [GoldRow]?
  var organisations: [GoldRow]?
  var roles: [GoldRow]?
  var documents: [GoldRow]?
  var meetings: [GoldRow]?
  var appointments: [GoldRow]?
}

private struct GoldRow: Decodable {
  var name: String?
  var name_accept: Texts?
  var surface: Texts?
  var person: String?
  var title: String?
  var title_accept: Texts?
  var organisation: String?
  var organisation_accept: Texts?
  var organisation_stated: Bool?
  var type: String?
  var number: String?
  var date: String?
  var date_accept: Texts?
  var chairs: Texts?
  var attendees: Texts?
  var speakers: Texts?
  var optional: Flag?
  var proposed: Flag?
  var elided: Flag?
  var status: String?

  /// Whether the row is borderline: it counts neither for nor against.
  var isNeutral: Bool {
    [optional, proposed, elided].contains { $0?.isSet ?? false }
      || status == "draft" || status == "planned"
  }

  var asName: GoldName {
    GoldName(
      name: name ?? "", accepted: name_accept?.values ?? [], surfaces: surface?.values ?? [],
      isNeutral: isNeutral)
  }

  var asRole: GoldRole {
    GoldRole(
      person: person ?? "", titles: [title ?? ""] + (title_accept?.values ?? []),
      organisations: (organisation.map { [$0] } ?? []) + (organisation_accept?.values ?? []),
      anyOrganisation: organisation_stated == false, isNeutral: isNeutral)
  }

  var asDocument: GoldDocument {
    GoldDocument(
      type: type ?? "", number: number, names: [name ?? ""] + (name_accept?.values ?? []),
      surfaces: surface?.values ?? [], isNeutral: isNeutral)
  }

  var asMeeting: GoldMeeting {
    GoldMeeting(
      dates: [date] + (date_accept?.values ?? []).map { Optional($0) },
      chairs: chairs?.values ?? [], attendees: attendees?.values ?? [],
      speakers: speakers?.values ?? [], isNeutral: isNeutral)
  }
}

/// A text, a list of texts, or a list of objects with a `name`.
private struct Texts: Decodable {
  var values: [String]

  init(from decoder: any Decoder) throws {
    if let one = try? decoder.singleValueContainer().decode(String.self) {
      values = [one]
      return
    }
    var list = try decoder.unkeyedContainer()
    values = []
    while !list.isAtEnd {
      if let text = try? list.decode(String.self) {
        values.append(text)
      } else {
        values.append(try list.decode(Named.self).name)
      }
    }
  }

  private struct Named: Decodable {
    var name: String
  }
}

/// A mark on a row: set unless false; some annotators write the reason instead of `true`.
private struct Flag: Decodable {
  var isSet: Bool

  init(from decoder: any Decoder) throws {
    isSet = (try? decoder.singleValueContainer().decode(Bool.self)) ?? true
  }
}
