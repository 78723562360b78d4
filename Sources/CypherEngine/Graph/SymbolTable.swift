/// Names numbered in the order in which they were first seen.
struct SymbolTable: Sendable {
  private(set) var names: [String] = []
  private var ids: [String: Int] = [:]

  subscript(name: String) -> Int? { ids[name] }

  mutating func intern(_ name: String) -> Int {
    if let id = ids[name] { return id }
    ids[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
