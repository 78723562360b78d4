internal import GrammarKit

extension NewsLexicon {
  /// How a title's body stands, as `titles.tsv` says it; nil for what is no such rule.
  static func bodyRule(_ text: String) -> BodyRule? {
    if text.isEmpty { return .follows }
    if text == "none" { return BodyRule.none }
    if text == "state" { return .state }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let argument = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "share": return Int(argument).map { .shares($0) }
    case "office": return Int(argument).map { .office($0) }
    case "prefix": return .prefix(argument)
    case "fixed": return .fixed(argument)
    case "own": return .own(argument)
    default: return nil
    }
  }

  /// The entry of the first title of a canonical name that says itself whose it is: "ĐBQH".
  func entry(ofTitle name: String, fixed body: String) -> Int32? {
    (0..<Int32(phrases.count)).first { index in
      let entry = phrases[index]
      guard entry.category == Category.title.rawValue,
        case let title = titles[Int(entry.payload)], title.title == name,
        case .fixed(body) = title.body
      else { return false }
      return true
    }
  }

  /// The entry of the first title that a state alone is the body of: "nhà lãnh đạo".
  var leaderEntry: Int32? {
    (0..<Int32(phrases.count)).first { index in
      let entry = phrases[index]
      guard entry.category == Category.title.rawValue, case .state = titles[Int(entry.payload)].body
      else { return false }
      return true
    }
  }
}
