internal import NewsModel
private import TextCore

/// Finds where articles speak of an entity, for relations that carry no words of their own.
struct MentionQuotes {
  private let graph: any GraphReading
  private var texts: [EntityID: SourceText] = [:]

  init(_ graph: any GraphReading) {
    self.graph = graph
  }

  /// The first place of an article that has the entity's name or one of its forms, the longest
  /// form first; nil where none stands there literally.
  mutating func quote(of entity: Entity, in article: EntityID) throws -> Evidence? {
    guard let header = try graph.article(article), let text = try text(of: article) else {
      return nil
    }
    let forms = ([entity.name] + entity.aliases).sorted { left, right in
      left.utf8.count != right.utf8.count ? left.utf8.count > right.utf8.count : left < right
    }
    for form in forms where !form.isEmpty {
      guard let start = Self.position(of: Array(form.utf8), in: text.utf8) else { continue }
      let end = start + form.utf8.count
      return Evidence(
        article: article, source: header.source,
        passage: Passage(
          text: form, start: text.codePointOffset(start), end: text.codePointOffset(end)))
    }
    return nil
  }

  /// The first sentence of an article that has the entity's name, or a form of several words.
  mutating func sentence(of entity: Entity, in article: EntityID) throws -> String? {
    guard let text = try text(of: article) else { return nil }
    for form in [entity.name] + entity.aliases where form.contains(" ") {
      let needle = Array(form.utf8)
      guard let start = Self.position(of: needle, in: text.utf8) else { continue }
      let bytes = text.utf8
      var (first, last) = (start, start + needle.count)
      while first > 0, !Self.endsSentence(bytes, first - 1) { first -= 1 }
      while last < bytes.count, !Self.endsSentence(bytes, last) { last += 1 }
      return String(decoding: bytes[first..<last], as: UTF8.self)
    }
    return nil
  }

  /// Whether a sentence ends at a byte: a line does, or a full stop before a space.
  private static func endsSentence(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") { return true }
    return byte == UInt8(ascii: ".")
      && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " "))
  }

  private mutating func text(of article: EntityID) throws -> SourceText? {
    if let known = texts[article] { return known }
    guard let string = try graph.articleText(article) else { return nil }
    let text = SourceText(nfc: Array(string.utf8))
    texts[article] = text
    return text
  }

  private static func position(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - needle.count) where bytes[start] == first {
      if bytes[start..<(start + needle.count)].elementsEqual(needle) { return start }
    }
    return nil
  }
}
