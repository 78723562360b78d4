public import NewsModel

/// How one person holds one post, as far as the articles attest it.
public struct Tenure: Sendable {
  /// The relation from the holder to the post.
  public let holds: Relation
  /// The post.
  public let role: Entity
  /// The body that the post is in.
  public let body: EntityID?

  /// Makes a tenure from what the graph has of it.
  public init(holds: Relation, role: Entity, body: EntityID?) {
    self.holds = holds
    self.role = role
    self.body = body
  }

  /// What is known of a tenure on a day.
  public enum Standing: Hashable, Sendable {
    /// First attested only later, or on no day that is known.
    case unattested
    /// Attested before and behind the day, or no day is asked for.
    case held
    /// Last attested before the day, by no more than a term; nothing says that it ended.
    case presumed
    /// Ended by the day, or so long unattested that nobody could say it is still held.
    case over
  }

  /// How many years behind its last attestation a post may still be held: those of a term of the
  /// Party's committees and the people's councils.
  static let yearsPresumed = 5

  /// The post without its body: "Phó Bí thư".
  public var title: String { Self.title(of: role) }

  /// A post without its body: "Phó Bí thư".
  public static func title(of role: Entity) -> String {
    if let title = role.properties.text("title") { return title }
    return role.name.firstRange(of: " · ").map { String(role.name[..<$0.lowerBound]) } ?? role.name
  }

  /// The first day on which it is stated or attested.
  public var first: PartialDate? {
    holds.properties.date("from") ?? holds.properties.date("firstSeen")
  }

  /// The last day on which it is stated or attested.
  public var last: PartialDate? {
    holds.properties.date("to") ?? holds.properties.date("lastSeen")
  }

  /// What is known of it on a day.
  ///
  /// - Parameters:
  ///   - day: The day; nil stands for the time of the articles.
  ///   - others: What else is known of the same post, whoever holds it.
  ///   - bodyEnd: The day on which the body gave way to another.
  /// - Returns: What is known.
  public func standing(
    on day: PartialDate?, among others: [Tenure], bodyEnd: PartialDate? = nil
  ) -> Standing {
    if isUnattested(on: day) { return .unattested }
    if isOver(by: day) || isEnded(by: others, on: day) || isSuperseded(among: others, on: day) {
      return .over
    }
    guard let day else { return .held }
    if let bodyEnd, bodyEnd.firstDay <= day.firstDay { return .over }
    guard let last else { return .presumed }
    if last.lastDay >= day.firstDay { return .held }
    return Self.term(behind: last.lastDay).map { day.firstDay <= $0 } ?? true ? .presumed : .over
  }

  /// The same day of the year in which a term that ran on the day ends at the latest.
  private static func term(behind day: PartialDate) -> PartialDate? {
    PartialDate(year: day.year + yearsPresumed, month: 12, day: 31).map { end in
      PartialDate(year: end.year, month: day.month, day: day.day) ?? end
    }
  }

  /// Whether the post has ended by the day, as far as the articles say; nil day: by now.
  func isOver(by day: PartialDate?) -> Bool {
    if holds.properties.flag("former") { return true }
    guard let end = holds.properties.date("to") else { return false }
    return day.map { end.lastDay < $0.firstDay } ?? true
  }

  /// Whether the last word on a post is that it is over.
  public static func areOver(_ tenures: [Tenure], on day: PartialDate?) -> Bool {
    if tenures.allSatisfy({ $0.isOver(by: day) }) { return true }
    let lasting = tenures.filter { !$0.isOver(by: day) }.compactMap(\.last).map(\.lastDay).max()
    return tenures.contains { tenure in
      guard let lasting, let first = tenure.first, tenure.isOver(by: day) else { return false }
      return first.lastDay >= lasting
    }
  }

  /// Whether the last word on the post is that it is this person's former one.
  private func isEnded(by others: [Tenure], on day: PartialDate?) -> Bool {
    guard let last else { return false }
    return others.contains { other in
      other.holds.source == holds.source && other.role.id == role.id
        && other.holds.properties.flag("former") && !other.isLater(than: day)
        && other.first.map { last.lastDay <= $0.lastDay } ?? false
    }
  }

  /// Whether another person is attested at the head after this one last was.
  private func isSuperseded(among others: [Tenure], on day: PartialDate?) -> Bool {
    guard TitleOrder.rank(of: title) == .head, let last else { return false }
    return others.contains { other in
      other.role.id == role.id && other.holds.source != holds.source && !other.isOver(by: nil)
        && !other.isLater(than: day)
        && (other.first.map { last.lastDay < $0.firstDay } ?? false)
    }
  }

  /// Whether the post is first attested only after the day, or is not dated.
  public func isUnattested(on day: PartialDate?) -> Bool {
    day != nil && first == nil && last == nil || isLater(than: day)
  }

  /// Whether the post is first attested only after the day.
  private func isLater(than day: PartialDate?) -> Bool {
    guard let day, let first else { return false }
    return first.firstDay > day.lastDay
  }
}
