private import Foundation

/// The moment at which a query began, the same for every row.
struct StatementClock: Sendable {
  /// The moment at UTC.
  let now: CypherLocalDateTime

  init() {
    let time = Date().timeIntervalSince1970
    let seconds = time.rounded(.down)
    now = CypherLocalDateTime(
      epochSeconds: Int64(seconds), nanosecond: Int64((time - seconds) * 1e6) * 1000)
  }

  /// Milliseconds since 1970.
  var milliseconds: Int64 { now.epochSeconds * 1000 + now.time.nanosecond / 1_000_000 }
}
