private import Foundation

/// How two posts of two stints relate in kind.
enum PostRelation: Int, CaseIterable {
  /// One body, two titles.
  case sameBody
  /// Two bodies of one level.
  case sameLevel
  /// Two bodies of two levels.
  case otherLevel
  /// Two bodies of two provinces.
  case otherProvince
}

/// How two stints of different posts relate in time.
enum TimeRelation: Int, CaseIterable {
  /// They overlap.
  case overlapping
  /// Less than a year between them.
  case near
  /// One to four years.
  case middle
  /// More.
  case far

  /// Reads the gap in days between two stints; negative where they overlap.
  init(gap: Int32) {
    switch gap {
    case ..<(-30): self = .overlapping
    case ..<365: self = .near
    case ..<1461: self = .middle
    default: self = .far
    }
  }
}

/// The numbers of the match, in the manner of Fellegi and Sunter: each is a logarithm to base 2
/// of how much likelier an observation is for one person than for two of the same name.
///
/// The defaults say what is known of careers before any data: posts are kept for years, one
/// follows the other, several are held at once within one hierarchy, few lead to another province.
/// `MatchStatistics` replaces them by what the records at hand show, without labels: pairs of one
/// rare name in one province stand for one person, pairs of two names for two.
struct MatchParameters: Sendable {
  /// Weights by kind and time of two different posts: `relation * 4 + time`.
  var careerWeights: [Double] = [
    -1.0, 2.5, 1.5, 0.5,
    -3.0, 0.5, 0.3, 0.0,
    -3.0, 0.5, 0.3, 0.0,
    -6.0, -0.5, 0.0, 0.0,
  ]
  /// How many people the records are about.
  var population: Double = 10_000
  /// The share of the people at each province, by province; unknown ones count `rareProvince`.
  var provinceShare: [Int32: Double] = [:]
  /// The share of people who are met with in a second province.
  var moveShare = 0.03
  /// How uneven people's fame is: the mean square of mentions over the square of the mean.
  var fame = 3.0
  /// The weight of an unknown person's first appearance, in mentions.
  var firstAppearance = 0.35
  /// For how many days a mention speaks for another near it.
  var reach = 500.0
  /// The share a province has that is not in `provinceShare`.
  var rareProvince = 0.005
  /// A merge needs this many bits.
  var threshold = 0.0
  /// A mention without a post joins where its share of the likelihood reaches this.
  var shareNeeded = 0.5
  /// No piece of evidence about posts counts more than this.
  var cap = 12.0

  /// The weight of two different posts.
  func careerWeight(_ relation: PostRelation, _ time: TimeRelation) -> Double {
    careerWeights[relation.rawValue * TimeRelation.allCases.count + time.rawValue]
  }

  /// The share of the people who are at a province.
  func share(of province: Int32) -> Double {
    if province == MatchRecord.centre { return 0.02 }
    return provinceShare[province] ?? rareProvince
  }
}
