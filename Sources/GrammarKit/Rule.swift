/// A pattern over chunks and what a match means.
///
/// A class, since every match takes its rule at hand: one count instead of one for each array.
public final class Rule: Sendable {
  /// One step of a compiled pattern.
  enum Step: Sendable {
    /// Consumes a chunk of a kind, with one of some labels or any where empty.
    case match(kind: UInt8, labels: LabelSet, negated: Bool)
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
  /// What every match has.
  let required: Requirement
  /// What a match can begin with; nil where it may be empty.
  let first: FirstChunk?

  init(
    name: String, file: String, line: Int, action: String, arguments: [Argument],
    positiveExamples: [String], negativeExamples: [String], steps: [Step], captureNames: [String],
    required: Requirement, first: FirstChunk?
  ) {
    self.name = name
    self.file = file
    self.line = line
    self.action = action
    self.arguments = arguments
    self.positiveExamples = positiveExamples
    self.negativeExamples = negativeExamples
    self.steps = steps
    self.captureNames = captureNames
    self.required = required
    self.first = first
  }

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

/// Where captures began and ended while matching; -1 for nowhere.
///
/// Four captures a rule at most.
typealias CaptureSaves = SIMD8<Int32>

/// A state to come back to when the way tried first fails.
struct MatchThread {
  var step: Int
  var position: Int
  var saves: CaptureSaves
}

extension Rule {
  /// The most captures a pattern may have.
  static let captureLimit = 4

  /// Adds every match in a sentence that begins at `last` or before, none overlapping another.
  func appendMatches(
    in chunks: UnsafeBufferPointer<Chunk>, upTo last: Int, rule: Int, stack: inout [MatchThread],
    to found: inout [RuleMatch]
  ) {
    var budget = 20_000
    var start = 0
    while start <= last, budget > 0 {
      if let first {
        // Nothing can begin at another chunk, nor behind the last.
        while start < chunks.count, !first.fits(chunks[start]) { start += 1 }
        guard start < chunks.count, start <= last else { return }
      }
      if let (end, saves) = match(chunks, at: start, stack: &stack, budget: &budget) {
        found.append(RuleMatch(rule: rule, range: start..<end, captures: captures(saves)))
        start = max(end, start + 1)
      } else {
        start += 1
      }
    }
  }

  /// The longest way the pattern matches at a position, by backtracking in the order written.
  ///
  /// `stack` is room for threads, as long after as before; `budget` the steps left: a pattern that
  /// needs more counts as not matching, so no input can make it run long.
  func match(
    _ chunks: UnsafeBufferPointer<Chunk>, at start: Int, stack: inout [MatchThread],
    budget: inout Int
  ) -> (end: Int, saves: CaptureSaves)? {
    steps.withUnsafeBufferPointer { steps in
      run(steps, chunks, step: 0, at: start, saves: CaptureSaves(repeating: -1), &stack, &budget)
    }
  }

  /// The chunk range of each capture.
  func captures(_ saves: CaptureSaves) -> [Range<Int>?] {
    captureNames.indices.map { index in
      let low = Int(saves[index * 2])
      let high = Int(saves[index * 2 + 1])
      return low >= 0 && high >= low ? low..<high : nil
    }
  }

  private func run(
    _ steps: UnsafeBufferPointer<Step>, _ chunks: UnsafeBufferPointer<Chunk>, step: Int,
    at start: Int, saves: CaptureSaves, _ stack: inout [MatchThread], _ budget: inout Int
  ) -> (end: Int, saves: CaptureSaves)? {
    let floor = stack.count
    stack.append(MatchThread(step: step, position: start, saves: saves))
    while stack.count > floor, var thread = stack.popLast() {
      walking: while true {
        budget -= 1
        if budget < 0 {
          stack.removeSubrange(floor...)
          return nil
        }
        switch steps[thread.step] {
        case .accept:
          stack.removeSubrange(floor...)
          return (thread.position, thread.saves)
        case .any:
          guard thread.position < chunks.count else { break walking }
          thread.position += 1
          thread.step += 1
        case .match(let kind, let labels, let negated):
          guard thread.position < chunks.count else { break walking }
          let chunk = chunks[thread.position]
          let fits = chunk.kind == kind && (labels.contains(chunk.label) || labels.isEmpty)
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
          thread.saves[slot] = Int32(thread.position)
          thread.step += 1
        case .split(let first, let second):
          stack.append(
            MatchThread(step: second, position: thread.position, saves: thread.saves))
          thread.step = first
        case .look(let next, let negated):
          let matched =
            run(
              steps, chunks, step: thread.step + 1, at: thread.position, saves: thread.saves,
              &stack, &budget) != nil
          guard matched != negated else { break walking }
          thread.step = next
        }
      }
    }
    return nil
  }
}
