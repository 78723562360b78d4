/// How a query will be answered, to be printed.
public struct QueryPlan: Sendable {
  /// The steps in the order in which rows flow, each with its depth of nesting.
  public let steps: [Step]

  /// One step.
  public struct Step: Hashable, Sendable {
    /// How deeply the step is nested in subplans.
    public let depth: Int
    /// What the step does.
    public let text: String
  }

  init(_ plan: PlanNode, columns: [String]) {
    var steps: [Step] = []
    Self.add(plan, 0, to: &steps)
    steps.append(Step(depth: 0, text: "Return \(columns.joined(separator: ", "))"))
    self.steps = steps
  }

  private static func add(_ plan: PlanNode, _ depth: Int, to steps: inout [Step]) {
    func step(_ input: PlanNode, _ text: String) {
      add(input, depth, to: &steps)
      steps.append(Step(depth: depth, text: text))
    }
    switch plan {
    case .argument: break
    case .scan(let input, let scan): step(input, scan.description)
    case .expand(let input, let hop):
      step(input, "\(hop.toBound ? "ExpandInto" : "Expand") \(hop.display)")
    case .expandChain(let input, let chain):
      step(input, "\(chain.hop.toBound ? "ExpandChainInto" : "ExpandChain") \(chain.hop.display)")
    case .relationshipEnds(let input, let hop): step(input, "Ends \(hop.display)")
    case .shortestPath(let input, let path):
      step(input, "\(path.all ? "AllShortestPaths" : "ShortestPath") \(path.chain.hop.display)")
    case .filter(let input, let predicate, let display):
      step(input, "Filter \(display)")
      for inner in predicate.subplans { add(inner, depth + 1, to: &steps) }
    case .path(let input, _, _, _): step(input, "Path")
    case .optional(let input, let inner, _):
      step(input, "Optional")
      add(inner, depth + 1, to: &steps)
    case .unwind(let input, _, _): step(input, "Unwind")
    case .project(let input, let values):
      step(input, "Project \(values.map(\.name).joined(separator: ", "))")
    case .distinct(let input, _): step(input, "Distinct")
    case .sort(let input, let sort):
      step(input, "\(sort.limit == nil ? "Sort" : "TopSort") \(sort.display)")
    case .aggregate(let input, let group):
      let keys = group.keys.map(\.name).joined(separator: ", ")
      let values = group.aggregates.map(\.name).joined(separator: ", ")
      step(input, "Aggregate \(values)\(keys.isEmpty ? "" : " by \(keys)")")
    case .skip(let input, _): step(input, "Skip")
    case .limit(let input, _): step(input, "Limit")
    case .union(let parts, _):
      steps.append(Step(depth: depth, text: "Union"))
      for part in parts { add(part.plan, depth + 1, to: &steps) }
    }
  }
}

extension QueryPlan: CustomStringConvertible {
  /// A line for each step, subplans indented.
  public var description: String {
    steps.map { String(repeating: "  ", count: $0.depth) + $0.text }.joined(separator: "\n")
  }
}

extension ScanStep {
  fileprivate var description: String {
    let name = variable.isEmpty ? "" : " \(variable)"
    switch source {
    case .all: return "ScanAll\(name)"
    case .label(_, let label): return "ScanLabel\(name):\(label)"
    case .index(let label, _, let key, _):
      return "IndexLookup\(name)\(label.map { ":" + $0.name } ?? "").\(key)"
    }
  }
}

extension BoundExpression {
  /// The plans directly inside, for display.
  fileprivate var subplans: [PlanNode] {
    switch self {
    case .exists(let plan): [plan]
    case .collect(let plan, _): [plan]
    case .not(let inner), .at(_, let inner): inner.subplans
    case .and(let left, let right), .or(let left, let right), .xor(let left, let right):
      left.subplans + right.subplans
    default: []
    }
  }
}
