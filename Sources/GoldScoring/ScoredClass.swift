/// A class of facts that is scored on its own.
public enum ScoredClass: String, CaseIterable, Hashable, Sendable {
  /// Named individuals, by name.
  case people
  /// Bodies, by name.
  case organisations
  /// Posts, by person, title and body.
  case roles
  /// Documents, by type and number or name.
  case documents
  /// Who chaired, per article.
  case chairs
  /// Who chaired when, per article.
  case chairsWithDate = "chairs+date"
  /// Who attended, per article.
  case attendees
  /// Who spoke, per article.
  case speakers
  /// Who entered or left which title.
  case appointments

  /// The key of a gold file that holds the class.
  var annotationKey: String {
    switch self {
    case .people, .organisations, .roles, .documents, .appointments: rawValue
    case .chairs, .chairsWithDate, .attendees, .speakers: "meetings"
    }
  }
}

/// How many rows there were, were found and were right.
public struct Tally: Hashable, Sendable {
  /// Gold rows that count.
  public var gold: Int
  /// Found rows that count.
  public var found: Int
  /// Rows found and right.
  public var right: Int

  /// Makes a tally.
  public init(gold: Int = 0, found: Int = 0, right: Int = 0) {
    self.gold = gold
    self.found = found
    self.right = right
  }

  /// The part of what was found that is right; 1 where nothing was found.
  public var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  /// The part of the gold that was found; 1 where there is no gold.
  public var recall: Double { gold == 0 ? 1 : Double(right) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    gold + found == 0 ? 1 : 2 * Double(right) / Double(gold + found)
  }

  /// Adds the counts of another article.
  public static func += (left: inout Tally, right: Tally) {
    left.gold += right.gold
    left.found += right.found
    left.right += right.right
  }
}
