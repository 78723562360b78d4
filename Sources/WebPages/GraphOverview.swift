public import NewsModel

/// How much a graph holds, for the first page.
public struct GraphOverview: Hashable, Sendable {
  /// The number of entities of each type; articles among them.
  public var counts: [EntityType: Int]
  /// The first and the last day of publication.
  public var published: ClosedRange<PartialDate>?
  /// The first and the last date of a meeting.
  public var meetings: ClosedRange<PartialDate>?

  /// Makes an overview from what a store has counted.
  public init(
    counts: [EntityType: Int], published: ClosedRange<PartialDate>? = nil,
    meetings: ClosedRange<PartialDate>? = nil
  ) {
    self.counts = counts
    self.published = published
    self.meetings = meetings
  }

  /// Counts a graph.
  ///
  /// - Complexity: linear in the number of entities.
  public init(counting graph: any GraphReading) throws {
    self.init(counts: [:])
    var counts: [EntityType: Int] = [:]
    var held: ClosedRange<PartialDate>?
    try graph.forEachEntity(ofTypes: nil) { entity in
      counts[entity.type, default: 0] += 1
      if entity.type == .meeting { held = Self.widened(held, by: entity.date("date")) }
    }
    for article in try graph.articles() {
      published = Self.widened(published, by: article.published)
    }
    self.counts = counts
    meetings = held
  }

  private static func widened(
    _ range: ClosedRange<PartialDate>?, by date: PartialDate?
  ) -> ClosedRange<PartialDate>? {
    guard let date else { return range }
    guard let range else { return date...date }
    return min(range.lowerBound, date)...max(range.upperBound, date)
  }
}
