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

  /// Refuses a single list or string that is too large to be worth building.
  func check(size: Int) throws {
    if size > limits.values { throw Self.memoryError(limits.values) }
  }

  private static func memoryError(_ count: Int) -> CypherRuntimeError {
    CypherRuntimeError(.limit, "MemoryLimit", "stopped at \(count) values held: the memory limit")
  }

  static func rowError(_ count: Int) -> CypherRuntimeError {
    CypherRuntimeError(.limit, "RowLimit", "stopped at \(count) rows: the row limit")
  }
}
