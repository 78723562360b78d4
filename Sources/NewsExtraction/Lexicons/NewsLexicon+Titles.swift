internal import GrammarKit

extension NewsLexicon {
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
