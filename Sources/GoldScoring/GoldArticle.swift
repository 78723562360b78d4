/// A gold annotation of one article.
public struct GoldArticle: Sendable {
  /// The name of the annotation's file, without its ending.
  public var name: String
  /// The annotation's own slug.
  public var id: String
  /// The file name or URL of the text.
  public var source: String?
  var people: [GoldName]
  var organisations: [GoldName]
  var roles: [GoldRole]
  var documents: [GoldDocument]
  var meetings: [GoldMeeting]
  var appointments: [GoldRole]
  /// The keys of the file's classes that are annotated exhaustively.
  var annotated: Set<String>

  /// Whether the class is annotated here, so that a found row can be called wrong.
  public func isAnnotated(_ scoredClass: ScoredClass) -> Bool {
    annotated.contains(scoredClass.annotationKey)
  }
}

/// A person or a body.
struct GoldName: Sendable {
  var name: String
  /// Other names that are right too.
  var accepted: [String]
  var surfaces: [String]
  var isNeutral: Bool
}

/// A post, or a change of post.
struct GoldRole: Sendable {
  var person: String
  var titles: [String]
  /// The bodies that are right; empty where none is stated.
  var organisations: [String]
  /// Whether any body or none is right.
  var anyOrganisation: Bool
  var isNeutral: Bool
}

/// A document.
struct GoldDocument: Sendable {
  var type: String
  var number: String?
  var names: [String]
  var surfaces: [String]
  var isNeutral: Bool
}

/// A meeting.
struct GoldMeeting: Sendable {
  /// The dates that are right; nil among them where none is.
  var dates: [String?]
  var chairs: [String]
  var attendees: [String]
  var speakers: [String]
  var isNeutral: Bool
}
