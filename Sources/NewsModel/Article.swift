public import TextCore

/// A source text with what its file or record said about it.
public struct Article: Sendable {
  /// The article's id, made from its `id` where a record gave one, else from its source.
  public var id: EntityID
  /// Where it came from: a URL where the record has one, else the path as given.
  public var source: String
  /// The title a record or page declares; nil where only the text has one.
  public var title: String?
  /// The day of publication a record or page declares.
  public var published: PartialDate?
  /// The province that bare forms such as "Tỉnh ủy" refer to, where a record declares it.
  public var locality: String?
  /// What the newspaper or site calls itself, and addresses of the page, as the page or the record
  /// tells them; the first that names a province tells where the article is at home.
  public var outlets: [String]
  /// The text.
  public var text: SourceText

  /// Makes an article.
  public init(
    id: EntityID, source: String, title: String? = nil, published: PartialDate? = nil,
    locality: String? = nil, outlets: [String] = [], text: SourceText
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.published = published
    self.locality = locality
    self.outlets = outlets
    self.text = text
  }
}

/// What is known of an article besides its text.
public struct ArticleHeader: Codable, Hashable, Sendable {
  /// The article's id.
  public var id: EntityID
  /// The URL or path it came from.
  public var source: String
  /// Its title, declared or found.
  public var title: String?
  /// The day of publication, declared or found on the page.
  public var published: PartialDate?
  /// The province that bare forms refer to, declared or inferred.
  public var locality: String?

  /// Makes a header.
  public init(
    id: EntityID, source: String, title: String? = nil, published: PartialDate? = nil,
    locality: String? = nil
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.published = published
    self.locality = locality
  }
}
