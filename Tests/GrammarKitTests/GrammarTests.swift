import Testing

@testable import GrammarKit

@Suite struct GrammarTests {
  static func load(_ text: String, _ file: String = "g.grammar") throws -> Grammar {
    var grammar = Grammar()
    try grammar.add(file: file, text: text, alphabet: ReferencePattern.alphabet)
    return grammar
  }

  static let sample = """
    # A comment.

    rule one.first
      when  p:A(x) B
      when  B p:A(x)
      then  act p gladly
      yes   Câu này khớp.
      yes   Câu này cũng khớp.
      no    Câu này không.
    rule two
    \twhen\tCC(y)
    \tthen\tdo
    """

  @Test(arguments: [
    sample,
    sample.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
  ])
  func readsRules(text: String) throws {
    let grammar = try Self.load(text)
    #expect(grammar.rules.map(\.name) == ["one.first", "one.first", "two"])
    #expect(grammar.rules.map(\.line) == [3, 3, 10])
    #expect(grammar.rules.map(\.action) == ["act", "act", "do"])
    #expect(grammar.rules[0].arguments == [.capture(0), .word("gladly")])
    #expect(grammar.rules[0].positiveExamples == ["Câu này khớp.", "Câu này cũng khớp."])
    #expect(grammar.rules[0].negativeExamples == ["Câu này không."])
    #expect(grammar.rules[1].positiveExamples.isEmpty)
    #expect(grammar.rules[2].arguments.isEmpty)
    #expect(PatternTests.found(grammar, "Ax B CCy") == ["0-2 p0-1", "2-3"])
  }

  @Test(arguments: [
    ("when A\n", 1, "expected `rule`"),
    ("rule\n when A\n then act\n", 1, "a rule needs a name"),
    ("rule r\n then act\n", 1, "rule `r` needs `when` and `then`"),
    ("rule r\n when A\n", 1, "rule `r` needs `when` and `then`"),
    ("rule r\n when A\n then\n", 3, "unknown action ``"),
    ("# c\nrule r\n when A\n then fly p\n", 4, "unknown action `fly`"),
    (
      "rule r\n when p:A\n when B\n then act p z\n", 4,
      "`z` is neither a capture of the rule nor a word of its action"
    ),
    ("rule r\n whenever A\n", 2, "unknown keyword `whenever`"),
    ("rule r\n when Q\n then act\n", 2, "unknown kind `Q` at column 2"),
    ("rule r\n when A B(w)\n then act\n", 2, "unknown label `w` at column 7"),
    ("rule r\n when A(x\n then act\n", 2, "expected `)` at column 4"),
    ("rule r\n when A(\n then act\n", 2, "expected `)` at column 3"),
    ("rule r\n when (A B\n then act\n", 2, "expected `)` at column 5"),
    ("rule r\n when A) B\n then act\n", 2, "unexpected `)` at column 2"),
    ("rule r\n when &A\n then act\n", 2, "expected `(` behind `&` at column 2"),
    ("rule r\n when a\n then act\n", 2, "expected a kind at column 1"),
    ("rule r\n when A **\n then act\n", 2, "expected a kind at column 3"),
    ("rule r\n when a:A b:A c:A d:A e:A\n then act\n", 2, "more than 4 captures"),
    (
      "rule ok\n when A\n then act\nrule bad\n when X\n then act\n", 5,
      "unknown kind `X` at column 2"
    ),
    ("let P\nrule r\n when A\n then act\n", 1, "expected a name in capitals and a pattern"),
    ("let p A\n", 1, "expected a name in capitals and a pattern"),
    ("let P A\nlet P B\n", 2, "there is a piece `P` already"),
    ("rule r\n when @P\n then act\n", 2, "unknown piece `@P`"),
    ("let P A @Q\n", 1, "unknown piece `@Q`"),
  ])
  func aWrongFileIsRefusedWithItsLine(text: String, line: Int, message: String) {
    let expected = GrammarError(file: "g.grammar", line: line, message: message)
    #expect(throws: expected) { try Self.load(text) }
    #expect(expected.description == "g.grammar:\(line): error: \(message)")
  }

  @Test func piecesStandForWhatTheyName() throws {
    let named = try Self.load(
      "let PAIR A(x) | B\nlet MANY @PAIR*\nrule r\n when @MANY p:B(y) @PAIR?\n then act p\n")
    let written = try Self.load("rule r\n when ((A(x)|B))* p:B(y) (A(x)|B)?\n then act p\n")
    for text in ["Ax By", "B Ax By B", "By", "Ay By", "Ax Ax By Ax B"] {
      #expect(PatternTests.found(named, text) == PatternTests.found(written, text), "\(text)")
    }
  }

  @Test func groupsNestOnlySoDeep() {
    let deep = String(repeating: "(", count: 40) + "A" + String(repeating: ")", count: 40)
    #expect(throws: GrammarError.self) { try Self.load("rule r\n when \(deep)\n then act\n") }
  }

  @Test func aRuleOfAnotherFileCannotBeRedefined() throws {
    let rule = "rule r\n when A(x)\n then act\n"
    var grammar = try Self.load(rule, "one.grammar")
    #expect(
      throws: GrammarError(file: "two.grammar", line: 1, message: "there is a rule `r` already")
    ) {
      try grammar.add(file: "two.grammar", text: rule, alphabet: ReferencePattern.alphabet)
    }
  }

  @Test func requiredLabelsAreThoseNoMatchCanDoWithout() throws {
    func required(_ pattern: String) throws -> [LabelSet] {
      try PatternTests.grammar(pattern).rules[0].required.labels
    }
    let (x, y) = (LabelSet([1]), LabelSet([2]))
    #expect(try required("A(x) B(y)") == [x, y])
    #expect(try required("p:A(x)+ B(y)?") == [x])
    #expect(try required("A(x|y)") == [LabelSet([1, 2])])
    #expect(try required("A(x) | B(y)") == [LabelSet([1, 2])])
    #expect(try required("(A B(x) | B(y)) A?") == [LabelSet([1, 2])])
    #expect(try required("(A(x)) (B(y))+") == [x, y])
    for pattern in [
      "A", "A(x)*", "!A(x)", "&( A(x) )", "(A(x)?)", "(|A(x))", "(A(x)|B)", "(A(x))*", "A(x) | B",
    ] {
      #expect(try required(pattern).isEmpty, "\(pattern)")
    }
  }

  @Test func requiredKindsAreThoseNoMatchCanDoWithout() throws {
    func required(_ pattern: String) throws -> UInt64 {
      try PatternTests.grammar(pattern).rules[0].required.kinds
    }
    #expect(try required("A B(x)") == 0b011)
    #expect(try required("A? (B CC | CC A)") == 0b100)
    #expect(try required("!A &( B ) _ CC*") == 0)
  }

  @Test func anEmptyGrammarFindsNothing() {
    #expect(Grammar().matches(in: PatternTests.chunks("Ax B")).isEmpty)
    #expect(Grammar().rules.isEmpty)
  }
}
