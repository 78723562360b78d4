import Foundation
import Testing

/// Our own scenarios, in the kit's notation.
@Suite struct OwnKitTests {
  @Test func allPass() throws {
    let scenarios = try KitFiles.scenarios(under: KitFiles.testsFolder.appending(path: "Kit"))
    #expect(scenarios.count > 60)
    let runner = KitRunner(namedGraphs: [:])
    for scenario in scenarios {
      #expect(runner.run(scenario) == .passed, "\(scenario.id)")
    }
  }

  /// A kit that cannot fail proves nothing: wrong expectations must be seen.
  @Test(arguments: [
    ("RETURN 1 AS x", "| x |\n| 2 |"), ("RETURN 1 AS x", "| y |\n| 1 |"),
    ("RETURN 1 AS x", "| x |"), ("RETURN 1.0 AS x", "| x |\n| 1 |"),
    ("UNWIND [1, 1] AS x RETURN x", "| x |\n| 1 |"), ("RETURN [1] AS x", "| x |\n| [1, 1] |"),
  ])
  func wrongExpectationsFail(query: String, table: String) {
    let text = """
      Scenario: wrong
      When executing query:
      \"\"\"
      \(query)
      \"\"\"
      Then the result should be, in any order:
      \(table)
      """
    let scenarios = FeatureReader.scenarios(of: text, file: "wrong", folder: "")
    #expect(scenarios.count == 1)
    for scenario in scenarios {
      guard case .failed = KitRunner(namedGraphs: [:]).run(scenario) else {
        Issue.record("passed: \(query)")
        continue
      }
    }
  }
}
