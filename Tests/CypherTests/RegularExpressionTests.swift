import CypherEngine
import Foundation
import Testing

/// Regular expressions against Foundation's, which backtracks.
@Suite struct RegularExpressionTests {
  static let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())

  static func matches(_ text: String, _ pattern: String) throws -> Bool {
    let result = try engine.run(
      "RETURN $text =~ $pattern",
      parameters: ["text": .string(text), "pattern": .string(pattern)])
    return result.rows == [[.boolean(true)]]
  }

  static func pattern(_ depth: Int, using random: inout SeededGenerator) -> String {
    let atoms = ["a", "b", ".", "[ab]", "[^a]", "\\d", "\\w", "1", "^", "$", "[a-c1]", "\\b"]
    guard depth > 0 else { return atoms.randomElement(using: &random) ?? "a" }
    let one = pattern(depth - 1, using: &random)
    let two = pattern(depth - 1, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return "(\(one)|\(two))"
    case 1: return "(?:\(one))*"
    case 2: return "(\(one))+?"
    case 3: return "(\(one))?"
    case 4: return "(\(one)){1,2}"
    default: return one + two
    }
  }

  @Test func agreesWithFoundation() throws {
    var random = SeededGenerator(seed: 40)
    for _ in 0..<800 {
      let pattern = Self.pattern(3, using: &random)
      let expression = try NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")
      for _ in 0..<4 {
        let length = Int.random(in: 0..<6, using: &random)
        let text = String(
          (0..<length).map { _ in "ab1 ".randomElement(using: &random) ?? "a" })
        let range = NSRange(location: 0, length: text.utf16.count)
        let expected = expression.firstMatch(in: text, range: range) != nil
        #expect(try Self.matches(text, pattern) == expected, "\(pattern) on '\(text)'")
      }
    }
  }

  @Test(arguments: [
    ("Hội nghị", "(?i)hội NGHỊ", true), ("Hội nghị", "hội nghị", false), ("Đ", "\\p{Lu}", true),
    ("đ", "\\p{Lu}", false), ("ấ", "\\w", true), ("a.b", "a\\.b", true), ("axb", "a\\.b", false),
    ("a\nb", "a.b", false), ("tab\t", "tab\\t", true), ("aaaa", "a{4}", true), ("aaa", "a{4,}", false),
    ("]", "[]]", true), ("-", "[a-]", true), ("x", "[a-c[x-z]]", true), ("", "", true),
  ])
  func examples(text: String, pattern: String, expected: Bool) throws {
    #expect(try Self.matches(text, pattern) == expected)
  }

  @Test(arguments: [
    "(", ")", "[", "a{", "a{2,1}", "a{5000}", "*", "(?=a)", "\\1", "\\q", "\\p{Nope}", "[b-a]", "a\\",
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
