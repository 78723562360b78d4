/// Compiles regular expressions of the common syntax: classes, groups, alternatives, counts.
struct RegexCompiler {
  indirect enum Node {
    case empty
    case character(UInt32)
    case set(RegexSet)
    case any
    case sequence([Node])
    case alternatives([Node])
    case repeated(Node, minimum: Int, maximum: Int?)
    case assertion(RegexProgram.Instruction)
  }

  private let scalars: [UInt32]
  private var index = 0
  private var depth = 0
  private var ignoresCase = false
  private var work = 0
  private var instructions: [RegexProgram.Instruction] = []

  /// - Throws: `CypherRuntimeError` where the pattern is wrong, too large or not supported.
  static func compile(_ pattern: String) throws -> RegexProgram {
    var compiler = RegexCompiler(pattern)
    let node = try compiler.alternatives()
    guard compiler.index == compiler.scalars.count else { throw compiler.failure("a stray ')'") }
    try compiler.emit(node)
    try compiler.add(.match)
    return RegexProgram(
      instructions: compiler.instructions, ignoresCase: compiler.ignoresCase)
  }

  private init(_ pattern: String) {
    var body = pattern[...]
    if body.hasPrefix("(?i)") {
      ignoresCase = true
      body = body.dropFirst(4)
    }
    scalars = body.unicodeScalars.map(\.value)
  }

  private func failure(_ reason: String) -> CypherRuntimeError {
    CypherRuntimeError(
      .argument, "InvalidRegularExpression", "the regular expression has \(reason)")
  }

  private var current: UInt32? { index < scalars.count ? scalars[index] : nil }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard current == character.value else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 100 else { throw failure("groups nested more than 100 deep") }
    var branches = [try sequence()]
    while accept("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws -> Node {
    var items: [Node] = []
    while let scalar = current, scalar != UInt32(of: "|"), scalar != UInt32(of: ")") {
      items.append(try counted(try atom()))
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func counted(_ atom: Node) throws -> Node {
    var node = atom
    for _ in 0..<8 {
      let minimum: Int
      let maximum: Int?
      if accept("*") {
        (minimum, maximum) = (0, nil)
      } else if accept("+") {
        (minimum, maximum) = (1, nil)
      } else if accept("?") {
        (minimum, maximum) = (0, 1)
      } else if current == UInt32(of: "{") {
        (minimum, maximum) = try counts()
      } else {
        return node
      }
      node = .repeated(node, minimum: minimum, maximum: maximum)
      // Lazy or greedy, the whole text matches or it does not.
      if !accept("?") { _ = accept("+") }
    }
    throw failure("too many counts in a row")
  }

  private mutating func counts() throws -> (minimum: Int, maximum: Int?) {
    index += 1
    let first = number()
    var last = first
    if accept(",") { last = number() }
    guard accept("}"), let minimum = first else { throw failure("a '{' without a count") }
    guard minimum <= 1000, last ?? 0 <= 1000, (last ?? minimum) >= minimum else {
      throw failure("a count that is too large or turned round")
    }
    return (minimum, last)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = current, (0x30...0x39).contains(scalar), value ?? 0 < 100_000 {
      value = (value ?? 0) * 10 + Int(scalar - 0x30)
      index += 1
    }
    return value
  }

  private mutating func atom() throws -> Node {
    guard let scalar = current else { return .empty }
    index += 1
    switch Unicode.Scalar(scalar) {
    case "(": return try group()
    case "[": return .set(try set())
    case ".": return .any
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "\\": return try escape()
    case "*", "+", "?": throw failure("a count of nothing")
    default: return character(scalar)
    }
  }

  private func character(_ scalar: UInt32) -> Node {
    guard ignoresCase, let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping else {
      return .character(scalar)
    }
    let parts = lower.unicodeScalars.map { Node.character($0.value) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func group() throws -> Node {
    if accept("?") {
      guard accept(":") else { throw failure("a group that is not supported") }
    }
    let node = try alternatives()
    guard accept(")") else { throw failure("a '(' that is not closed") }
    return node
  }

  private mutating func escape() throws -> Node {
    guard let scalar = current else { throw failure("a '\\' at its end") }
    if let kind = try classEscape() { return .set(RegexSet(kinds: [kind])) }
    index += 1
    switch Unicode.Scalar(scalar) {
    case "b": return .assertion(.wordBoundary(negated: false))
    case "B": return .assertion(.wordBoundary(negated: true))
    case "A": return .assertion(.start)
    case "z", "Z": return .assertion(.end)
    default: return character(try literalEscape(scalar))
    }
  }

  /// `\d` and its kin, and `\p{…}`.
  private mutating func classEscape() throws -> (kind: RegexSet.Kind, negated: Bool)? {
    let kind: (RegexSet.Kind, Bool)
    switch current.flatMap({ Unicode.Scalar($0) }) {
    case "d": kind = (.digit, false)
    case "D": kind = (.digit, true)
    case "w": kind = (.word, false)
    case "W": kind = (.word, true)
    case "s": kind = (.space, false)
    case "S": kind = (.space, true)
    case "p", "P": return try property()
    default: return nil
    }
    index += 1
    return kind
  }

  private mutating func property() throws -> (kind: RegexSet.Kind, negated: Bool) {
    let negated = current == UInt32(of: "P")
    index += 1
    var name = ""
    if accept("{") {
      while let scalar = current, scalar != UInt32(of: "}"), let letter = Unicode.Scalar(scalar) {
        name.unicodeScalars.append(letter)
        index += 1
      }
      guard accept("}") else { throw failure("a '{' that is not closed") }
    } else if let scalar = current, let letter = Unicode.Scalar(scalar) {
      name = String(letter)
      index += 1
    }
    switch name {
    case "L", "Alphabetic", "IsAlphabetic", "Alpha": return (.letter, negated)
    case "Lu", "Upper", "IsUppercase": return (.upper, negated)
    case "Ll", "Lower", "IsLowercase": return (.lower, negated)
    case "N", "Nd": return (.number, negated)
    case "P", "Punct", "IsPunctuation": return (.punctuation, negated)
    default: throw failure("a property '\(name)' that is not known")
    }
  }

  private func literalEscape(_ scalar: UInt32) throws -> UInt32 {
    switch Unicode.Scalar(scalar) {
    case "n": return 0x0A
    case "t": return 0x09
    case "r": return 0x0D
    case "f": return 0x0C
    default:
      let isLetter = (0x61...0x7A).contains(scalar | 0x20) || (0x30...0x39).contains(scalar)
      guard !isLetter else { throw failure("an escape that is not supported") }
      return scalar
    }
  }
}

/// Character sets and code.
extension RegexCompiler {
  private mutating func set() throws -> RegexSet {
    var set = RegexSet()
    set.isNegated = accept("^")
    var isFirst = true
    while let scalar = current {
      if scalar == UInt32(of: "]"), !isFirst {
        index += 1
        return set
      }
      isFirst = false
      index += 1
      if scalar == UInt32(of: "[") {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 100 else { throw failure("sets nested more than 100 deep") }
        set.sets.append(try self.set())
        continue
      }
      var first = scalar
      if scalar == UInt32(of: "\\") {
        if let kind = try classEscape() {
          set.kinds.append(kind)
          continue
        }
        guard let escaped = current else { break }
        index += 1
        first = try literalEscape(escaped)
      }
      try addRange(from: first, to: &set)
    }
    throw failure("a '[' that is not closed")
  }

  private mutating func addRange(from first: UInt32, to set: inout RegexSet) throws {
    var last = first
    if current == UInt32(of: "-"), index + 1 < scalars.count, scalars[index + 1] != UInt32(of: "]")
    {
      index += 1
      last = scalars[index]
      index += 1
      if last == UInt32(of: "\\"), let escaped = current {
        index += 1
        last = try literalEscape(escaped)
      }
      guard last >= first else { throw failure("a range that is turned round") }
    }
    set.ranges.append(first...last)
    guard ignoresCase else { return }
    // The text is compared in lower case, so the set needs the lower case of its letters.
    for scalar in first...min(last, first + 1000) {
      guard let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping else { continue }
      for part in lower.unicodeScalars { set.ranges.append(part.value...part.value) }
    }
  }

  private mutating func add(_ instruction: RegexProgram.Instruction) throws {
    instructions.append(instruction)
    guard instructions.count <= RegexProgram.limit else { throw failure("too many parts") }
  }

  private mutating func emit(_ node: Node) throws {
    // Counted repetitions of nothing add no instruction, so the work is counted apart.
    work += 1
    guard work <= RegexProgram.limit * 10 else { throw failure("too many parts") }
    switch node {
    case .empty: break
    case .character(let scalar): try add(.character(scalar))
    case .set(let set): try add(.set(set))
    case .any: try add(.any)
    case .assertion(let instruction): try add(instruction)
    case .sequence(let items): for item in items { try emit(item) }
    case .alternatives(let branches): try emit(branches)
    case .repeated(let inner, let minimum, let maximum):
      for _ in 0..<minimum { try emit(inner) }
      if let maximum {
        try emitOptional(inner, times: maximum - minimum)
      } else {
        let split = instructions.count
        try add(.split(0, 0))
        try emit(inner)
        try add(.jump(split))
        instructions[split] = .split(split + 1, instructions.count)
      }
    }
  }

  private mutating func emit(_ branches: [Node]) throws {
    var exits: [Int] = []
    for branch in branches.dropLast() {
      let split = instructions.count
      try add(.split(0, 0))
      try emit(branch)
      exits.append(instructions.count)
      try add(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = branches.last { try emit(last) }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  private mutating func emitOptional(_ node: Node, times: Int) throws {
    var splits: [Int] = []
    for _ in 0..<times {
      splits.append(instructions.count)
      try add(.split(0, 0))
      try emit(node)
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }
}

extension UInt32 {
  /// The code point of a character.
  fileprivate init(of scalar: Unicode.Scalar) {
    self = scalar.value
  }
}
