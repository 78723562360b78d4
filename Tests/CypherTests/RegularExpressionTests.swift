import TestSupport
import CypherEngine
import Testing

/// Regular expressions against what they mean, tried place by place.
@Suite struct RegularExpressionTests {
  static let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())

  static func matches(_ text: String, _ pattern: String) throws -> Bool {
    let result = try engine.run(
      "RETURN $text =~ $pattern",
      parameters: ["text": .string(text), "pattern": .string(pattern)])
    return result.rows == [[.boolean(true)]]
  }

  /// A pattern as a tree, whose meaning is written down directly.
  indirect enum Pattern {
    case one(String, (Character) -> Bool)
    case place(String, ([Character], Int) -> Bool)
    case sequence(Pattern, Pattern)
    case choice(Pattern, Pattern)
    case counted(Pattern, String, ClosedRange<Int>)

    var text: String {
      switch self {
      case .one(let text, _), .place(let text, _): text
      case .sequence(let one, let two): one.text + two.text
      case .choice(let one, let two): "(\(one.text)|\(two.text))"
      case .counted(let inner, let count, _): "(?:\(inner.text))\(count)"
      }
    }

    /// Every place at which a match that begins at one of some places can end.
    func ends(in text: [Character], from starts: Set<Int>) -> Set<Int> {
      switch self {
      case .one(_, let accepts):
        return Set(starts.filter { $0 < text.count && accepts(text[$0]) }.map { $0 + 1 })
      case .place(_, let holds):
        return starts.filter { holds(text, $0) }
      case .sequence(let one, let two):
        return two.ends(in: text, from: one.ends(in: text, from: starts))
      case .choice(let one, let two):
        return one.ends(in: text, from: starts).union(two.ends(in: text, from: starts))
      case .counted(let inner, _, let range):
        var found: Set<Int> = range.contains(0) ? starts : []
        var current = starts
        for count in 1...max(range.upperBound, 1) {
          current = inner.ends(in: text, from: current)
          if range.contains(count) { found.formUnion(current) }
        }
        return found
      }
    }
  }

  static func isWord(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index] != " "
  }

  static func pattern(_ depth: Int, using random: inout SeededGenerator) -> Pattern {
    let atoms: [Pattern] = [
      .one("a") { $0 == "a" }, .one("b") { $0 == "b" }, .one(".") { _ in true },
      .one("[ab]") { $0 == "a" || $0 == "b" }, .one("[^a]") { $0 != "a" },
      .one("\\d") { $0 == "1" }, .one("\\w") { $0 != " " }, .one("\\S") { $0 != " " },
      .one("[a-c1]") { $0 != " " }, .place("^") { $1 == 0 },
      .place("$") { $1 == $0.count },
      .place("\\b") { isWord($0, $1 - 1) != isWord($0, $1) },
    ]
    guard depth > 0 else { return atoms.randomElement(using: &random) ?? atoms[0] }
    let one = pattern(depth - 1, using: &random)
    let two = pattern(depth - 1, using: &random)
    // The texts are shorter than ten, so ten times is as good as any number of times.
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return .choice(one, two)
    case 2: return .counted(one, "*", 0...10)
    case 3: return .counted(one, "+?", 1...10)
    case 4: return .counted(one, "?", 0...1)
    case 5: return .counted(one, "{1,2}", 1...2)
    default: return .sequence(one, two)
    }
  }

  @Test func agreesWithTheMeaning() throws {
    var random = SeededGenerator(seed: 40)
    var matched = 0
    for _ in 0..<500 {
      let pattern = Self.pattern(3, using: &random)
      for _ in 0..<4 {
        let length = Int.random(in: 0..<6, using: &random)
        let text = (0..<length).map { _ in "ab1 ".randomElement(using: &random) ?? "a" }
        let expected = pattern.ends(in: text, from: [0]).contains(text.count)
        if expected { matched += 1 }
        #expect(
          try Self.matches(String(text), pattern.text) == expected,
          "\(pattern.text) on '\(String(text))'")
      }
    }
    #expect(matched > 200)
  }

  @Test(arguments: [
    ("Hội nghị", "(?i)hội NGHỊ", true), ("Hội nghị", "hội nghị", false), ("Đ", "\\p{Lu}", true),
    ("đ", "\\p{Lu}", false), ("ấ", "\\w", true), ("a.b", "a\\.b", true), ("axb", "a\\.b", false),
    ("a\nb", "a.b", false), ("tab\t", "tab\\t", true), ("aaaa", "a{4}", true),
    ("aaa", "a{4,}", false),
    ("]", "[]]", true), ("-", "[a-]", true), ("x", "[a-c[x-z]]", true), ("", "", true),
  ])
  func examples(text: String, pattern: String, expected: Bool) throws {
    #expect(try Self.matches(text, pattern) == expected)
  }

  @Test(arguments: [
    "(", ")", "[", "a{", "a{2,1}", "a{5000}", "*", "(?=a)", "\\1", "\\q", "\\p{Nope}", "[b-a]",
    "a\\",
    "(((((a{1000}){1000}){1000}){1000}){1000})", "(?:(?:(?:){1000}){1000}){1000}",
  ])
  func refused(pattern: String) {
    let error = #expect(throws: CypherRuntimeError.self) { try Self.matches("a", pattern) }
    #expect(error?.kind == "InvalidRegularExpression")
  }

  /// What takes a backtracking machine longer than the universe is old.
  @Test func hostilePatternsAreQuick() throws {
    let start = ContinuousClock.now
    #expect(try !Self.matches(String(repeating: "a", count: 2000) + "b", "(a*)*(a|a)*(a|aa)+"))
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}
