internal import Foundation
internal import NewsModel

/// A decision as a line of nomenklatura's resolver files: a JSON array of two ids, a judgement, a
/// score that we do not give, who decided and when.
///
/// Its ids are mentions, since those outlive rebuilds: article, type, ordinal and name, joined by
/// spaces, which neither ids nor types have.
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

  /// Reads a line; nil where it is none, or is about other things than mentions.
  static func decision(_ line: Data) -> Decision? {
    guard let fields = try? JSONSerialization.jsonObject(with: line) as? [Any], fields.count >= 3,
      let left = (fields[0] as? String).flatMap(mention),
      let right = (fields[1] as? String).flatMap(mention), left != right, left.type == right.type,
      let judgement = (fields[2] as? String).flatMap(Judgement.init)
    else { return nil }
    func text(_ index: Int) -> String? {
      fields.indices.contains(index) ? fields[index] as? String : nil
    }
    return Decision(
      sequence: 0, left: left, right: right, judgement: judgement, author: text(4) ?? "unknown",
      made: text(5) ?? "")
  }

  private static func id(_ mention: MentionKey) -> String {
    "\(mention.article.rawValue) \(mention.type.rawValue) \(mention.ordinal) \(mention.name)"
  }

  private static func mention(_ id: String) -> MentionKey? {
    let parts = id.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let type = EntityType(rawValue: parts[1]), let ordinal = Int(parts[2]),
      ordinal >= 0
    else { return nil }
    return MentionKey(
      article: EntityID(rawValue: parts[0]), type: type, name: parts[3], ordinal: ordinal)
  }
}
