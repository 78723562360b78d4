internal import NewsModel

/// One fact of an article as the tables keep it.
struct FactRow {
  /// The list of `ArticleFacts` that a fact stands in.
  enum Kind: String {
    case author, person, organisation, role, document, meeting, appointment, trace
  }

  /// A passage that supports a fact, and the person it says something of.
  struct EvidenceRow {
    var part: Part
    var person: Int?
    var site: String?
    var passage: Passage
  }

  /// What a piece of evidence supports: the fact itself or a person's part in it.
  enum Part: String, CaseIterable {
    case whole, chair, attendee, speaker, concluder, director, delegationHead, signer

    /// The list of a meeting that holds the people of this part.
    var participations: WritableKeyPath<MeetingFact, [Participation]>? {
      switch self {
      case .whole, .signer: nil
      case .chair: \.chairs
      case .attendee: \.attendees
      case .speaker: \.speakers
      case .concluder: \.concluders
      case .director: \.directors
      case .delegationHead: \.delegationHeads
      }
    }
  }

  var kind: Kind
  var ordinal: Int
  var details: FactDetails
  var mentions: [Passage] = []
  var evidence: [EvidenceRow] = []

  /// What errors call the fact: `role 3`.
  var label: String { "\(kind.rawValue) \(ordinal)" }
}

/// The attributes of a fact, without its passages.
///
/// Absent and default values take no room: a block is stored only where it is not the main one.
struct FactDetails {
  var values: [String: PropertyValue] = [:]

  mutating func put(_ key: String, _ text: String?) {
    if let text { values[key] = .text(text) }
  }

  mutating func put(_ key: String, _ number: Int?) {
    if let number { values[key] = .integer(number) }
  }

  mutating func put(_ key: String, _ date: PartialDate?) {
    if let date { values[key] = .date(date) }
  }

  mutating func put(_ key: String, _ flag: Bool) {
    if flag { values[key] = .flag(true) }
  }

  mutating func put(_ key: String, _ numbers: [Int]) {
    if !numbers.isEmpty { values[key] = .list(numbers.map(String.init)) }
  }

  mutating func put(_ block: Block) {
    if block != .main { values["block"] = .text(block.rawValue) }
  }

  func text(_ key: String) -> String? {
    guard case .text(let text)? = values[key] else { return nil }
    return text
  }

  func required(_ key: String) throws -> String {
    guard let text = text(key) else { throw GraphStoreError.damaged(what: "a fact without \(key)") }
    return text
  }

  func number(_ key: String) -> Int? {
    guard case .integer(let number)? = values[key] else { return nil }
    return number
  }

  func requiredNumber(_ key: String) throws -> Int {
    guard let number = number(key) else {
      throw GraphStoreError.damaged(what: "a fact without \(key)")
    }
    return number
  }

  func date(_ key: String) -> PartialDate? {
    guard case .date(let date)? = values[key] else { return nil }
    return date
  }

  func flag(_ key: String) -> Bool { values[key] == .flag(true) }

  func texts(_ key: String) -> [String] {
    guard case .list(let texts)? = values[key] else { return [] }
    return texts
  }

  func numbers(_ key: String) -> [Int] { texts(key).compactMap { Int($0) } }

  var block: Block { text("block").flatMap(Block.init(rawValue:)) ?? .main }
}
