/// Where the governments of other states sit, and which heads of state and government these have.
struct SeatTable: Sendable {
  /// The seats by the first key of their names.
  private var seats: [UInt64: [(keys: [UInt64], state: String)]] = [:]
  private var titles: [String: Set<String>] = [:]

  /// Adds a seat; `titles` are separated by bars.
  mutating func add(_ keys: [UInt64], state: String, titles: String) {
    guard let first = keys.first else { return }
    seats[first, default: []].append((keys, state))
    self.titles[state, default: []].formUnion(titles.split(separator: "|").map { String($0) })
  }

  /// The states whose seats begin with a key, with all keys of each.
  func named(by first: UInt64) -> [(keys: [UInt64], state: String)] { seats[first] ?? [] }

  /// Whether a state has somebody of a title.
  func has(_ title: String, state: String) -> Bool { titles[state]?.contains(title) ?? false }
}
