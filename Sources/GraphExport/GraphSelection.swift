public import NewsModel

/// Which part of a graph is drawn or exported.
///
/// Names have become ids before: the caller looks them up and tells the user of doubts. With no
/// field set the selection is the whole graph.
public struct GraphSelection: Hashable, Sendable {
  /// Bodies, each with its parts, their posts and the holders.
  public var organisations: [EntityID] = []
  /// People, each with what is one step away.
  public var people: [EntityID] = []
  /// Places, each with the places, bodies and meetings in it.
  public var places: [EntityID] = []
  /// Other entities, such as the result of a query.
  public var entities: [EntityID] = []
  /// What else belongs to a place that was chosen, such as meetings of which only words say where
  /// they were.
  public var companions: [EntityID] = []
  /// Between `entities` only these relations, by id, such as a query returned; nil for all.
  public var links: Set<String>?
  /// The first day of a period; what is known to lie before it is left out.
  public var from: PartialDate?
  /// The last day of a period.
  public var to: PartialDate?
  /// A day: what was so on it, and what had happened by then.
  ///
  /// Of posts those held on it, as far as `Tenure.standing` tells; of meetings, articles,
  /// documents, appointments and successions those not dated behind it, of meetings only dated
  /// ones; no body or place that came to be behind it.
  public var on: PartialDate?
  /// How many steps from the chosen entities are taken in; nil stands for one from a person and
  /// none from anything else.
  public var hops: Int?
  /// The entity types kept.
  public var types: Set<EntityType>?
  /// The relation types kept and followed.
  public var relations: Set<RelationType>?
  /// The least number of articles that must support a relation that has evidence; with it goes
  /// what no such relation ties to the rest.
  public var minimumArticles = 0
  /// Keeps this many entities, those with most relations that hang together; chosen ones are always kept.
  public var top: Int?

  /// The whole graph.
  public init() {}

  /// Whether nothing is left out.
  public var isEverything: Bool { self == GraphSelection() }

  /// Whether entities were chosen to start from.
  public var hasSeeds: Bool {
    !(organisations.isEmpty && people.isEmpty && places.isEmpty && entities.isEmpty)
  }
}
