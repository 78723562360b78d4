import GrammarKit
import NewsModel
import Testing

@testable import NewsExtraction

/// The grammar files are their own test cases: `yes` lines fire the rule, `no` lines do not.
@Suite struct RuleExamplesTests {
  struct Example: CustomTestStringConvertible {
    var rule: String
    var place: String
    var text: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let rules = (try? NewsLexicon(directory: nil).grammar.rules) ?? []

  static func examples(_ lines: (Rule) -> [String]) -> [Example] {
    rules.flatMap { rule in
      lines(rule).map {
        Example(
          rule: rule.name, place: "\(rule.file):\(rule.line)",
          text: $0.replacing("\\n", with: "\n"))
      }
    }
  }

  @Test func everyRuleShowsWhatItReads() {
    #expect(!Self.rules.isEmpty)
    let shown = Set(Self.rules.filter { !$0.positiveExamples.isEmpty }.map(\.name))
    let silent = Set(Self.rules.map(\.name)).subtracting(shown).sorted()
    #expect(silent.isEmpty)
  }

  @Test(arguments: examples(\.positiveExamples))
  func fires(example: Example) throws {
    let rules = try Reading(example.text).facts.trace.map(\.rule)
    #expect(rules.contains(example.rule), "\(example.place): fired \(rules)")
  }

  @Test(arguments: examples(\.negativeExamples))
  func doesNotFire(example: Example) throws {
    let rules = try Reading(example.text).facts.trace.map(\.rule)
    #expect(!rules.contains(example.rule), "\(example.place)")
  }
}
