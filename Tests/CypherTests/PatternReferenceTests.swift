import TestSupport
import CypherEngine
import Testing

/// Patterns against a reference that tries everything: no plan, no index, no order of choice.
@Suite struct PatternReferenceTests {
  struct Step {
    var from: Int
    var to: Int
    var direction: String
    var types: [String]
    var range: ClosedRange<Int>?

    var text: String {
      let types = types.isEmpty ? "" : ":" + types.joined(separator: "|")
      let length = range.map { "*\($0.lowerBound)..\($0.upperBound)" } ?? ""
      return (direction == "<" ? "<-[" : "-[") + types + length + (direction == ">" ? "]->" : "]-")
    }
  }

  struct Pattern {
    var labels: [String?]
    var pinned: (variable: Int, value: Int)?
    var steps: [Step]

    var text: String {
      func node(_ index: Int) -> String {
        "(v\(index)" + (labels[index].map { ":" + $0 } ?? "") + ")"
      }
      let paths = steps.map { node($0.from) + $0.text + node($0.to) }
      let filter = pinned.map { " WHERE v\($0.variable).n = \($0.value)" } ?? ""
      let columns = labels.indices.map { "v\($0).n" }.joined(separator: ", ")
      return "MATCH " + paths.joined(separator: ", ") + filter + " RETURN " + columns
    }
  }

  static func randomPattern(using random: inout SeededGenerator) -> Pattern {
    let variables = Int.random(in: 2...4, using: &random)
    var pattern = Pattern(
      labels: (0..<variables).map { _ in [nil, nil, "A", "B"].randomElement(using: &random) ?? nil
      },
      pinned: nil, steps: [])
    for variable in 1..<variables {
      pattern.steps.append(
        Step(
          from: variable, to: Int.random(in: 0..<variable, using: &random), direction: ">",
          types: [], range: nil))
    }
    if Bool.random(using: &random) {
      let ends = (0..<2).map { _ in Int.random(in: 0..<variables, using: &random) }
      pattern.steps.append(
        Step(from: ends[0], to: ends[1], direction: ">", types: [], range: nil))
    }
    for index in pattern.steps.indices {
      pattern.steps[index].direction = [">", "<", "-"].randomElement(using: &random) ?? ">"
      pattern.steps[index].types =
        [[], ["S"], ["S", "T"], ["U"]].randomElement(using: &random) ?? []
      if Int.random(in: 0..<4, using: &random) == 0 {
        let least = Int.random(in: 0...2, using: &random)
        pattern.steps[index].range = least...(least + Int.random(in: 0...1, using: &random))
      }
    }
    if Bool.random(using: &random) {
      pattern.pinned = (
        Int.random(in: 0..<variables, using: &random), Int.random(in: 0..<5, using: &random)
      )
    }
    return pattern
  }

  /// All rows of a pattern: every node for every variable, every edge for every step.
  static func rows(of pattern: Pattern, in graph: RandomGraph) -> [[Int]] {
    var rows: [[Int]] = []
    func ways(_ step: Int, _ nodes: [Int], _ used: Set<Int>) -> Int {
      guard step < pattern.steps.count else { return 1 }
      let current = pattern.steps[step]
      let goal = nodes[current.to]
      func walk(_ node: Int, _ length: Int, _ used: Set<Int>) -> Int {
        let range = current.range ?? 1...1
        var count = range.contains(length) && node == goal ? ways(step + 1, nodes, used) : 0
        guard length < range.upperBound else { return count }
        for next in graph.steps(from: node, current.direction, types: current.types)
        where !used.contains(next.edge.id) {
          count += walk(next.node, length + 1, used.union([next.edge.id]))
        }
        return count
      }
      return walk(nodes[current.from], 0, used)
    }
    func assign(_ nodes: [Int]) {
      let variable = nodes.count
      guard variable < pattern.labels.count else {
        rows += Array(repeating: nodes, count: ways(0, nodes, []))
        return
      }
      for node in graph.labels.indices {
        if let label = pattern.labels[variable], !graph.labels[node].contains(label) { continue }
        if let pinned = pattern.pinned, pinned.variable == variable, pinned.value != node {
          continue
        }
        assign(nodes + [node])
      }
    }
    assign([])
    return rows
  }

  @Test func enginesAgree() throws {
    var random = SeededGenerator(seed: 20)
    for _ in 0..<300 {
      let graph = RandomGraph(nodes: 5, edges: 7, using: &random)
      let pattern = Self.randomPattern(using: &random)
      let result = try CypherEngine(graph: graph.graph).run(pattern.text)
      let found = result.rows.map { row in
        row.map { if case .integer(let value) = $0 { Int(value) } else { -1 } }
      }
      let expected = Self.rows(of: pattern, in: graph)
      #expect(
        found.sorted { $0.lexicographicallyPrecedes($1) }
          == expected.sorted { $0.lexicographicallyPrecedes($1) }, "\(pattern.text)")
    }
  }

  /// The lengths and numbers of shortest paths, by a plain search from one end.
  static func shortest(
    from start: Int, to end: Int, _ direction: String, _ types: [String], in graph: RandomGraph
  ) -> (length: Int, count: Int)? {
    var distance = [start: 0]
    var count = [start: 1]
    var frontier = [start]
    while !frontier.isEmpty, distance[end] == nil {
      var next: [Int] = []
      for node in frontier {
        for step in graph.steps(from: node, direction, types: types) {
          if distance[step.node] == nil {
            distance[step.node] = (distance[node] ?? 0) + 1
            next.append(step.node)
          }
          if distance[step.node] == (distance[node] ?? 0) + 1 {
            count[step.node, default: 0] += count[node] ?? 0
          }
        }
      }
      frontier = next
    }
    return distance[end].map { ($0, count[end] ?? 0) }
  }

  @Test func shortestPaths() throws {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<400 {
      let graph = RandomGraph(nodes: 8, edges: 12, using: &random)
      let direction = [">", "<", "-"].randomElement(using: &random) ?? "-"
      let types = [[], ["T"]].randomElement(using: &random) ?? []
      let start = Int.random(in: 0..<8, using: &random)
      let end = (start + Int.random(in: 1..<8, using: &random)) % 8
      var step = Step(from: 0, to: 1, direction: direction, types: types, range: nil).text
      step = step.replacing("]", with: "*]")
      let expected = Self.shortest(from: start, to: end, direction, types, in: graph)
      for (function, count) in [
        ("shortestPath", min(expected?.count ?? 0, 1)), ("allShortestPaths", expected?.count ?? 0),
      ] {
        let query = """
          MATCH (a {n: \(start)}), (b {n: \(end)}), p = \(function)((a)\(step)(b))
          RETURN length(p), nodes(p)[0].n, nodes(p)[-1].n, p
          """
        let rows = try CypherEngine(graph: graph.graph).run(query).rows
        #expect(rows.count == count, "\(query)")
        #expect(Set(rows.map { $0[3] }).count == count)
        for row in rows {
          #expect(row[0] == .integer(Int64(expected?.length ?? -1)))
          #expect(row[1] == .integer(Int64(start)) && row[2] == .integer(Int64(end)))
        }
      }
    }
  }
}
