/// What departments are part of that some articles name without their ministry.
///
/// "Cục Hàng không" is that of Bộ Giao thông vận tải where the articles know a department of these
/// words in one ministry alone, and the words are not what most ministries have a department for.
struct DepartmentForms {
  private var parents: [String: [String: [String]]] = [:]
  private let parser: NameMemo

  /// The kind of such bodies.
  private static let kind = "state.unit"

  /// Begins without any.
  init(parser: NameMemo) {
    self.parser = parser
  }

  /// Takes in a body that is named with what it is part of.
  mutating func note(_ name: String, kind: String, level: BodyLevel, parent: String?) {
    guard kind == Self.kind, level <= .centre, let parent else { return }
    let (words, tail) = (parser.expandedWords(name), parser.expandedWords(parent))
    guard words.count > tail.count, words.suffix(tail.count).elementsEqual(tail) else { return }
    let own = parser.spellingKey(words.dropLast(tail.count).joined(separator: " "))
    parents[own, default: [:]][parser.spellingKey(parent), default: []].append(parent)
  }

  /// What a body of this name is part of, where the articles leave no choice.
  func parent(of name: String, kind: String, level: BodyLevel) -> String? {
    guard kind == Self.kind, level <= .centre else { return nil }
    let words = parser.expandedWords(name)
    guard !parser.isCommonDepartment(words),
      let known = parents[parser.spellingKey(words.joined(separator: " "))], known.count == 1
    else { return nil }
    return known.values.first.flatMap { BodyResolution.mostFrequent($0) }
  }
}
