internal import GrammarKit

/// A sentence as the grammars see it.
struct Sentence {
  var chunks: [Chunk]
  /// The first token and the token behind the last.
  var start: Int
  var end: Int
  /// The part of the page: 0 the article itself.
  var section: Int
  var isTitle: Bool
  /// The number of the sentence in its section.
  var ordinal: Int
  /// Its place among all sentences of the page.
  var number: Int
}

extension [Sentence] {
  /// The sentence that holds a token; sentences stand in the order of the text.
  func holding(_ token: Int) -> Sentence? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start <= token { low = middle + 1 } else { high = middle }
    }
    guard low > 0, token < self[low - 1].end else { return nil }
    return self[low - 1]
  }
}

/// A noun phrase that denotes a person.
struct PersonPhrase {
  enum Kind {
    /// By a full name or a part of one.
    case named
    /// "ông", "đồng chí" alone.
    case pronoun
    /// By a role alone: "đồng chí Trưởng ban".
    case titled
  }

  var kind: Kind
  /// The name, an index into the scan's names; -1 for none.
  var name: Int
  /// The first token and the token behind the last, apposed roles apart.
  var start: Int
  var end: Int
  /// Roles said of the person here, indexes into the scan's roles.
  var roles: [Int]
  /// The key of the honorific, 0 for none.
  var honorific: UInt64
  var section: Int
  /// The person, once known; an index into the facts' people.
  var person = -1
}
