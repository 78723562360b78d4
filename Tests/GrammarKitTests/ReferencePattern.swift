import TestSupport

@testable import GrammarKit

/// A pattern as a tree, with the slow and obvious way to match it: every way, best first.
indirect enum ReferencePattern {
  case kind(UInt8, labels: [Int16], negated: Bool)
  case any, first, last
  case sequence([ReferencePattern])
  case either([ReferencePattern])
  case optional(ReferencePattern)
  case star(ReferencePattern)
  case plus(ReferencePattern)
  case look(ReferencePattern, negated: Bool)
  case capture(Int, ReferencePattern)

  static let kinds = ["A", "B", "CC"]
  static let labels = ["x", "y", "z"]
  static let captureNames = ["p", "q", "r"]

  /// The kinds and labels of the tests; label `x` has the index 1.
  static var alphabet: GrammarAlphabet {
    var alphabet = GrammarAlphabet(
      kinds: kinds, actions: ["act", "do"], words: ["gladly", "p", "q", "r"])
    for label in labels { _ = alphabet.label(label) }
    return alphabet
  }

  struct Way {
    var end: Int
    var captures: [Int: Range<Int>] = [:]
  }

  /// Every way the pattern matches from a position, in the order of preference.
  func ways(_ chunks: [Chunk], from way: Way) -> [Way] {
    switch self {
    case .kind(let kind, let labels, let negated):
      guard way.end < chunks.count else { return [] }
      let chunk = chunks[way.end]
      let fits = chunk.kind == kind && (labels.isEmpty || labels.contains(chunk.label))
      return fits != negated ? [Way(end: way.end + 1, captures: way.captures)] : []
    case .any:
      return way.end < chunks.count ? [Way(end: way.end + 1, captures: way.captures)] : []
    case .first: return way.end == 0 ? [way] : []
    case .last: return way.end == chunks.count ? [way] : []
    case .sequence(let parts):
      return parts.reduce([way]) { ways, part in ways.flatMap { part.ways(chunks, from: $0) } }
    case .either(let branches): return branches.flatMap { $0.ways(chunks, from: way) }
    case .optional(let part): return part.ways(chunks, from: way) + [way]
    case .star(let part):
      return part.ways(chunks, from: way).flatMap { self.ways(chunks, from: $0) } + [way]
    case .plus(let part):
      return part.ways(chunks, from: way).flatMap {
        ReferencePattern.star(part).ways(chunks, from: $0)
      }
    case .look(let part, let negated):
      return part.ways(chunks, from: way).isEmpty == negated ? [way] : []
    case .capture(let slot, let part):
      return part.ways(chunks, from: way).map { inner in
        var outer = inner
        outer.captures[slot] = way.end..<inner.end
        return outer
      }
    }
  }

  /// All matches in a sentence, left to right, none overlapping.
  func matches(in chunks: [Chunk]) -> [Way] {
    var found: [Way] = []
    var start = 0
    while start <= chunks.count {
      if let way = ways(chunks, from: Way(end: start)).first {
        found.append(way)
        start = max(way.end, start + 1)
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether it may match nothing; such a part cannot be repeated.
  var canBeEmpty: Bool {
    switch self {
    case .kind, .any: false
    case .first, .last, .optional, .star, .look: true
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .either(let branches): branches.contains(where: \.canBeEmpty)
    case .plus(let part), .capture(_, let part): part.canBeEmpty
    }
  }

  /// The pattern as a rule writes it.
  var text: String {
    switch self {
    case .kind(let kind, let labels, let negated):
      let names = labels.map { Self.labels[Int($0) - 1] }.joined(separator: "|")
      return (negated ? "!" : "") + Self.kinds[Int(kind)] + (names.isEmpty ? "" : "(\(names))")
    case .any: return "_"
    case .first: return "^"
    case .last: return "$"
    case .sequence(let parts): return parts.map(\.text).joined(separator: " ")
    case .either(let branches):
      return "(" + branches.map(\.text).joined(separator: " | ") + ")"
    case .optional(let part): return part.grouped + "?"
    case .star(let part): return part.grouped + "*"
    case .plus(let part): return part.grouped + "+"
    case .look(let part, let negated): return (negated ? "!" : "&") + "( \(part.text) )"
    case .capture(let slot, let part): return Self.captureNames[slot] + ":" + part.grouped
    }
  }

  private var grouped: String {
    switch self {
    case .kind, .any, .either: text
    default: "(\(text))"
    }
  }

  /// A small pattern by chance; `captures` counts those used.
  static func random(
    _ random: inout SeededGenerator, depth: Int, captures: inout Int
  ) -> ReferencePattern {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      element(&random, depth: depth, captures: &captures)
    }
    return .sequence(parts)
  }

  private static func element(
    _ random: inout SeededGenerator, depth: Int, captures: inout Int
  ) -> ReferencePattern {
    let choice = Int.random(in: 0..<(depth > 0 ? 14 : 7), using: &random)
    switch choice {
    case 0..<5:
      let labels = (1...3).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      return .kind(
        UInt8.random(in: 0...2, using: &random), labels: labels.map { Int16($0) },
        negated: choice == 4)
    case 5: return .any
    case 6: return Bool.random(using: &random) ? .first : .last
    case 7, 8:
      let branches = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        Self.random(&random, depth: depth - 1, captures: &captures)
      }
      return .either(branches)
    case 9:
      return .look(
        Self.random(&random, depth: depth - 1, captures: &captures),
        negated: Bool.random(using: &random))
    case 10 where captures < captureNames.count:
      captures += 1
      let slot = captures - 1
      return .capture(slot, element(&random, depth: depth - 1, captures: &captures))
    default:
      let part = element(&random, depth: depth - 1, captures: &captures)
      if choice == 11 || part.canBeEmpty { return .optional(part) }
      return choice == 12 ? .star(part) : .plus(part)
    }
  }
}
