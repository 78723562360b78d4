/// What identifies a mention group for good: an article and a thing it speaks of.
///
/// Decisions are kept on these, not on entities, so they outlive every rebuild.
public struct MentionKey: Codable, Hashable, Sendable {
  /// The article.
  public var article: EntityID
  /// The type of thing.
  public var type: EntityType
  /// The canonical name in the article.
  public var name: String
  /// Tells people of one name in one article apart; 0 for the first.
  public var ordinal: Int

  /// Makes a key.
  public init(article: EntityID, type: EntityType, name: String, ordinal: Int = 0) {
    self.article = article
    self.type = type
    self.name = name
    self.ordinal = ordinal
  }
}

extension MentionKey: Comparable {
  /// Orders by article, type, name, ordinal.
  public static func < (left: MentionKey, right: MentionKey) -> Bool {
    if left.article != right.article { return left.article < right.article }
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    if left.name != right.name {
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return left.ordinal < right.ordinal
  }
}

/// What a person decided about two mentions.
public enum Judgement: String, Codable, CaseIterable, Hashable, Sendable {
  /// They are one.
  case same = "positive"
  /// They are two.
  case different = "negative"
  /// Looked at, undecided.
  case unsure
}

/// One line of the append-only record of decisions.
public struct Decision: Codable, Hashable, Sendable {
  /// The number of the line, from 1.
  public var sequence: Int
  /// The smaller mention.
  public var left: MentionKey
  /// The larger mention.
  public var right: MentionKey
  /// What was decided.
  public var judgement: Judgement
  /// Who decided.
  public var author: String
  /// When, ISO 8601 in UTC.
  public var made: String
  /// When it was undone, if it was.
  public var undone: String?

  /// Makes a decision; the two mentions are put in order.
  public init(
    sequence: Int, left: MentionKey, right: MentionKey, judgement: Judgement, author: String,
    made: String, undone: String? = nil
  ) {
    self.sequence = sequence
    self.left = min(left, right)
    self.right = max(left, right)
    self.judgement = judgement
    self.author = author
    self.made = made
    self.undone = undone
  }
}
