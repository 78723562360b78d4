/// A regular expression compiled for a machine that runs in time linear in the text.
///
/// No backtracking: every place that the expression can be in is followed at once, so a hostile
/// pattern costs at most its length times the text's. What needs backtracking is refused: back
/// references and looking around.
struct RegexProgram: Sendable {
  enum Instruction: Sendable {
    case character(UInt32)
    case set(RegexSet)
    case any
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case wordBoundary(negated: Bool)
    case match
  }

  let instructions: [Instruction]
  let ignoresCase: Bool

  /// The greatest number of instructions, which counted repetitions can multiply.
  static let limit = 20_000

  /// Whether the whole of a text matches.
  ///
  /// - Complexity: the length of the text times the number of instructions.
  func matches(_ text: String, _ budget: inout Budget) throws -> Bool {
    let scalars = Array((ignoresCase ? text.lowercased() : text).unicodeScalars.map(\.value))
    var current = RegexThreads(count: instructions.count)
    var next = RegexThreads(count: instructions.count)
    add(0, to: &current, at: 0, in: scalars)
    for (position, scalar) in scalars.enumerated() {
      if current.list.isEmpty { return false }
      for thread in current.list {
        try budget.tick()
        let isMatch: Bool
        switch instructions[thread] {
        case .character(let wanted): isMatch = wanted == scalar
        case .set(let set): isMatch = set.contains(scalar)
        case .any: isMatch = scalar != 0x0A
        default: isMatch = false
        }
        if isMatch { add(thread + 1, to: &next, at: position + 1, in: scalars) }
      }
      swap(&current, &next)
      next.removeAll()
    }
    return current.list.contains { if case .match = instructions[$0] { true } else { false } }
  }

  /// Adds a place, and all that it leads to without reading a character.
  private func add(
    _ first: Int, to threads: inout RegexThreads, at position: Int, in text: [UInt32]
  ) {
    var open = [first]
    while let place = open.popLast() {
      guard threads.insert(place) else { continue }
      switch instructions[place] {
      case .jump(let target): open.append(target)
      case .split(let one, let other):
        open.append(other)
        open.append(one)
      case .start:
        if position == 0 { open.append(place + 1) }
      case .end:
        if position == text.count { open.append(place + 1) }
      case .wordBoundary(let negated):
        let before = position > 0 && RegexSet.word.contains(text[position - 1])
        let after = position < text.count && RegexSet.word.contains(text[position])
        if (before != after) != negated { open.append(place + 1) }
      default: break
      }
    }
  }
}

/// A set of instructions that remembers the order of insertion.
private struct RegexThreads {
  private(set) var list: [Int] = []
  private var isIn: [Bool]

  init(count: Int) {
    isIn = Array(repeating: false, count: count)
  }

  mutating func insert(_ place: Int) -> Bool {
    if isIn[place] { return false }
    isIn[place] = true
    list.append(place)
    return true
  }

  mutating func removeAll() {
    for place in list { isIn[place] = false }
    list.removeAll(keepingCapacity: true)
  }
}

/// A set of characters.
struct RegexSet: Sendable {
  enum Kind: Sendable {
    case digit
    case word
    case space
    case letter
    case upper
    case lower
    case number
    case punctuation
  }

  var ranges: [ClosedRange<UInt32>] = []
  var kinds: [(kind: Kind, negated: Bool)] = []
  /// Sets of which each is contained as a whole.
  var sets: [RegexSet] = []
  var isNegated = false

  static let word = RegexSet(kinds: [(.word, false)])

  func contains(_ scalar: UInt32) -> Bool {
    let isIn =
      ranges.contains { $0.contains(scalar) }
      || kinds.contains { Self.contains(scalar, $0.kind) != $0.negated }
      || sets.contains { $0.contains(scalar) }
    return isIn != isNegated
  }

  private static func contains(_ value: UInt32, _ kind: Kind) -> Bool {
    switch kind {
    case .digit: return (0x30...0x39).contains(value)
    case .space: return value == 0x20 || (0x09...0x0D).contains(value)
    case .word where value < 0x80:
      return value == 0x5F || (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
    default: break
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    let category = properties.generalCategory
    switch kind {
    case .word: return properties.isAlphabetic || category == .nonspacingMark
    case .letter: return properties.isAlphabetic
    case .upper: return properties.isUppercase
    case .lower: return properties.isLowercase
    case .number: return properties.numericType != nil
    default:
      return [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
      ].contains(category)
    }
  }
}
