internal import NewsModel

/// The decisions in force, followed through: what is one with what, and what must stay two.
struct DecisionLedger {
  /// A decision, and the line of the file that it was read from; no line where it is recorded.
  struct Item {
    var decision: Decision
    var line: Int?
  }

  private var parents: [MentionKey: MentionKey] = [:]
  /// What was decided to be one with each mention, itself.
  private var bonds: [MentionKey: [Item]] = [:]
  /// The mentions of each group of several, by its root.
  private var members: [MentionKey: [MentionKey]] = [:]
  /// What was decided to be two with each mention, itself.
  private var walls: [MentionKey: [Item]] = [:]

  /// Takes the decisions that were not undone.
  init(_ decisions: [Decision]) {
    for decision in decisions where decision.undone == nil { add(Item(decision: decision)) }
  }

  /// Takes a decision in.
  mutating func add(_ item: Item) {
    let (left, right) = (item.decision.left, item.decision.right)
    switch item.decision.judgement {
    case .same:
      bonds[left, default: []].append(item)
      bonds[right, default: []].append(item)
      let (one, other) = (root(of: left), root(of: right))
      guard one != other else { return }
      let (a, b) = (members[one] ?? [one], members[other] ?? [other])
      let (kept, gone) = a.count >= b.count ? (one, other) : (other, one)
      parents[gone] = kept
      members[gone] = nil
      members[kept] = a.count >= b.count ? a + b : b + a
    case .different:
      walls[left, default: []].append(item)
      walls[right, default: []].append(item)
    case .unsure: break
    }
  }

  /// The mention that stands for everything decided to be one with a mention.
  ///
  /// - Complexity: logarithmic, since the smaller group always joins the larger.
  func root(of mention: MentionKey) -> MentionKey {
    var current = mention
    while let parent = parents[current] { current = parent }
    return current
  }

  /// The earlier decisions that a new one would contradict, itself or through others; none where
  /// it may stand.
  ///
  /// First the one that says otherwise, then, by number, those that make the two one.
  func conflicts(with decision: Decision) -> [Item] {
    let (left, right) = (decision.left, decision.right)
    switch decision.judgement {
    case .unsure: return []
    case .different: return root(of: left) == root(of: right) ? chain(left, right) : []
    case .same:
      let (one, other) = (root(of: left), root(of: right))
      guard one != other else { return [] }
      let (a, b) = (members[one] ?? [one], members[other] ?? [other])
      let goal = a.count < b.count ? other : one
      for member in a.count < b.count ? a : b {
        for wall in walls[member] ?? [] {
          let across = wall.decision.left == member ? wall.decision.right : wall.decision.left
          guard root(of: across) == goal else { continue }
          let (near, far) = root(of: left) == goal ? (right, left) : (left, right)
          return [wall] + Self.inOrder(chain(member, near) + chain(across, far))
        }
      }
      return []
    }
  }

  /// The fewest decisions that make two mentions of one group one.
  private func chain(_ start: MentionKey, _ goal: MentionKey) -> [Item] {
    var before: [MentionKey: (mention: MentionKey, item: Item)] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, queue[next] != goal {
      let current = queue[next]
      next += 1
      for item in bonds[current] ?? [] {
        let other = item.decision.left == current ? item.decision.right : item.decision.left
        guard other != start, before[other] == nil else { continue }
        before[other] = (current, item)
        queue.append(other)
      }
    }
    var items: [Item] = []
    var current = goal
    while current != start, let step = before[current] {
      items.append(step.item)
      current = step.mention
    }
    return Self.inOrder(items)
  }

  /// Recorded ones by number, then those of the file by line.
  private static func inOrder(_ items: [Item]) -> [Item] {
    items.sorted {
      ($0.line ?? 0, $0.decision.sequence) < ($1.line ?? 0, $1.decision.sequence)
    }
  }
}
