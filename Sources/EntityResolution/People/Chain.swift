/// The mentions taken for one person, with what they tell of a career.
struct Chain {
  /// The province, `MatchRecord.centre`, or -1.
  var province: Int32
  /// The posts with their times.
  var stints: [Stint] = []
  /// The records.
  var members: [Int32] = []
  /// Their known days, sorted.
  var days: [Int32] = []
  /// The names beside them, sorted, as far as they tell anything.
  var company: [Int32] = []

  /// Takes another chain in.
  mutating func take(_ other: Chain) {
    if province < 0 || province == MatchRecord.centre { province = other.province }
    for stint in other.stints { Self.add(stint, to: &stints) }
    members += other.members
    days = Self.merged(days, other.days)
    company = Self.union(company, other.company)
  }

  /// Two sorted lists as one, each name once.
  static func union(_ left: [Int32], _ right: some RandomAccessCollection<Int32>) -> [Int32] {
    if right.isEmpty { return left }
    if left.isEmpty { return Array(right) }
    var result: [Int32] = []
    for name in merged(left, Array(right)) where name != result.last { result.append(name) }
    return result
  }

  /// Adds a stint, joined to one of the same post that it touches.
  private static func add(_ stint: Stint, to stints: inout [Stint]) {
    for index in stints.indices where stints[index].post.key == stint.post.key {
      if stints[index].isParted(after: stints[index].gap(to: stint)) { continue }
      stints[index].take(stint)
      return
    }
    stints.append(stint)
  }

  private static func merged(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] <= right[j] {
        result.append(left[i])
        i += 1
      } else {
        result.append(right[j])
        j += 1
      }
    }
    result += left[i...]
    result += right[j...]
    return result
  }

  /// The province in which both have one post, where it is not the province of both.
  func shares(with other: Chain) -> Int32? {
    for stint in stints where stint.post.province >= 0 && stint.post.province != province {
      if other.stints.contains(where: { $0.post.key == stint.post.key }) {
        return stint.post.province
      }
    }
    for stint in other.stints
    where stint.post.province >= 0 && stint.post.province != other.province {
      if stints.contains(where: { $0.post.key == stint.post.key }) { return stint.post.province }
    }
    return nil
  }

  /// Whether all posts known are in communes.
  var isOfCommunes: Bool { !stints.isEmpty && stints.allSatisfy { $0.post.level == .commune } }

  /// The years between the first and the last mention, one at least.
  var years: Double {
    guard let first = days.first, let last = days.last else { return 1 }
    return max(Double(last - first) / 365, 1)
  }
}

/// Why a mention is where it is.
enum MatchReason: UInt8, Sendable {
  /// Nothing else of the name fits it.
  case alone
  /// A mention of the name in the same post and place.
  case samePost
  /// A post without its place that fits.
  case fittingPost
  /// Posts that follow one another in one place.
  case career
  /// Place and time, and no likelier bearer of the name.
  case placeAndTime
  /// The same people beside both.
  case company
  /// A rare name in two places.
  case rareName
  /// A person decided so.
  case decision
}

/// Where a record was put, with which other, how sure that is and why.
struct MatchVerdict {
  var record: Int32
  /// A record of those it was put with.
  var partner: Int32
  /// 0 to 1.
  var confidence: Double
  var reason: MatchReason
}

/// What speaks for or against two chains being one person's.
struct MatchGain {
  /// The bits before any evidence of posts: how rare the name is here.
  var prior: Double
  /// The bits of a post in common.
  var post = 0.0
  /// The bits of different posts held at once.
  var overlap = 0.0
  /// The bits of posts that follow one another.
  var career = 0.0
  /// The bits of mentions going on where others stop.
  var handover = 0.0
  /// The bits of both being about as much in the news.
  var fame = 0.0
  /// The bits of both being mentioned beside the same people.
  var company = 0.0
  /// The bits of an article naming the bodies of somebody whose post it does not tell.
  var bodies = 0.0
  /// Whether it names one.
  var isBodyNamed = false
  /// The names of those people.
  var companions: [Int32] = []
  /// The bits of somebody being so much in the news that an odd post was to be expected.
  var prominence = 0.0
  /// The bits of how much the person is in the news of that place and time.
  var presence = 0.0
  /// The bits of the post fitting the person's, or of its being another of theirs.
  var fit = 0.0
  /// The bits of other bearers of the name that fit as well.
  var rivals = 0.0
  /// The bits by which the rest must be more than even: an invented merge is worse than a missed one.
  var caution = 0.0
  /// The stints that weighed most.
  var evidence: (left: Stint, right: Stint)?
  /// Whether one post would be held in two provinces at once.
  var isVetoed = false

  /// All together.
  var total: Double { isVetoed ? -.infinity : sum }

  private var sum: Double {
    prior + post + overlap + career + handover + fame + company + prominence + presence + fit
      + bodies + rivals
  }
}

/// A comparison worth telling about.
struct MatchJoin {
  /// A record of one side.
  var left: Int32
  /// A record of the other.
  var right: Int32
  /// What was found.
  var gain: MatchGain
  /// The rule.
  var reason: MatchReason
  /// Whether they became one.
  var isMerged: Bool
}
