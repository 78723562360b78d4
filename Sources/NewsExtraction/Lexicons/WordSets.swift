internal import VietnameseText

/// A few keys: so few that looking at each is quicker than hashing one.
struct KeySet: Sendable {
  private let keys: [UInt64]

  init(_ keys: [UInt64]) {
    self.keys = keys
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    for own in keys where own == key { return true }
    return false
  }
}

/// A few words of two syllables, "cùng ngày", looked for syllable by syllable.
struct WordPairs: Sendable {
  private let pairs: [(first: UInt64, second: UInt64)]

  /// Forms that are not of two syllables are left out.
  init(_ forms: [String], _ tokenizer: VietnameseTokenizer) {
    pairs = forms.map { tokenizer.keys(of: $0) }.filter { $0.count == 2 }.map { ($0[0], $0[1]) }
  }

  @inline(__always)
  func contains(_ first: UInt64, _ second: UInt64) -> Bool {
    for own in pairs where own.first == first && own.second == second { return true }
    return false
  }
}
