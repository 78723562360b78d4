internal import NewsModel

/// The names of communes, by the keys of their words.
///
/// Apart from the phrases, since they are as many as all of these and are asked for only behind
/// "xã", "phường" and the like.
struct CommuneTable: Sendable {
  /// The most words of a name.
  private static let limit = 5

  /// An index into `provinces` for each name's hash; -1 for none.
  private var names: [UInt64: Int16] = [:]
  private var provinces: [String] = []

  /// Adds a name; `province` is empty where several provinces have had one since 2025-07-01, or none.
  mutating func add(_ keys: [UInt64], province: String) {
    var index = -1
    if !province.isEmpty {
      index = provinces.firstIndex(of: province) ?? provinces.count
      if index == provinces.count { provinces.append(province) }
    }
    names[Self.hash(keys)] = Int16(index)
  }

  /// The number of words of the longest name that begins a row of words; 0 where none does.
  func longest(_ keys: some Collection<UInt64>) -> Int {
    var hash = Self.seed
    var best = 0
    for (index, key) in keys.prefix(Self.limit).enumerated() {
      hash = Self.mix(hash, key)
      if names[hash] != nil { best = index + 1 }
    }
    return best
  }

  /// The one province that has a commune of this name since 2025-07-01.
  func province(of keys: [UInt64]) -> String? {
    guard let index = names[Self.hash(keys)], index >= 0 else { return nil }
    return provinces[Int(index)]
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mix(_ hash: UInt64, _ key: UInt64) -> UInt64 {
    let mixed = (hash ^ key) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 32
  }

  private static func hash(_ keys: [UInt64]) -> UInt64 { keys.reduce(seed, mix) }
}
