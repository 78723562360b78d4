internal import NewsModel
private import VietnameseText

/// What several places are called, to be found in venues and in the names of meetings.
struct PlaceNames {
  /// Names as identity keys.
  private var names: Set<String> = []
  private var longest = 0

  /// No place.
  init() {}

  /// The names of places; a name of one syllable counts only behind the level of its place.
  init(_ places: [Entity]) {
    for name in places.flatMap({ [$0.name] + $0.aliases }) {
      let key = VietnameseSpelling.identityKey(name)
      let count = key.split(separator: " ").count
      guard count > 1 else { continue }
      names.insert(key)
      longest = max(longest, count)
    }
  }

  /// Whether a text names one of the places.
  func isNamed(in text: String) -> Bool {
    isNamed(in: text) { words, start in start == 0 || !Self.levels.contains(words[start - 1]) }
  }

  /// Whether a text names one of the places where it names a body: "UBND huyện X", "Thị ủy X".
  func isNamed(behindUnitIn text: String) -> Bool {
    isNamed(in: text) { words, start in
      Self.levels.contains(words[start]) || (start > 0 && Self.bodies.contains(words[start - 1]))
    }
  }

  private func isNamed(in text: String, where fits: ([Substring], Int) -> Bool) -> Bool {
    guard longest > 0 else { return false }
    let words = VietnameseSpelling.identityKey(text).split(separator: " ")
    for start in words.indices {
      for end in (start + 1)..<(min(words.count, start + longest) + 1)
      where names.contains(words[start..<end].joined(separator: " ")) && fits(words, start) {
        return true
      }
    }
    return false
  }

  /// Levels of places: "phường X" is not "huyện X", so a name behind one counts with it alone.
  private static let levels = keys([
    "tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "trấn", "TP", "TX",
  ])

  /// The ends of what stands before the name of a place in those of bodies.
  private static let bodies = keys(["ủy", "đoàn", "HĐND", "UBND"])

  private static func keys(_ words: [String]) -> Set<Substring> {
    Set(words.map { VietnameseSpelling.identityKey($0)[...] })
  }
}
