/// Reads the pattern language of rules and makes steps of it.
///
/// ```
/// people:PEOPLE ADV* V(chair|co-chair) !( COMMA V(task) )
/// ```
/// `KIND` a chunk of that kind, `KIND(a|b)` with one of these labels, `!KIND` a chunk of any other
/// kind or label, `_` any chunk, `x:` captures what follows, `( … | … )` groups alternatives,
/// `? * +` repeat (greedily), `&( … )` looks ahead, `!( … )` looks ahead for absence, `^` and `$`
/// the ends of the sentence.
struct PatternCompiler {
  private var characters: [Character]
  private var position = 0
  private(set) var steps: [Rule.Step] = []
  private(set) var captureNames: [String] = []
  /// What no match can do without.
  private(set) var required = Requirement()
  private let file: String
  private let line: Int
  private var alphabet: GrammarAlphabet

  init(_ pattern: String, alphabet: GrammarAlphabet, file: String, line: Int) {
    characters = Array(pattern)
    self.alphabet = alphabet
    self.file = file
    self.line = line
  }

  private func failure(_ message: String) -> GrammarError {
    GrammarError(file: file, line: line, message: "\(message) at column \(position + 1)")
  }

  mutating func compile() throws {
    required = try alternatives(depth: 0)
    skipSpace()
    guard position == characters.count else {
      throw failure("unexpected `\(characters[position])`")
    }
    steps.append(.accept)
  }

  private mutating func skipSpace() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private func peek() -> Character? {
    position < characters.count ? characters[position] : nil
  }

  private mutating func alternatives(depth: Int) throws -> Requirement {
    guard depth < 16 else { throw failure("groups nested too deep") }
    let start = steps.count
    let first = try sequence(depth: depth)
    guard peek() == "|" else { return first }
    return try first.or(furtherAlternatives(from: start, depth: depth))
  }

  /// Puts a split before the steps from `start`, and behind them what else there is to choose from.
  private mutating func furtherAlternatives(from start: Int, depth: Int) throws -> Requirement {
    position += 1
    steps.insert(.split(first: start + 1, second: steps.count + 2), at: start)
    shift(from: start + 1, insertedAt: start)
    let jump = steps.count
    steps.append(.jump(0))
    var required = try sequence(depth: depth)
    if peek() == "|" {
      required = try required.or(furtherAlternatives(from: jump + 1, depth: depth))
    }
    steps[jump] = .jump(steps.count)
    return required
  }

  /// Moves the targets of steps behind an insertion by one.
  private mutating func shift(from start: Int, insertedAt place: Int) {
    for index in start..<steps.count {
      switch steps[index] {
      case .split(let first, let second):
        steps[index] = .split(
          first: first >= place ? first + 1 : first, second: second >= place ? second + 1 : second)
      case .jump(let target): steps[index] = .jump(target >= place ? target + 1 : target)
      case .look(let next, let negated):
        steps[index] = .look(next: next >= place ? next + 1 : next, negated: negated)
      default: continue
      }
    }
  }

  private mutating func sequence(depth: Int) throws -> Requirement {
    var required = Requirement()
    while true {
      skipSpace()
      guard let next = peek(), next != ")", next != "|" else { return required }
      required = required.and(try element(depth: depth))
    }
  }

  private mutating func element(depth: Int) throws -> Requirement {
    let start = steps.count
    var capture: Int?
    if let name = captureName() {
      capture = captureNames.count
      captureNames.append(name)
      steps.append(.save(captureNames.count * 2 - 2))
    }
    let required = try atom(depth: depth)
    if let capture { steps.append(.save(capture * 2 + 1)) }
    let isOptional = peek() == "?" || peek() == "*"
    try quantifier(from: start)
    return isOptional ? Requirement() : required
  }

  private mutating func captureName() -> String? {
    var end = position
    while end < characters.count, characters[end].isLowercase, characters[end].isASCII { end += 1 }
    guard end > position, end < characters.count, characters[end] == ":" else { return nil }
    let name = String(characters[position..<end])
    position = end + 1
    return name
  }

  private mutating func atom(depth: Int) throws -> Requirement {
    guard let next = peek() else { throw failure("a pattern element is missing") }
    switch next {
    case "^":
      position += 1
      steps.append(.start)
    case "$":
      position += 1
      steps.append(.end)
    case "_":
      position += 1
      steps.append(.any)
    case "(":
      position += 1
      let required = try alternatives(depth: depth + 1)
      try closeGroup()
      return required
    case "&", "!":
      position += 1
      if peek() == "(" {
        position += 1
        let look = steps.count
        steps.append(.accept)
        _ = try alternatives(depth: depth + 1)
        try closeGroup()
        steps.append(.accept)
        steps[look] = .look(next: steps.count, negated: next == "!")
      } else if next == "!" {
        _ = try kind(negated: true)
      } else {
        throw failure("expected `(` behind `&`")
      }
    default:
      return try kind(negated: false)
    }
    return Requirement()
  }

  private mutating func closeGroup() throws {
    skipSpace()
    guard peek() == ")" else { throw failure("expected `)`") }
    position += 1
  }

  private mutating func kind(negated: Bool) throws -> Requirement {
    var name = ""
    while let next = peek(), next.isUppercase || (next == "_" && !name.isEmpty) {
      name.append(next)
      position += 1
    }
    guard let kind = alphabet.kinds.firstIndex(of: name) else {
      throw failure(name.isEmpty ? "expected a kind" : "unknown kind `\(name)`")
    }
    var labels = LabelSet()
    if peek() == "(" {
      position += 1
      var label = ""
      while let next = peek() {
        position += 1
        if next == "|" || next == ")" {
          let trimmed = label.filter { !$0.isWhitespace }
          guard let index = alphabet.existingLabel(trimmed) else {
            throw failure("unknown label `\(trimmed)`")
          }
          guard index < LabelSet.limit else { throw failure("too many labels") }
          labels.insert(index)
          label = ""
          if next == ")" { break }
        } else {
          label.append(next)
        }
      }
      guard label.isEmpty, !labels.isEmpty else { throw failure("expected `)`") }
    }
    steps.append(.match(kind: UInt8(kind), labels: labels, negated: negated))
    return Requirement(kind: UInt8(kind), labels: labels)
  }

  private mutating func quantifier(from start: Int) throws {
    guard let next = peek(), "?*+".contains(next) else { return }
    position += 1
    switch next {
    case "?":
      steps.insert(.split(first: start + 1, second: steps.count + 1), at: start)
      shift(from: start + 1, insertedAt: start)
    case "*":
      steps.insert(.split(first: start + 1, second: steps.count + 2), at: start)
      shift(from: start + 1, insertedAt: start)
      steps.append(.jump(start))
    default:
      steps.append(.split(first: start, second: steps.count + 1))
    }
  }
}
