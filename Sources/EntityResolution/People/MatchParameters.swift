private import Foundation

/// How two posts of two stints relate in kind.
enum PostRelation: Int, CaseIterable {
  /// One body, two titles.
  case sameBody
  /// One body of a district or commune, two titles.
  case sameLocalBody
  /// Two bodies of one level without places below it, such as a province's committee and its council.
  case samePlace
  /// Two bodies of one district or commune.
  case sameLocality
  /// Two bodies of one level, of which one does not state its district or commune.
  case openPlace
  /// Two bodies of one level in two places of a province.
  case otherPlace
  /// Two bodies of two levels, where nothing tells which came first.
  case otherLevel
  /// The later body is of a higher level.
  case risen
  /// The later body is of a lower level.
  case fallen
  /// Two bodies of two provinces.
  case otherProvince
}

/// How two stints of different posts relate in time.
enum TimeRelation: Int, CaseIterable {
  /// They overlap by more than a change of post explains.
  case overlapping
  /// They overlap by up to a year: a change of post, or two at once.
  case crossing
  /// One follows the other.
  case following

  /// A change of post takes up to so many days in the news, in which both are spoken of.
  static let longestChange: Int32 = 400

  /// Reads the gap in days between two stints, negative where they overlap, and the length of the
  /// shorter one.
  init(gap: Int32, shorter: Int32) {
    self =
      gap < -Self.longestChange
      ? .overlapping : gap < -30 && -gap > shorter / 2 ? .crossing : .following
  }
}

/// The numbers of the match, in the manner of Fellegi and Sunter: each is a logarithm to base 2
/// of how much likelier an observation is for one person than for two of the same name.
///
/// The defaults say what is known of careers before any data: posts are kept for years, one
/// follows the other, several are held at once within one hierarchy, two people of one name seldom
/// meet in one district (a province has about ten), more lead up than down, few lead
/// to another province.
/// `MatchStatistics` replaces them by what the records at hand show, without labels: pairs of one
/// rare name in one province stand for one person, pairs of two names for two.
struct MatchParameters: Sendable {
  /// Weights by kind and time of two different posts: `relation * 3 + time`.
  var careerWeights: [Double] = [
    -1.0, -1.0, 2.0,
    1.0, 1.0, 4.0,
    0.0, 0.0, 1.0,
    2.0, 2.0, 3.0,
    0.0, 0.0, 1.0,
    -4.0, -4.0, 0.0,
    -3.0, -3.0, 0.5,
    -3.0, -3.0, 0.9,
    -3.0, -3.0, -0.5,
    -6.0, -6.0, 0.0,
  ]
  /// Over how many days careers begin, from which the chance follows that one person's begins
  /// where another's ends.
  var spread = 4000.0
  /// The interval assumed of somebody mentioned once, in days.
  var loneInterval = 250.0
  /// How many people the records are about: for a start, how many officials the news of the country
  /// may speak of.
  var population: Double = 50_000
  /// A start about the population weighs as much as so many people counted.
  var populationWeight = 500.0
  /// The share of the people at each province and at the centre; unknown ones count `rareProvince`.
  var provinceShare: [Int32: Double] = [MatchRecord.centre: 0.02]
  /// How many others of a name a person of a province is to expect there beyond what the frequency
  /// of the name in the country makes likely.
  var localNamesakes = 0.002
  /// How often people move to another province, per year of a career.
  var movesPerYear = 0.006
  /// The chance that a mention which tells no post stands in an article about another province than
  /// the person's own.
  var strayRate = 0.01
  /// How uneven people's fame is: the mean square of mentions over the square of the mean.
  var fame = 3.0
  /// The weight of the first appearance of somebody whose posts nothing tells, in mentions within
  /// `reach` of a day.
  var firstAppearance = 0.35
  /// The same of somebody whose posts are told without their places.
  var firstOpenAppearance = 0.35
  /// The same where no day is known, so that no mention can be near another in time.
  var undatedAppearance = 0.35
  /// For how many days a mention speaks for another near it.
  var reach = 500.0
  /// The same for mentions that come fast: so many of the intervals between them, and at least so
  /// many days.
  var reachInIntervals = 4.0
  var leastReach = 90.0
  /// The share of mentions that the news makes of somebody outside such times.
  var farShare = 0.05
  /// The share a province has that is not in `provinceShare`.
  var rareProvince = 0.005
  /// A merge needs this many bits.
  var threshold = 2.0
  /// What a merge in one province needs beyond `threshold`, in bits.
  ///
  /// One more for each doubling of its mentions beyond `mentionsAtStake`: a false merge of two people
  /// often in the news spoils as many pairs as hundreds of others.
  func stake(of mentions: Int) -> Double {
    max(log2(Double(max(mentions, 1)) / mentionsAtStake), 0)
  }
  /// A policy, no estimate: about three times the mentions of the average person in a large table.
  var mentionsAtStake = 28.0
  /// A mention without a post joins where its share of the likelihood reaches this: an invented
  /// merge is worse than a missed one.
  var shareNeeded = 0.6
  /// No piece of evidence about posts counts more than this.
  var cap = 12.0

  /// The weight of two different posts.
  func careerWeight(_ relation: PostRelation, _ time: TimeRelation) -> Double {
    careerWeights[relation.rawValue * TimeRelation.allCases.count + time.rawValue]
  }

  /// The weight of one career beginning a number of days after another ended.
  ///
  /// One person's mentions go on at their pace, so a gap within the mean interval between mentions
  /// is expected; a change of post takes up to a year in the news, in which both are spoken of;
  /// and some moves are followed by a year or two of silence. Another person's career begins at any time.
  ///
  /// - Parameters:
  ///   - gap: The days between the last mention of one and the first of the other; negative where
  ///     they overlap.
  ///   - interval: The mean days between mentions of either.
  /// - Returns: The weight in bits.
  func handoverWeight(gap: Double, interval: Double) -> Double {
    let pace = max(interval, 10)
    var density = 0.4 * exp(-abs(gap) / pace) / pace + 0.2 * exp(-abs(gap) / 700) / 700
    if abs(gap) < 400 { density += 0.4 / 800 }
    return log2(density * spread)
  }

  /// The weight of two careers being about as much in the news.
  ///
  /// Fame moves with a person: the logarithms of mentions a year differ by `fameSpread` between two
  /// posts of one, and by what chance does to few mentions; another person's are spread as
  /// everybody's are.
  ///
  /// - Parameters:
  ///   - left: The mentions a year of one, as a logarithm to base 2.
  ///   - right: Those of the other.
  ///   - counts: How many mentions each rests on.
  /// - Returns: The weight in bits.
  func fameWeight(_ left: Double, _ right: Double, counts: (Int, Int)) -> Double {
    let chance = Self.chanceOfFame * (1 / Double(counts.0) + 1 / Double(counts.1))
    let spread = (fameSpread * fameSpread + chance).squareRoot()
    let distance = (left - right) / spread
    let same = exp(-distance * distance / 2) / (spread * 2.5066)
    // How often strangers are about as much in the news as the one of whom fewer mentions tell: of the
    // other that is known already.
    let other = fameDensity(at: counts.0 < counts.1 ? left : right)
    return min(max(log2((same + 0.02) / other), -4), 9)
  }

  /// The share of the mentions of somebody often in the news that tell a post no other tells.
  var oddPosts = 0.02

  /// The weight of somebody being so much in the news that an odd post of theirs was to be expected.
  ///
  /// - Parameters:
  ///   - mentions: The mentions that tell a post of the one more often in the news.
  ///   - odd: The mentions of the other.
  /// - Returns: The weight in bits, zero or more.
  func prominenceWeight(mentions: Int, odd: Int) -> Double {
    let odd = Double(max(odd, 1))
    return log2(1 + oddPosts * Double(mentions) / (odd * odd))
  }

  /// How far apart the logarithms of mentions a year are in two posts of one person.
  var fameSpread = 0.8

  /// The variance that the logarithm of a number of mentions has by chance, for one mention.
  static let chanceOfFame = 2.08

  /// The bits that posts of unknown times must make up for by other evidence: they may have been held
  /// at once or one after the other, with even chances, and nothing shows one career.
  var doubtOfUndated = 1.5

  /// What a mention without a post must make up for where the article names no body of the person's.
  ///
  /// In bits, set by hand: of 60 such merges in the press that were read, every other was of two.
  var doubtOfStrangers = 6.0
  /// The same where the article is about the person's province, a tie in itself unless all posts are
  /// in districts and communes: of 60 merges read, 51 were one person's, but of 42 of such people 16.
  var doubtAtHome = 2.0
  /// How often an article that mentions somebody without their post names its body, or only one that
  /// this is part of: rough estimates, set by hand from mentions without a post read in the press.
  var bodyNamed = 0.5
  var parentNamed = 0.1

  /// The bits more for posts in bodies that are no organs of the state or the Party: companies and
  /// schools are many times as many, and so are those who head them.
  var doubtOfOpenBodies = 2.0
  /// The bits against a move to another province of who holds posts in communes alone, set by hand.
  var homeOfCommunes = 4.0
  /// The bits by which a second title in one body is less likely than the body itself.
  var secondTitle = 3.0

  /// The share of people for each power of two of mentions a year, from 2^-4 on.
  var fameShares: [Double] = [
    0.1, 0.15, 0.2, 0.2, 0.15, 0.1, 0.05, 0.03, 0.01, 0.005, 0.005,
  ]

  /// How many people's fame is about this, per power of two.
  private func fameDensity(at fame: Double) -> Double {
    fameShares[min(max(Int(fame.rounded(.down)) + 4, 0), fameShares.count - 1)]
  }

  /// How many bearers of a name are to be expected at a province.
  func expected(_ bearers: Double, at province: Int32) -> Double {
    max(bearers * share(of: province) + (province == MatchRecord.centre ? 0 : localNamesakes), 1e-7)
  }

  /// The share of the people who are at a province.
  func share(of province: Int32) -> Double {
    provinceShare[province] ?? rareProvince
  }
}
