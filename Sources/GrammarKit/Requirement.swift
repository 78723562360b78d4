/// What no match of a pattern can do without: kinds of chunk, and of each set one label.
///
/// Most rules are out of the question in most sentences; this says so without trying them.
struct Requirement: Equatable, Sendable {
  /// The kinds, one bit each.
  private(set) var kinds: UInt64 = 0
  /// Sets of labels; a match has one of each.
  private(set) var labels: [LabelSet] = []

  /// Nothing is required.
  init() {}

  /// A chunk of a kind, with one of some labels or any where there are none.
  init(kind: UInt8, labels: LabelSet) {
    if kind < 64 { kinds = 1 << UInt64(kind) }
    if !labels.isEmpty { self.labels = [labels] }
  }

  /// What is required where both parts must match.
  func and(_ other: Requirement) -> Requirement {
    var result = self
    result.kinds |= other.kinds
    result.labels += other.labels
    return result
  }

  /// What is required where either may match: what both have, and one label of the narrowest sets.
  func or(_ other: Requirement) -> Requirement {
    var result = Requirement()
    result.kinds = kinds & other.kinds
    if let own = labels.min(by: { $0.count < $1.count }),
      let others = other.labels.min(by: { $0.count < $1.count })
    {
      result.labels = [own.union(others)]
    }
    return result
  }
}

/// What a pattern can begin with.
struct FirstChunk: Sendable {
  /// Kinds with any label, one bit each.
  private var kinds: UInt64 = 0
  /// Kinds with one of the labels.
  private var labelledKinds: UInt64 = 0
  private var labels = LabelSet()

  /// What the steps can consume first; nil where they can match without consuming.
  init?(of steps: [Rule.Step]) {
    var seen: Set<Int> = []
    var pending = [0]
    while let step = pending.popLast() {
      guard step < steps.count, seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .match(let kind, let labels, false) where kind < 64:
        if labels.isEmpty {
          kinds |= 1 << UInt64(kind)
        } else {
          labelledKinds |= 1 << UInt64(kind)
          self.labels = self.labels.union(labels)
        }
      case .match, .any: kinds = .max
      case .split(let first, let second): pending += [first, second]
      case .jump(let target): pending.append(target)
      case .save, .start, .end: pending.append(step + 1)
      case .look(let next, _): pending.append(next)
      case .accept: return nil
      }
    }
  }

  /// Whether a match can begin with a chunk.
  @inline(__always)
  func fits(_ chunk: Chunk) -> Bool {
    guard chunk.kind < 64 else { return true }
    let bit: UInt64 = 1 << UInt64(chunk.kind)
    return kinds & bit != 0 || labelledKinds & bit != 0 && labels.contains(chunk.label)
  }
}

/// What a sentence must have for a rule to be tried on it: a requirement apart from its rule, so
/// that asking copies nothing.
struct RuleNeeds: Sendable {
  private let kinds: UInt64
  /// The narrowest set.
  let first: LabelSet
  private let second: LabelSet
  private let further: [LabelSet]

  init(_ required: Requirement) {
    kinds = required.kinds
    let sets = required.labels.sorted { $0.count < $1.count }
    // Every sentence has the label 0, which no pattern asks for.
    first = sets.first ?? LabelSet([0])
    second = sets.dropFirst().first ?? LabelSet([0])
    further = Array(sets.dropFirst(2))
  }

  /// The last chunk at which a match may begin: at or behind it stand the labels that it needs.
  @inline(__always)
  func lastStart(in chunks: UnsafeBufferPointer<Chunk>) -> Int {
    var last = chunks.count
    if !first.contains(0) { last = chunks.lastIndex { first.contains($0.label) } ?? last }
    guard !second.contains(0) else { return last }
    return min(last, chunks.lastIndex { second.contains($0.label) } ?? last)
  }

  /// Whether a sentence with these labels and kinds can match.
  @inline(__always)
  func fit(_ labels: LabelSet, _ kinds: UInt64) -> Bool {
    guard kinds & self.kinds == self.kinds, first.meets(labels), second.meets(labels) else {
      return false
    }
    return further.allSatisfy { $0.meets(labels) }
  }
}

/// For each label, the rules whose narrowest required set has it, a bit each.
struct RuleSets: Sendable {
  /// Words of bits a label.
  private var width = 0
  private var bits: [UInt64] = []

  /// No rules.
  init() {}

  /// The sets of some rules, in their order.
  init(of needs: [RuleNeeds]) {
    width = (needs.count + 63) / 64
    bits = Array(repeating: 0, count: width * Int(LabelSet.limit))
    for (rule, need) in needs.enumerated() {
      need.first.forEach { label in
        bits[label * width + rule / 64] |= 1 << UInt64(rule % 64)
      }
    }
  }

  /// Calls with every rule that one of the labels is for, in order.
  func forEach(of labels: LabelSet, _ body: (Int) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { rules in
      rules.initialize(repeating: 0)
      labels.forEach { label in
        for word in rules.indices { rules[word] |= bits[label * width + word] }
      }
      for word in rules.indices {
        var left = rules[word]
        while left != 0 {
          body(word * 64 + left.trailingZeroBitCount)
          left &= left - 1
        }
      }
    }
  }
}
