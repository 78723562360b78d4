internal import TextCore

/// One token of a query.
struct Token: Sendable {
  enum Kind: Hashable, Sendable {
    /// A name or a keyword: which one the grammar decides.
    case word
    /// A name in backquotes, never a keyword.
    case quotedName
    case integer
    case float
    /// A digit with what cannot follow it: an error where a value is wanted.
    case malformedNumber
    case string
    case symbol
    case end
  }

  var kind: Kind
  var span: SourceSpan
  /// The name, the digits, the decoded string or the symbol.
  var text: String
  /// A word in upper case, to compare with keywords; empty for all else.
  var keyword: String = ""

  /// How the token is called in messages.
  var display: String {
    switch kind {
    case .end: "the end of the query"
    case .string: "a string"
    default: "'\(text.count > 40 ? text.prefix(40) + "…" : text[...])'"
    }
  }
}
