/// How much a query may cost before it is stopped.
public struct QueryLimits: Hashable, Sendable {
  /// The longest run, `nil` for no limit.
  public var time: Duration?
  /// The greatest number of result rows.
  public var rows: Int
  /// The greatest number of values held at once for sorting, grouping and building lists.
  public var values: Int

  /// Makes limits; those given by default are generous for a person waiting.
  public init(time: Duration? = .seconds(30), rows: Int = 1_000_000, values: Int = 20_000_000) {
    self.time = time
    self.rows = rows
    self.values = values
  }
}

/// The running account of a query against its limits.
struct Budget {
  let limits: QueryLimits
  private let deadline: ContinuousClock.Instant?
  private var ticks = 0
  private(set) var held = 0
  private var made = 0

  init(_ limits: QueryLimits) {
    self.limits = limits
    deadline = limits.time.map { ContinuousClock.now + $0 }
  }

  /// Counts one step; looks at the clock once in a while.
  @inline(__always)
  mutating func tick() throws {
    ticks &+= 1
    if ticks & 0x3FF == 0 { try checkTime() }
  }

  mutating func checkTime() throws {
    guard let deadline, ContinuousClock.now > deadline else { return }
    throw CypherRuntimeError(
      .limit, "TimeLimit", "stopped after \(limits.time ?? .zero): the time limit")
  }

  /// Counts values kept in memory.
  mutating func hold(_ count: Int) throws {
    held += count
    if held > limits.values { throw Self.memoryError(limits.values) }
  }

  mutating func release(_ count: Int) { held -= count }

  /// Counts values made while one row is computed, which may or may not be kept.
  mutating func make(_ count: Int) throws {
    made += count
    if made > limits.values { throw Self.memoryError(limits.values) }
  }

  /// Forgets what was made for the row before.
  @inline(__always)
  mutating func startRow() { made = 0 }

  static func memoryError(_ count: Int) -> CypherRuntimeError {
    CypherRuntimeError(.limit, "MemoryLimit", "stopped at \(count) values held: the memory limit")
  }

  static func rowError(_ count: Int) -> CypherRuntimeError {
    CypherRuntimeError(.limit, "RowLimit", "stopped at \(count) rows: the row limit")
  }
}

extension CypherValue {
  /// How much memory a value takes, about, in values; what it shares with others not counted.
  var weight: Int {
    switch self {
    case .list(let items): items.count + 1
    case .map(let entries): entries.count * 2 + 1
    case .string(let text): text.utf8.count / 16 + 1
    case .path(let path): path.nodes.count + 1
    default: 1
    }
  }

  /// How deeply lists and maps may nest, so that recursion over values is safe.
  static let depthLimit = 200

  /// Counts a value and all in it, `nil` where it nests too deeply or holds more than a limit.
  func size(limit: Int, depth: Int = 0) -> Int? {
    guard depth <= Self.depthLimit else { return nil }
    var size = weight
    switch self {
    case .list(let items):
      for case let item in items where item.isContainer {
        guard size <= limit, let inner = item.size(limit: limit - size, depth: depth + 1) else {
          return nil
        }
        size += inner
      }
    case .map(let entries):
      for (_, item) in entries where item.isContainer {
        guard size <= limit, let inner = item.size(limit: limit - size, depth: depth + 1) else {
          return nil
        }
        size += inner
      }
    default: break
    }
    return size <= limit ? size : nil
  }

  private var isContainer: Bool {
    switch self {
    case .list, .map: true
    default: false
    }
  }
}
