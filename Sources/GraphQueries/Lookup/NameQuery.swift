internal import NewsModel
private import VietnameseText

/// A name as someone typed it: with its marks, without, or in part.
///
/// A syllable typed with marks must occur with these marks; one typed without finds any: `Hung`
/// finds Hưng and Hùng, `Hưng` only Hưng.
struct NameQuery {
  /// The name without case and marks.
  let searchKey: String
  private let identityKey: String
  private let markedSyllables: [Substring]

  /// How well an entity fits, best first.
  enum Fit: Int, Comparable {
    /// It has this name.
    case name
    /// Its name is this but for marks not typed, or this is its name abbreviated.
    case folded
    /// A text calls it so: perhaps by a bare form that fits others as well.
    case alias
    /// One of its forms contains this.
    case part

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// Reads what was typed.
  init(_ text: String) {
    searchKey = VietnameseSpelling.searchKey(text)
    identityKey = VietnameseSpelling.identityKey(text)
    markedSyllables = identityKey.split(separator: " ").filter(Self.isMarked)
  }

  /// Whether nothing but punctuation was typed.
  var isEmpty: Bool { searchKey.isEmpty }

  /// How an entity found by the search key fits, if the marks agree.
  func fit(of entity: Entity) -> Fit? {
    let name = VietnameseSpelling.identityKey(entity.name)
    if name == identityKey { return .name }
    let aliases = entity.aliases.map { VietnameseSpelling.identityKey($0) }
    if aliases.contains(identityKey) { return .alias }
    guard marksAgree(with: [name] + aliases) else { return nil }
    if VietnameseSpelling.searchKey(entity.name) == searchKey { return .folded }
    guard entity.searchKeys.contains(searchKey) else { return .part }
    let isAlias = entity.aliases.contains { VietnameseSpelling.searchKey($0) == searchKey }
    return isAlias ? .alias : .folded
  }

  /// Whether a text contains what was typed, at the start of a word.
  func isPart(of text: String) -> Bool {
    guard (" " + VietnameseSpelling.searchKey(text)).contains(" " + searchKey) else {
      return false
    }
    return marksAgree(with: [VietnameseSpelling.identityKey(text)])
  }

  /// Whether a text is what was typed, but for marks not typed.
  func isAll(of text: String) -> Bool {
    VietnameseSpelling.searchKey(text) == searchKey
      && marksAgree(with: [VietnameseSpelling.identityKey(text)])
  }

  /// Whether a text contains what was typed as whole words.
  func isWhole(in text: String) -> Bool {
    guard (" " + VietnameseSpelling.searchKey(text) + " ").contains(" " + searchKey + " ") else {
      return false
    }
    return marksAgree(with: [VietnameseSpelling.identityKey(text)])
  }

  /// Whether a text has every word that was typed, in any order.
  func hasAllWords(in text: String) -> Bool {
    let words = Set(VietnameseSpelling.searchKey(text).split(separator: " "))
    guard searchKey.split(separator: " ").allSatisfy(words.contains) else { return false }
    return marksAgree(with: [VietnameseSpelling.identityKey(text)])
  }

  private func marksAgree(with forms: [String]) -> Bool {
    guard !markedSyllables.isEmpty else { return true }
    let syllables = Set(forms.flatMap { $0.split(separator: " ") })
    return markedSyllables.allSatisfy(syllables.contains)
  }

  /// Whether a syllable of an identity key carries a tone (its last digit) or another mark.
  private static func isMarked(_ syllable: Substring) -> Bool {
    guard let last = syllable.utf8.last else { return false }
    let hasLetter = syllable.unicodeScalars.contains { $0.properties.isAlphabetic }
    return syllable.utf8.contains { $0 >= 0x80 } || (hasLetter && (0x31...0x35).contains(last))
  }
}
