/// One weighted piece of evidence for or against two mentions being one.
public struct MatchFeature: Codable, Hashable, Sendable {
  /// What was compared: `name`, `place`, `role`, `date`.
  public var name: String
  /// What was found, readable: `Tỉnh ủy Trà Vinh = Tỉnh ủy Trà Vinh`.
  public var observation: String
  /// The match weight in bits: the binary logarithm of the likelihood ratio.
  public var weight: Double

  /// The name of the feature that is no evidence: how much more than even the rest must be.
  public static let caution = "caution"

  /// Makes a feature.
  public init(name: String, observation: String, weight: Double) {
    self.name = name
    self.observation = observation
    self.weight = weight
  }
}

/// Why two mentions were or were not taken for one.
public struct MatchExplanation: Codable, Hashable, Sendable {
  /// The smaller mention.
  public var left: MentionKey
  /// The larger mention.
  public var right: MentionKey
  /// The prior in bits, before any evidence.
  public var prior: Double
  /// The evidence.
  public var features: [MatchFeature]
  /// The rule or decision that settled it whatever the weight, if any.
  public var override: String?
  /// Whether they ended in one entity.
  public var merged: Bool

  /// What settled a pair whose second mention stands in a copy of the first one's article.
  public static let copy = "the same article told over again"

  /// Prior, evidence and caution together, in bits: above zero speaks for one.
  public var weight: Double { features.reduce(prior) { $0 + $1.weight } }
  /// Prior and evidence alone, in bits.
  public var evidenceWeight: Double {
    features.filter { $0.name != MatchFeature.caution }.reduce(prior) { $0 + $1.weight }
  }

  /// Makes an explanation.
  public init(
    left: MentionKey, right: MentionKey, prior: Double, features: [MatchFeature],
    override: String? = nil, merged: Bool
  ) {
    self.left = left
    self.right = right
    self.prior = prior
    self.features = features
    self.override = override
    self.merged = merged
  }
}

/// What resolution makes of all facts: the graph that is stored, exported and asked.
///
/// The same facts and decisions give the same value, whatever the order they came in.
public struct ResolvedGraph: Sendable {
  /// Every entity, by id; articles among them.
  public var entities: [Entity]
  /// Every relation, by id.
  public var relations: [Relation]
  /// Which entity each mention group became, by key.
  public var links: [(key: MentionKey, entity: EntityID)]
  /// The scored pairs worth keeping: merges with their reasons, and near misses.
  public var explanations: [MatchExplanation]

  /// Makes a graph.
  public init(
    entities: [Entity] = [], relations: [Relation] = [],
    links: [(key: MentionKey, entity: EntityID)] = [], explanations: [MatchExplanation] = []
  ) {
    self.entities = entities
    self.relations = relations
    self.links = links
    self.explanations = explanations
  }
}
