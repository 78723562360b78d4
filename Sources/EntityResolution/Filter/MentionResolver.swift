/// A mention of a person in somebody's own table.
public struct MentionRecord: Codable, Hashable, Sendable {
  /// What the caller knows it by.
  public var id: String
  /// The full name, as written.
  public var name: String
  /// The title: "Phó Bí thư".
  public var title: String?
  /// The body, in full or abbreviated, with or without its place.
  public var organisation: String?
  /// The place the text is about.
  public var place: String?
  /// The day, month or year, ISO 8601.
  public var date: String?
  /// What tells one text from another.
  public var article: String?

  /// Makes a record.
  public init(
    id: String, name: String, title: String? = nil, organisation: String? = nil,
    place: String? = nil, date: String? = nil, article: String? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.organisation = organisation
    self.place = place
    self.date = date
    self.article = article
  }
}

/// Whom a mention is of.
public struct MentionVerdict: Codable, Hashable, Sendable {
  /// The record's id.
  public var id: String
  /// The cluster: the smallest id of the records taken for one person.
  public var cluster: String
  /// How sure it is that the record belongs there, 0 to 1.
  public var confidence: Double
  /// Why.
  public var reason: String

  /// Makes a verdict.
  public init(id: String, cluster: String, confidence: Double, reason: String) {
    self.id = id
    self.cluster = cluster
    self.confidence = confidence
    self.reason = reason
  }
}

/// Resolves mention records to people, by the model that `Resolver` uses.
public struct MentionResolver: Sendable {
  /// Makes a resolver with the default parameters.
  public init() {}

  /// A verdict for each record, in the order of the records.
  ///
  /// The clusters do not depend on that order.
  ///
  /// - Complexity: linear in the number of records for a given spread of names.
  public func resolve(_ records: [MentionRecord]) -> [MentionVerdict] {
    var table = MentionTable()
    table.reserve(records.count)
    for record in records { table.add(record) }
    let outcome = PeopleMatcher().resolve(table.matchTable())
    var smallest: [Int32: String] = [:]
    for (index, record) in records.enumerated() {
      let cluster = outcome.cluster[index]
      guard let known = smallest[cluster] else {
        smallest[cluster] = record.id
        continue
      }
      if Self.isSmaller(record.id, known) { smallest[cluster] = record.id }
    }
    return records.enumerated().map { index, record in
      MentionVerdict(
        id: record.id, cluster: smallest[outcome.cluster[index]] ?? record.id,
        confidence: Double(outcome.confidence[index]),
        reason: outcome.reason[index].text
          + (outcome.partner[index] < 0 ? "" : ": \(records[Int(outcome.partner[index])].id)"))
    }
  }

  /// Orders ids: shorter first, then by bytes, so that numbers order as numbers.
  static func isSmaller(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.utf8.count, right.utf8.count)
    return a != b ? a < b : left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension MentionTable {
  /// Adds a record.
  mutating func add(_ record: MentionRecord) {
    var strings = [
      record.id, record.name, record.title ?? "", record.organisation ?? "", record.place ?? "",
      record.date ?? "", record.article ?? "",
    ]
    var bytes: [UInt8] = []
    var ends: [Int] = [0]
    for index in strings.indices {
      strings[index].withUTF8 { bytes.append(contentsOf: $0) }
      ends.append(bytes.count)
    }
    bytes.withUnsafeBufferPointer { all in
      func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: all[ends[index]..<ends[index + 1]])
      }
      add(
        Fields(
          id: field(0), name: field(1), title: field(2), organisation: field(3), place: field(4),
          date: field(5), article: field(6)))
    }
  }
}

extension MatchReason {
  /// The reason in words.
  var text: String {
    switch self {
    case .alone: "no other mention of the name fits"
    case .samePost: "same name, same post in the same place"
    case .fittingPost: "same name, a post that fits"
    case .career: "same name, posts in one place that follow one another"
    case .placeAndTime: "same name, no likelier bearer at its place and time"
    case .company: "same name, mentioned beside the same people"
    case .rareName: "rare name, one career over two places"
    case .decision: "decided by a person"
    }
  }
}
