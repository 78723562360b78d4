import Foundation
import Testing

/// The openCypher Technology Compatibility Kit, where it lies beside the repository.
@Suite struct CompatibilityKitTests {
  struct Tally {
    var passed = 0
    var failed = 0
    var skipped = 0

    var share: Double { Double(passed) / Double(max(passed + failed, 1)) }
  }

  /// The scenarios known to fail, with the reason.
  ///
  /// The list may only shrink: a scenario on it
  /// that passes is an error as much as one that fails and is not on it.
  static func knownFailures() throws -> [String: String] {
    let file = KitFiles.testsFolder.appending(path: "known-failures.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    var known: [String: String] = [:]
    for line in lines where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      if fields.count == 2 { known[String(fields[0])] = String(fields[1]) }
    }
    return known
  }

  @Test(.enabled(if: KitFiles.isSharedKitHere))
  func kit() throws {
    let scenarios = try KitFiles.scenarios(under: KitFiles.shared.appending(path: "features"))
    let runner = KitRunner(namedGraphs: try KitFiles.namedGraphs())
    let known = try Self.knownFailures()
    var tallies: [String: Tally] = [:]
    var report: [String] = []
    var names: Set<String> = []
    for scenario in scenarios {
      names.insert(scenario.id)
      switch runner.run(scenario) {
      case .passed:
        tallies[scenario.folder, default: Tally()].passed += 1
        #expect(known[scenario.id] == nil, "listed as failing, but passes: \(scenario.id)")
      case .failed(let reason):
        tallies[scenario.folder, default: Tally()].failed += 1
        report.append("FAIL \(scenario.id)\t\(reason)")
        #expect(known[scenario.id] != nil, "\(scenario.id): \(reason)")
      case .skipped(let reason):
        tallies[scenario.folder, default: Tally()].skipped += 1
        report.append("SKIP \(scenario.id)\t\(reason)")
      }
    }
    for id in known.keys.sorted() where !names.contains(id) {
      Issue.record("listed as failing, but not in the kit: \(id)")
    }
    check(tallies)
    if let path = ProcessInfo.processInfo.environment["QUANHE_TCK_REPORT"] {
      try write(report, tallies, to: path)
    }
  }

  /// The shares that must pass at least.
  private func check(_ tallies: [String: Tally]) {
    let reading = ["match", "return", "with", "unwind", "union"]
    var clauses = Tally()
    var expressions = Tally()
    for (folder, tally) in tallies {
      if folder.hasPrefix("expressions/") {
        expressions.passed += tally.passed
        expressions.failed += tally.failed
      } else if reading.contains(where: { folder.hasPrefix("clauses/\($0)") }) {
        clauses.passed += tally.passed
        clauses.failed += tally.failed
      }
    }
    #expect(clauses.share >= 0.85)
    #expect(expressions.share >= 0.75)
  }

  private func write(_ report: [String], _ tallies: [String: Tally], to path: String) throws {
    var lines = ["folder\tpassed\tfailed\tskipped"]
    var total = Tally()
    for (folder, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      lines.append("\(folder)\t\(tally.passed)\t\(tally.failed)\t\(tally.skipped)")
      total.passed += tally.passed
      total.failed += tally.failed
      total.skipped += tally.skipped
    }
    lines.append("total\t\(total.passed)\t\(total.failed)\t\(total.skipped)")
    let text = (lines + report).joined(separator: "\n") + "\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
