internal import GrammarKit
internal import NewsModel

/// Who decided on a change of post.
extension FactBuilder {
  /// The body that decided, or whose head did: directly before the verb, or behind "được".
  func decider(_ reading: RuleReading) -> Int? {
    let chunks = reading.chunks
    let labels = scanner.labels
    guard
      let verb = reading.range.first(where: {
        chunks[$0].isVerb(in: labels.granting)
          || chunks[$0].isVerb(labels.dismiss)
      })
    else { return nil }
    // "bãi nhiệm tư cách đại biểu HĐND và cách chức ông A": what stands before "và" decides nothing.
    var isJoined = false
    for chunk in chunks[..<verb].reversed() {
      switch ChunkKind(rawValue: chunk.kind) {
      case .organisation:
        let fact = scan.orgs[Int(chunk.payload)].fact
        return fact >= 0 ? fact : nil
      case .verb where labels.changeJoints.contains(chunk.label) || chunk.label == labels.decision:
        if chunk.label == labels.and { isJoined = true }
      case .word where chunk.end - chunk.start < 4: continue
      case .people where chunk.label == labels.titled, .role:
        return isJoined ? nil : rolesOf(chunk).last.flatMap { seat(of: $0) }
      case .people where chunk.label == labels.named:
        return isJoined ? nil : phrasesOf(chunk).last?.roles.last.flatMap { seat(of: $0) }
      default: return nil
      }
    }
    return nil
  }

  /// The body that a post is in, where the article names it.
  private func seat(of role: Int) -> Int? {
    let parsed = scan.roles[role]
    if parsed.org >= 0 {
      let fact = scan.orgs[parsed.org].fact
      return fact >= 0 ? fact : nil
    }
    return parsed.fixedBody.isEmpty
      ? nil : facts.organisations.firstIndex { $0.name == parsed.fixedBody }
  }
}
