import TestSupport
import Testing

@testable import GrammarKit

@Suite struct PatternTests {
  /// Chunks from a line such as `Ax B CCy`: the kind, then the label.
  static func chunks(_ line: String) -> [Chunk] {
    line.split(separator: " ").enumerated().map { index, word in
      let kind = word.prefix { $0.isUppercase }
      let label = word.dropFirst(kind.count)
      return Chunk(
        kind: UInt8(ReferencePattern.kinds.firstIndex(of: String(kind)) ?? 9),
        label: Int16((ReferencePattern.labels.firstIndex(of: String(label)) ?? -1) + 1),
        start: Int32(index), end: Int32(index + 1))
    }
  }

  static func grammar(_ patterns: String...) throws -> Grammar {
    var grammar = Grammar()
    let lines = patterns.map { "  when  \($0)\n" }.joined()
    try grammar.add(
      file: "t.grammar", text: "rule t\n\(lines)  then  act p q r\n",
      alphabet: ReferencePattern.alphabet)
    return grammar
  }

  /// Matches as `0-2 p0-1`: the range, then each capture that took part.
  static func found(_ grammar: Grammar, _ line: String) -> [String] {
    grammar.matches(in: chunks(line)).map { match in
      let names = grammar.rules[match.rule].captureNames
      let captures = zip(names, match.captures).compactMap { name, range in
        range.map { " \(name)\($0.lowerBound)-\($0.upperBound)" }
      }
      return "\(match.range.lowerBound)-\(match.range.upperBound)" + captures.joined()
    }
  }

  @Test(arguments: [
    ("A(x)", "Ax Ay Bx Ax", ["0-1", "3-4"]),
    ("A(x|y)", "Ax Ay Az A", ["0-1", "1-2"]),
    ("A(x) B", "Ax B Ax A B", ["0-2"]),
    ("_ A(x)", "B Ax", ["0-2"]),
    ("!A A(x)", "A Ax Ax B Ax", ["3-5"]),
    ("!A(y) A(x)", "Ay Ax B Ax", ["1-2", "2-4"].suffix(1)),
    ("A(x) B?", "Ax B Ax CC", ["0-2", "2-3"]),
    ("A(x)* B", "Ax Ax B B", ["0-3", "3-4"]),
    ("A(x)+ B", "Ax Ax B B", ["0-3"]),
    ("^ A(x)", "Ax Ax", ["0-1"]),
    ("A(x) $", "Ax Ax", ["1-2"]),
    ("A(x) &( B )", "Ax A Ax B", ["2-3"]),
    ("A(x) !( B )", "Ax A Ax B", ["0-1"]),
    ("A(x) !( B CC )", "Ax B Ax B CC", ["0-1"]),
    ("A(x) &( B | $ )", "Ax CC Ax B Ax", ["2-3", "4-5"]),
    ("A (B(x)|CC(y))", "A Bx A CCy A Bz", ["0-2", "2-4"]),
    ("(A(x)|B(x)|CC(x)) A", "Ax A Bx A CCx A", ["0-2", "2-4", "4-6"]),
    ("(A(x)|B(y)|CC(z)|A(y)) _", "Ax B By B CCz B Ay B Az B", ["0-2", "2-4", "4-6", "6-8"]),
    ("A (B (CC(x)|CC(y))|CC) $", "A B CCy", ["0-3"]),
    ("((A|B)(CC|B))+ A(x)", "A CC B B Ax", ["0-5"]),
    ("p:A q:B(x)", "A Bx", ["0-2 p0-1 q1-2"]),
    ("p:A? B(x)", "Bx A Bx", ["0-1", "1-3 p1-2"]),
    ("p:(A B)* CC(x)", "A B A B CCx", ["0-5 p2-4"]),
    ("p:A(x)+", "Ax Ax Ax", ["0-3 p2-3"]),
    ("(p:A | q:B) CC(x)", "A CCx B CCx", ["0-2 p0-1", "2-4 q2-3"]),
    ("A(x) &( p:B )", "Ax B", ["0-1"]),
    ("CC (A(x))? B", "CC B", ["0-2"]),
    ("CC (A(x)?) B", "CC Ax B CC B", ["0-3", "3-5"]),
    ("CC (|A(x)) B", "CC B Ay", ["0-2"]),
    ("A(x) | B(y)", "Ax Ax By", ["0-1", "1-2", "2-3"]),
    ("A(x) | B(y)", "Ax", ["0-1"]),
    ("A(x) | B(y) | CC(z) | A(y)", "B By CCz CCy Ay Ax", ["1-2", "2-3", "4-5", "5-6"]),
    ("A B", "A B", ["0-2"]),
    ("$", "Ax", ["1-1"]),
  ])
  func operators(pattern: String, line: String, expected: [String]) throws {
    #expect(Self.found(try Self.grammar(pattern), line) == Array(expected))
  }

  @Test func severalPatternsOfARuleAreTriedEach() throws {
    let grammar = try Self.grammar("A(x) B", "B p:A(x)")
    #expect(Self.found(grammar, "B Ax B") == ["1-3", "0-2 p1-2"])
  }

  @Test func compiledPatternsAgreeWithTheReference() throws {
    var random = SeededGenerator(41)
    var matched = 0
    for _ in 0..<TestScale.rounds(3_000, slow: 100_000) {
      var captures = 0
      let pattern = ReferencePattern.random(&random, depth: 3, captures: &captures)
      let grammar = try Self.grammar(pattern.text)
      for _ in 0..<6 {
        let chunks = (0..<Int.random(in: 0...6, using: &random)).map { index in
          Chunk(
            kind: UInt8.random(in: 0...2, using: &random),
            label: Int16.random(in: 0...3, using: &random), start: Int32(index),
            end: Int32(index + 1))
        }
        let expected = pattern.matches(in: chunks)
        let found = grammar.matches(in: chunks)
        let input = chunks.map { "\($0.kind)/\($0.label)" }.joined(separator: " ")
        let comment = Comment("\(pattern.text)   on   \(input)")
        #expect(found.map(\.range.upperBound) == expected.map(\.end), comment)
        matched += expected.count
        for (match, way) in zip(found, expected) {
          let slots = grammar.rules[0].captureNames.map {
            ReferencePattern.captureNames.firstIndex(of: $0) ?? -1
          }
          #expect(match.captures == slots.map { way.captures[$0] }, comment)
        }
      }
    }
    #expect(matched > 1_000)
  }

  @Test(arguments: ["(A?)* B(x)", "((A*)*)* B(x)", "(A|A A|A A A)* B(x) CC", "(_*)* (_*)* CC(z)"])
  func aPatternThatRunsAwayEnds(pattern: String) throws {
    let grammar = try Self.grammar(pattern)
    let line = String(repeating: "A ", count: 400) + "Bx"
    let clock = ContinuousClock()
    let time = clock.measure { _ = grammar.matches(in: Self.chunks(line)) }
    #expect(time < .seconds(2))
  }
}
