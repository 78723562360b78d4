/// A pattern over chunks and what a match means.
public struct Rule: Sendable {
  /// One step of a compiled pattern.
  enum Step: Sendable {
    /// Consumes a chunk of a kind, with one of some labels or any where empty.
    case match(kind: UInt8, labels: [Int16], negated: Bool)
    /// Consumes any chunk.
    case any
    /// Tries `first`, then `second`.
    case split(first: Int, second: Int)
    case jump(Int)
    case save(Int)
    case start
    case end
    /// Goes on behind `next` if the steps from here to a `accept` do (or do not) match.
    case look(next: Int, negated: Bool)
    case accept
  }

  /// The name: `meeting.chair.subject`.
  public let name: String
  /// The file and line, for messages.
  public let file: String
  /// The 1-based line of its `rule`.
  public let line: Int
  /// The action a match takes.
  public let action: String
  /// Arguments of the action: capture names, resolved to their slots, or words of its own.
  public let arguments: [Argument]
  /// Sentences it must fire on.
  public let positiveExamples: [String]
  /// Sentences it must not fire on.
  public let negativeExamples: [String]
  let steps: [Step]
  let captureNames: [String]
  /// Labels one of which every match must contain; empty where no label is certain.
  public let requiredLabels: [Int16]

  /// An argument of an action.
  public enum Argument: Hashable, Sendable {
    /// What a capture covered.
    case capture(Int)
    /// A word.
    case word(String)
  }
}

/// Where a rule matched: chunk ranges of the whole and of its captures.
public struct RuleMatch: Sendable {
  /// The index of the rule in its grammar.
  public var rule: Int
  /// The chunks covered.
  public var range: Range<Int>
  /// The chunks of each capture; nil where it took no part.
  public var captures: [Range<Int>?]
}

extension Rule {
  /// The longest way the pattern matches at a position, by backtracking in the order written.
  ///
  /// - Parameter budget: Steps left; a pattern that needs more counts as not matching, so no
  ///   input can make it run long.
  func match(_ chunks: [Chunk], at start: Int, budget: inout Int) -> (Int, [Range<Int>?])? {
    var saves = [Int](repeating: -1, count: captureNames.count * 2)
    guard let end = run(chunks, step: 0, at: start, saves: &saves, budget: &budget) else {
      return nil
    }
    var captures: [Range<Int>?] = []
    for index in captureNames.indices {
      let low = saves[index * 2]
      let high = saves[index * 2 + 1]
      captures.append(low >= 0 && high >= low ? low..<high : nil)
    }
    return (end, captures)
  }

  private struct Thread {
    var step: Int
    var position: Int
    var saves: [Int]
  }

  private func run(
    _ chunks: [Chunk], step: Int, at start: Int, saves: inout [Int], budget: inout Int
  ) -> Int? {
    var stack = [Thread(step: step, position: start, saves: saves)]
    while var thread = stack.popLast() {
      walking: while true {
        budget -= 1
        if budget < 0 { return nil }
        switch steps[thread.step] {
        case .accept:
          saves = thread.saves
          return thread.position
        case .any:
          guard thread.position < chunks.count else { break walking }
          thread.position += 1
          thread.step += 1
        case .match(let kind, let labels, let negated):
          guard thread.position < chunks.count else { break walking }
          let chunk = chunks[thread.position]
          let fits = chunk.kind == kind && (labels.isEmpty || labels.contains(chunk.label))
          guard fits != negated else { break walking }
          thread.position += 1
          thread.step += 1
        case .start:
          guard thread.position == 0 else { break walking }
          thread.step += 1
        case .end:
          guard thread.position == chunks.count else { break walking }
          thread.step += 1
        case .jump(let target):
          thread.step = target
        case .save(let slot):
          thread.saves[slot] = thread.position
          thread.step += 1
        case .split(let first, let second):
          stack.append(Thread(step: second, position: thread.position, saves: thread.saves))
          thread.step = first
        case .look(let next, let negated):
          var inner = thread.saves
          let matched =
            run(chunks, step: thread.step + 1, at: thread.position, saves: &inner, budget: &budget)
            != nil
          guard matched != negated else { break walking }
          thread.step = next
        }
      }
    }
    return nil
  }
}
