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
  /// Tells people of one name in one article apart; 0 for the first, and see `mention(at:)`.
  public var ordinal: Int

  /// Makes a key.
  public init(article: EntityID, type: EntityType, name: String, ordinal: Int = 0) {
    self.article = article
    self.type = type
    self.name = name
    self.ordinal = ordinal
  }
}

extension MentionKey {
  /// The bits of an ordinal that number what the article tells apart itself; a place stands above.
  private static let placeShift = 20

  /// The key of one place alone where the article mentions it.
  ///
  /// The facts of an article may take two people of one name for one: a decision parts them by the
  /// places where they are mentioned.
  ///
  /// - Parameter start: The first code point of the place.
  /// - Returns: The key, greater than that of the whole.
  public func mention(at start: Int) -> MentionKey {
    var key = whole
    let start = min(max(start, 0), Int(Int32.max))
    key.ordinal |= (start + 1) << Self.placeShift
    return key
  }

  /// The first code point of the place that the key is of; nil where it is of all places.
  public var place: Int? {
    let place = ordinal >> Self.placeShift
    return place > 0 ? place - 1 : nil
  }

  /// The key of what the article's facts take for one, whatever place this one is of.
  public var whole: MentionKey {
    var key = self
    key.ordinal &= (1 << Self.placeShift) - 1
    return key
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
