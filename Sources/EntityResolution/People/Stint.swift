/// A time in one post.
struct Stint {
  /// The post.
  var post: MatchPost
  /// The first day it is attested.
  var first: Int32
  /// The last.
  var last: Int32
  /// How many mentions attest it.
  var count: Int32

  /// A stint this long without a mention is taken for two.
  static let longestSilence: Int32 = 6 * 365

  /// Whether so many days without a mention part two times in the post: more than years, and far more
  /// than there usually are between mentions.
  func isParted(after days: Int32) -> Bool {
    guard days > 1000 else { return false }
    let interval = count > 1 ? Double(last &- first) / Double(count - 1) : 250
    return days > Self.longestSilence || Double(days) > 5 * interval
  }

  /// Takes in another attestation of the post.
  ///
  /// Who is called a former holder held the post before that day, so such a mention adds nothing to
  /// the time of one that is known as present.
  mutating func take(_ other: Stint) {
    if post.isFormer != other.post.isFormer {
      if post.isFormer { (post, first, last) = (other.post, other.first, other.last) }
    } else if first == MatchRecord.unknownDay {
      (first, last) = (other.first, other.last)
    } else if other.first != MatchRecord.unknownDay {
      first = min(first, other.first)
      last = max(last, other.last)
    }
    count += other.count
  }

  /// Whether both times are known.
  func isDated(with other: Stint) -> Bool {
    first != MatchRecord.unknownDay && other.first != MatchRecord.unknownDay
  }

  /// The days between two stints; negative where they overlap, by as many days as one would have to
  /// move for them to follow one another: a single day within years of another post is deep in them.
  func gap(to other: Stint) -> Int32 {
    if first == MatchRecord.unknownDay || other.first == MatchRecord.unknownDay { return 365 }
    return max(first - other.last, other.first - last)
  }

  /// The mean days between its mentions.
  func interval(_ parameters: MatchParameters) -> Double {
    count > 1 ? Double(last - first) / Double(count - 1) : parameters.loneInterval
  }

  /// How two stints relate in time.
  ///
  /// Of two posts that follow one another each has days of its own: who is told of in one post, in
  /// another and in the first again has not changed between them, however few the days, nor has who is
  /// told of in both on one day.
  func time(to other: Stint) -> TimeRelation {
    let relation = TimeRelation(
      gap: gap(to: other), shorter: min(last &- first, other.last &- other.first))
    guard relation == .following, isDated(with: other) else { return relation }
    return isWithin(other) || other.isWithin(self) ? .crossing : relation
  }

  /// Whether the other lasts from its first day or before to its last day or after.
  private func isWithin(_ other: Stint) -> Bool {
    other.first <= first && last <= other.last
  }

  /// Orders by first day, last day, then the number of mentions.
  static func isEarlier(_ left: Stint, _ right: Stint) -> Bool {
    (left.first, left.last, left.count) < (right.first, right.last, right.count)
  }

  /// How the posts of two stints relate: of two levels, where the days tell, which way it went.
  func relation(to other: Stint) -> PostRelation {
    let relation = Self.relation(post, other.post)
    guard relation == .otherLevel, post.level != .open, other.post.level != .open,
      isDated(with: other), first != other.first
    else { return relation }
    let (earlier, later) = first < other.first ? (post, other.post) : (other.post, post)
    return later.level < earlier.level ? .risen : .fallen
  }

  /// How two different posts relate, whatever their times.
  static func relation(_ left: MatchPost, _ right: MatchPost) -> PostRelation {
    if left.province >= 0, right.province >= 0, left.province != right.province {
      return .otherProvince
    }
    let isLocal = left.locality >= 0 && left.locality == right.locality
    if isLocal { return left.core == right.core ? .sameLocalBody : .sameLocality }
    if left.core == right.core, left.locality == right.locality { return .sameBody }
    guard left.level == right.level else { return .otherLevel }
    if left.isOpen || right.isOpen { return .openPlace }
    return left.locality == right.locality ? .samePlace : .otherPlace
  }

  /// The stints of records in order of time: one per post, parted at long silences.
  static func stints(of records: some Sequence<Int32>, in table: MatchTable) -> [Stint] {
    var stints: [Stint] = []
    for index in records {
      let record = table.records[Int(index)]
      for position in record.postStart..<(record.postStart + record.postCount) {
        add(table.posts[Int(position)], day: record.day, to: &stints)
      }
    }
    return stints
  }

  /// Adds a mention of a post on a day.
  static func add(_ post: MatchPost, day: Int32, to stints: inout [Stint]) {
    // Of two stints of one post the later one is behind; most people have few.
    for index in stints.indices.reversed() where stints[index].post.key == post.key {
      let known = stints[index]
      if day != MatchRecord.unknownDay, known.first != MatchRecord.unknownDay,
        day > known.last, known.isParted(after: day &- known.last)
      {
        continue
      }
      stints[index].take(Stint(post: post, first: day, last: day, count: 1))
      return
    }
    stints.append(Stint(post: post, first: day, last: day, count: 1))
  }
}
