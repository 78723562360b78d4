public import NewsModel

/// How much a graph holds.
public struct GraphStatistics: Hashable, Sendable {
  /// The number of articles.
  public var articles = 0
  /// How many of them tell another one over again.
  public var copies = 0
  /// The number of entities of each type that occurs.
  public var entities: [EntityType: Int] = [:]
  /// The number of relations of each type that occurs.
  public var relations: [RelationType: Int] = [:]
  /// The number of mention groups of each type: what entities there would be if every article
  /// stood alone.
  public var mentionGroups: [EntityType: Int] = [:]
  /// How many mention groups of each type were merged into the entity of another.
  public var merged: [EntityType: Int] = [:]
  /// The number of entities of each type that several articles speak of, copies left aside.
  public var sharedEntities: [EntityType: Int] = [:]
  /// The first and the last day of publication, where articles have one.
  public var published: ClosedRange<PartialDate>?
  /// The first and the last date of a meeting, where meetings have one.
  public var meetings: ClosedRange<PartialDate>?
  /// The number of decisions in force.
  public var decisions = 0
  /// How many of them wait: no stored article has one of their mentions.
  public var waitingDecisions = 0
  /// The number of retired ids that lead to a successor.
  public var redirects = 0

  /// Statistics of an empty graph.
  public init() {}
}
