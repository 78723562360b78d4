internal import Foundation
internal import NewsModel

/// A decision as a line of nomenklatura's resolver files: a JSON array of two ids, a judgement, a
/// score that we do not give, who decided and when.
///
/// Its ids are mentions, since those outlive rebuilds: article, type, ordinal and name, joined by
/// spaces, which neither ids nor types have. A decision on one place alone has its first code point
/// behind the ordinal: `0@215`.
struct ResolverLine {
  private let decision: Decision

  /// Makes a line.
  init(_ decision: Decision) {
    self.decision = decision
  }

  /// The line without its end.
  func text() throws -> String {
    let fields: [Any] = [
      Self.id(decision.left), Self.id(decision.right), decision.judgement.rawValue, NSNull(),
      decision.author, decision.made,
    ]
    let data = try JSONSerialization.data(withJSONObject: fields, options: .withoutEscapingSlashes)
    return String(decoding: data, as: UTF8.self)
  }

  /// The types of things that can be decided on; roles and places follow from others.
  static let types: Set<EntityType> = [.person, .organisation, .document, .meeting]

  /// Why a line is no decision.
  struct Fault: Error {
    var reason: String
  }

  /// Reads a line; nil where it is a candidate that nobody decided on yet.
  ///
  /// - Throws: `Fault` where it is none, or is about other things than mentions.
  static func decision(_ line: Data) throws -> Decision? {
    guard let fields = try? JSONSerialization.jsonObject(with: line) as? [Any], fields.count >= 3,
      let word = fields[2] as? String
    else { throw Fault(reason: "no line of a resolver file: [\"a\", \"b\", \"positive\", …]") }
    guard let judgement = Judgement(rawValue: word) else {
      if word == undecided { return nil }
      throw Fault(reason: "“\(word)” is no judgement: positive, negative or unsure")
    }
    guard let left = (fields[0] as? String).flatMap(mention),
      let right = (fields[1] as? String).flatMap(mention)
    else { throw Fault(reason: "no decision on two mentions") }
    guard left != right else { throw Fault(reason: "both are one mention") }
    guard left.type == right.type else {
      throw Fault(reason: "a \(left.type.rawValue) and a \(right.type.rawValue)")
    }
    guard types.contains(left.type) else {
      throw Fault(reason: "nothing is decided on a \(left.type.rawValue)")
    }
    guard left.type == .person || left.place == nil && right.place == nil else {
      throw Fault(reason: "only people can be parted by place")
    }
    func text(_ index: Int) -> String? {
      fields.indices.contains(index) ? fields[index] as? String : nil
    }
    return Decision(
      sequence: 0, left: left, right: right, judgement: judgement, author: text(4) ?? "unknown",
      made: text(5) ?? "")
  }

  private static func id(_ mention: MentionKey) -> String {
    let place = mention.place.map { "@\($0)" } ?? ""
    return "\(mention.article.rawValue) \(mention.type.rawValue) \(mention.whole.ordinal)\(place) "
      + mention.name
  }

  /// The judgement of nomenklatura's candidates.
  private static let undecided = "no_judgement"

  private static func mention(_ id: String) -> MentionKey? {
    let parts = id.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let type = EntityType(rawValue: parts[1]) else { return nil }
    let numbers = parts[2].split(separator: "@", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count <= 2, let ordinal = numbers[0], (0..<1 << 20).contains(ordinal) else {
      return nil
    }
    let key = MentionKey(
      article: EntityID(rawValue: parts[0]), type: type, name: parts[3], ordinal: ordinal)
    guard numbers.count == 2 else { return key }
    guard let place = numbers[1], (0..<Int(Int32.max)).contains(place) else { return nil }
    return key.mention(at: place)
  }
}
