/// Rules read from files, and the engine that applies them to a sentence.
///
/// A grammar file holds blocks:
/// ```
/// rule meeting.chair.subject
///   when  people:PEOPLE ADV* V(chair)
///   then  chair people
///   yes   Ông Nguyễn Văn Ví chủ trì hội nghị.
///   no    Giao Sở Nội vụ chủ trì, phối hợp với các sở.
/// ```
/// `let NAME pattern` names a piece that patterns behind it in the file write as `@NAME`.
/// Files are read strictly: an unknown kind, label, action or capture is an error with its line.
public struct Grammar: Sendable {
  /// The rules, in the order read.
  public private(set) var rules: [Rule] = []
  /// What every match of each rule has, apart from the rules so that asking it copies nothing.
  private var needs: [RuleNeeds] = []
  /// For each label, the rules that ask for it or for one of few, a bit each.
  private var asking = RuleSets()

  /// Makes an empty grammar.
  public init() {}

  /// Reads a file's rules and adds them.
  ///
  /// - Throws: `GrammarError` at the first line that is wrong.
  public mutating func add(file: String, text: String, alphabet: GrammarAlphabet) throws {
    var draft: Draft?
    var pieces = PatternPieces()
    var number = 0
    // CR LF is one character, and a line break like LF.
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true) {
        $0 == " " || $0 == "\t"
      }
      let keyword = String(parts[0])
      let rest = parts.count > 1 ? parts[1].trimmed : ""
      if keyword == "rule" {
        if let draft { try finish(draft, file: file, alphabet: alphabet) }
        draft = Draft(name: rest, line: number)
        continue
      }
      if keyword == "let" {
        try pieces.add(rest, file: file, line: number)
        continue
      }
      guard draft != nil else {
        throw GrammarError(file: file, line: number, message: "expected `rule`")
      }
      switch keyword {
      case "when":
        draft?.patterns.append((try pieces.expand(rest, file: file, line: number), number))
      case "then": draft?.action = (rest, number)
      case "yes": draft?.positive.append(rest)
      case "no": draft?.negative.append(rest)
      default:
        throw GrammarError(file: file, line: number, message: "unknown keyword `\(keyword)`")
      }
    }
    if let draft { try finish(draft, file: file, alphabet: alphabet) }
    asking = RuleSets(of: needs)
  }

  private struct Draft {
    var name: String
    var line: Int
    var patterns: [(String, Int)] = []
    var action: (String, Int)?
    var positive: [String] = []
    var negative: [String] = []
  }

  private mutating func finish(
    _ draft: Draft, file: String, alphabet: GrammarAlphabet
  ) throws {
    func failure(_ line: Int, _ message: String) -> GrammarError {
      GrammarError(file: file, line: line, message: message)
    }
    guard !draft.name.isEmpty else { throw failure(draft.line, "a rule needs a name") }
    guard !rules.contains(where: { $0.name == draft.name && $0.file != file }) else {
      throw failure(draft.line, "there is a rule `\(draft.name)` already")
    }
    guard let (actionText, actionLine) = draft.action, !draft.patterns.isEmpty else {
      throw failure(draft.line, "rule `\(draft.name)` needs `when` and `then`")
    }
    let words = actionText.split(separator: " ").map { String($0) }
    guard let action = words.first, alphabet.actions.contains(action) else {
      throw failure(actionLine, "unknown action `\(words.first ?? "")`")
    }
    let compilers = try draft.patterns.map { pattern, line in
      var compiler = PatternCompiler(pattern, alphabet: alphabet, file: file, line: line)
      try compiler.compile()
      guard compiler.captureNames.count <= Rule.captureLimit else {
        throw failure(line, "more than \(Rule.captureLimit) captures")
      }
      return compiler
    }
    for word in words.dropFirst()
    where !alphabet.words.contains(word)
      && !compilers.contains(where: { $0.captureNames.contains(word) })
    {
      throw failure(
        actionLine, "`\(word)` is neither a capture of the rule nor a word of its action")
    }
    for (index, compiler) in compilers.enumerated() {
      // What only another of its patterns captures is not there in this one.
      let arguments = words.dropFirst().compactMap { word -> Rule.Argument? in
        if let slot = compiler.captureNames.firstIndex(of: word) { return .capture(slot) }
        return alphabet.words.contains(word) ? .word(word) : nil
      }
      rules.append(
        Rule(
          name: draft.name, file: file, line: draft.line, action: action, arguments: arguments,
          positiveExamples: index == 0 ? draft.positive : [],
          negativeExamples: index == 0 ? draft.negative : [], steps: compiler.steps,
          captureNames: compiler.captureNames, required: compiler.required,
          first: FirstChunk(of: compiler.steps)))
      needs.append(RuleNeeds(compiler.required))
    }
  }

  /// Whether a pattern of a rule has a label.
  public func asks(for label: Int16) -> Bool {
    rules.contains { rule in
      rule.steps.contains { step in
        if case .match(_, let labels, _) = step { return labels.contains(label) }
        return false
      }
    }
  }

  /// Every match of every rule in a sentence; matches of one rule do not overlap.
  ///
  /// - Complexity: a rule costs nothing where none of the labels it asks for is there; each of the
  ///   others at most 20,000 steps a sentence.
  public func matches(in chunks: [Chunk]) -> [RuleMatch] {
    // The label 0, which no pattern can ask for, stands for those that ask for none.
    var present = LabelSet([0])
    var kinds: UInt64 = 0
    for chunk in chunks {
      present.insert(chunk.label)
      if chunk.kind < 64 { kinds |= 1 << UInt64(chunk.kind) }
    }
    var found: [RuleMatch] = []
    var stack: [MatchThread] = []
    chunks.withUnsafeBufferPointer { buffer in
      rules.withUnsafeBufferPointer { rules in
        asking.forEach(of: present) { index in
          guard needs[index].fit(present, kinds) else { return }
          rules[index].appendMatches(
            in: buffer, upTo: needs[index].lastStart(in: buffer), rule: index, stack: &stack,
            to: &found)
        }
      }
    }
    return found
  }
}

extension Substring {
  var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
