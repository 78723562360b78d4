/// Breaks text into lines for labels.
enum TextWrapping {
  /// Lines of at most `width` characters, broken between syllables, as even as can be.
  ///
  /// A syllable longer than a line is cut. At most `limit` lines; the last then ends in `…`.
  static func lines(_ text: String, width: Int, limit: Int = 6) -> [String] {
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = word
      while rest.count > width {
        words.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
        if words.count > limit * width { break }
      }
      if !rest.isEmpty { words.append(String(rest)) }
    }
    var lines = filled(words, width: width)
    if lines.count > limit {
      lines = Array(lines.prefix(limit))
      lines[limit - 1] = shortened(lines[limit - 1] + " …", width: width)
      return lines
    }
    // The narrowest width that needs no more lines makes them even.
    guard lines.count > 1 else { return lines }
    var narrow = width
    while narrow > 1 {
      let attempt = filled(words, width: narrow - 1)
      guard attempt.count == lines.count, attempt.allSatisfy({ $0.count <= narrow - 1 }) else {
        break
      }
      narrow -= 1
    }
    return filled(words, width: narrow)
  }

  /// Text of at most `width` characters.
  static func shortened(_ text: String, width: Int) -> String {
    guard text.count > width else { return text }
    return String(text.prefix(max(1, width - 1))).trimmingSpaces + "…"
  }

  private static func filled(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var count = 0
    for word in words {
      if !lines.isEmpty, count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
        count += 1 + word.count
      } else {
        lines.append(word)
        count = word.count
      }
    }
    return lines
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " || text.last == "…" { text = text.dropLast() }
    return String(text)
  }
}
