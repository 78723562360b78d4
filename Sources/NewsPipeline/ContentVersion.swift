internal import NewsModel
internal import TextCore

/// Tells whether an article would be read as it was read before.
///
/// The hash covers the text, the header that the record declared, the program and the lexicons:
/// where all are the same, so are the facts.
struct ContentVersion: Sendable {
  private let reader: String

  init(program: String, lexicons: String) {
    reader = Self.digits(StableHash.fnv1a("\(program)\u{1F}\(lexicons)".utf8))
  }

  func hash(of article: Article) -> String {
    let header = [
      article.source, article.title ?? "", article.published?.description ?? "",
      article.locality ?? "", article.outlets.joined(separator: "\u{1E}"),
      String(article.text.count),
    ].joined(separator: "\u{1F}")
    let text = StableHash.fnv1a(article.text.utf8)
    return "\(reader)-\(Self.digits(StableHash.fnv1a(header.utf8)))\(Self.digits(text))"
  }

  /// Whether this program with these lexicons gave a hash.
  func made(_ hash: String) -> Bool { hash.hasPrefix(reader) }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
