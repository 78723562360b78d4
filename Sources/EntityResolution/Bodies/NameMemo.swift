internal import NewsModel
private import VietnameseText

/// Reads each distinct name of a body, place or person once.
///
/// A class, because it is passed down a single resolution and remembers on the way; articles
/// repeat the same few thousand names hundreds of thousands of times. Not for use by several
/// threads at once.
final class NameMemo {
  private let parser: BodyNameParser
  private var keys: [String: String] = [:]
  private var words: [String: [String]] = [:]
  private var names: [String: BodyName] = [:]
  private var localities: [String: String] = [:]
  private var spellings: [String: String] = [:]

  /// Begins empty.
  init(_ parser: BodyNameParser = .shipped) {
    self.parser = parser
  }

  /// The identity key of a name.
  func key(_ name: String) -> String {
    if let known = keys[name] { return known }
    let key = VietnameseSpelling.identityKey(name)
    keys[name] = key
    return key
  }

  /// See `BodyNameParser.spellingKey`.
  func spellingKey(_ name: String) -> String {
    if let known = spellings[name] { return known }
    let key = parser.spellingKey(name)
    spellings[name] = key
    return key
  }

  /// See `BodyNameParser.expandedWords`.
  func expandedWords(_ name: String) -> [String] {
    if let known = words[name] { return known }
    let list = parser.expandedWords(name)
    words[name] = list
    return list
  }

  /// See `BodyNameParser.parse`.
  func parse(_ name: String) -> BodyName {
    if let known = names[name] { return known }
    let parts = parser.parse(words: expandedWords(name))
    names[name] = parts
    return parts
  }

  /// See `BodyNameParser.parse`.
  func parse(words: [String]) -> BodyName { parser.parse(words: words) }

  /// See `BodyNameParser.localityKey`.
  func localityKey(_ locality: String) -> String {
    if let known = localities[locality] { return known }
    let key = parser.localityKey(locality)
    localities[locality] = key
    return key
  }

  /// See `BodyNameParser.abbreviatedSearchKeys`.
  func abbreviatedSearchKeys(_ name: String) -> [String] { parser.abbreviatedSearchKeys(name) }

  /// See `BodyNameParser.isLevelWord`.
  func isLevelWord(_ key: String) -> Bool { parser.isLevelWord(key) }

  /// See `BodyNameParser.isForeign`.
  func isForeign(_ name: String) -> Bool { parser.isForeign(expandedWords(name)) }

  /// See `BodyNameParser.isNationalTitle`.
  func isNationalTitle(_ key: String) -> Bool { parser.isNationalTitle(key) }

  /// See `BodyNameParser.mergers`.
  var mergers: [String: (successor: String, date: PartialDate)] { parser.mergers }

  /// See `BodyNameParser.isCommonDepartment`.
  func isCommonDepartment(_ words: [String]) -> Bool { parser.isCommonDepartment(words) }

  /// See `BodyNameParser.isTemporary`.
  func isTemporary(_ words: [String]) -> Bool { parser.isTemporary(words) }
}
