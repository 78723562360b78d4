internal import NewsModel

/// The decisions in force, followed through: what is one with what, and what must stay two.
struct DecisionLedger {
  private var parents: [MentionKey: MentionKey] = [:]
  private var same: [Decision] = []
  private var different: [Decision] = []

  /// Takes the decisions that were not undone.
  init(_ decisions: [Decision]) {
    for decision in decisions where decision.undone == nil { add(decision) }
  }

  /// Takes a decision in.
  mutating func add(_ decision: Decision) {
    switch decision.judgement {
    case .same:
      same.append(decision)
      let left = root(of: decision.left)
      let right = root(of: decision.right)
      if left != right { parents[max(left, right)] = min(left, right) }
    case .different: different.append(decision)
    case .unsure: break
    }
  }

  private func root(of mention: MentionKey) -> MentionKey {
    var current = mention
    while let parent = parents[current] { current = parent }
    return current
  }

  /// The earlier decisions that a new one would contradict, itself or through others; none where
  /// it may stand.
  func conflicts(with decision: Decision) -> [Decision] {
    var after = self
    after.add(decision)
    let broken = after.different.filter { after.root(of: $0.left) == after.root(of: $0.right) }
    guard let first = broken.first else { return [] }
    // Against a new "different" speak the decisions that made the two one.
    let cluster = after.root(of: first.left)
    let joining = after.same.filter { after.root(of: $0.left) == cluster }
    return (broken + joining).filter { $0 != decision }
  }
}
