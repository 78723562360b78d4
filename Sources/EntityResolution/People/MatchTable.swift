/// A post in integers: a title in a body.
struct MatchPost: Hashable {
  /// Title, body and place together.
  var key: Int32
  /// The title.
  var title: Int32
  /// What the body is, without its place: all "Ủy ban nhân dân huyện" are one.
  var core: Int32
  /// The body's unit below the province, or -1 where it is open or the province itself.
  var locality: Int32
  /// The province of the body, or -1.
  var province: Int32
  /// How high the body stands.
  var level: BodyLevel
  /// Whether the post is a former one.
  var isFormer: Bool
  /// Whether the body needs a place that is not stated: "Huyện ủy".
  var isOpen: Bool
  /// The body itself, where it is known; no part of what makes two posts one.
  var body: Int32 = -1

  /// Whether two posts may be one, as far as stated: a body without its place fits any place.
  func fits(_ other: MatchPost) -> Bool {
    core == other.core && title == other.title
      && (locality == other.locality || locality < 0 || other.locality < 0)
  }
}

/// One mention of a person in integers.
struct MatchRecord {
  /// The name's block.
  var name: Int32
  /// The article, or -1.
  var article: Int32
  /// The day, or `unknownDay`.
  var day: Int32
  /// The province, `centre`, or -1 where nothing tells it.
  var province: Int32
  /// Where its posts begin.
  var postStart: Int32
  /// How many posts it has.
  var postCount: Int32
  /// Orders records that are otherwise alike, whatever order they came in.
  var rank: UInt64

  /// A day that is not known.
  static let unknownDay = Int32.min
  /// The province of people whose posts are national.
  static let centre: Int32 = 1 << 20
}

/// Mentions of people, as flat arrays.
struct MatchTable {
  /// The mentions, in the order given.
  var records: [MatchRecord] = []
  /// Their posts.
  var posts: [MatchPost] = []
  /// The identity key of each block; empty where a block is one person's by construction.
  var names: [String] = []
  /// How many articles there are.
  var articleCount = 0
  /// The province that took the place of each one in the reform of 2025.
  var successors: [Int32: Int32] = [:]
  /// The bodies that articles speak of, where that is known.
  var surroundings: Surroundings?
  /// Pairs that a person decided to be one.
  var sames: [(Int, Int)] = []
  /// Pairs that a person decided to be two.
  var differents: [(Int, Int)] = []
}

extension MatchTable {
  /// How much of its post a mention states.
  enum Openness: Int {
    /// A post in a place.
    case full
    /// A post without its place.
    case open
    /// Nothing.
    case bare
  }

  /// How much of its post a record states.
  func openness(of index: Int32) -> Openness {
    let record = records[Int(index)]
    if record.postCount == 0 { return .bare }
    for position in record.postStart..<(record.postStart + record.postCount)
    where !posts[Int(position)].isOpen {
      return .full
    }
    return .open
  }
}

/// Numbers values in the order they are first seen; numbers serve for equality alone.
struct Interner<Value: Hashable> {
  private var numbers: [Value: Int32] = [:]
  /// The values by number.
  private(set) var values: [Value] = []

  /// The number of a value.
  mutating func number(_ value: Value) -> Int32 {
    if let known = numbers[value] { return known }
    let next = Int32(values.count)
    numbers[value] = next
    values.append(value)
    return next
  }
}
