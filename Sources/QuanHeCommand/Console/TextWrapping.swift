/// Breaks text into lines of a terminal.
enum TextWrapping {
  /// The lines of a text, broken at spaces; a word wider than a line is broken inside,
  /// behind a hyphen or slash where one stands in the second half of the line.
  ///
  /// - Parameters:
  ///   - text: The text, without line breaks.
  ///   - width: The columns of a line, or nil for one line.
  /// - Returns: At least one line.
  static func lines(of text: String, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = DisplayWidth.of(word)
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = (String(word), length)
      while used > width {
        let head = prefix(of: line, width: width)
        lines.append(String(line[..<head]))
        line = String(line[head...])
        used = DisplayWidth.of(line)
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Where the longest beginning that fits ends, behind a joint if it has one; at least one
  /// character long.
  private static func prefix(of text: String, width: Int) -> String.Index {
    let joints: Set<Character> = ["-", "/", "_"]
    var used = 0
    var joint: String.Index?
    for index in text.indices {
      used += DisplayWidth.of(
        text[index].unicodeScalars.reduce(into: "") { $0.unicodeScalars.append($1) })
      if used > width, index > text.startIndex { return joint ?? index }
      if joints.contains(text[index]), used * 2 > width { joint = text.index(after: index) }
    }
    return text.endIndex
  }
}
