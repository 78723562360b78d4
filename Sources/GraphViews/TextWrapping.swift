/// Breaks text into lines for labels.
enum TextWrapping {
  /// Lines of at most `width` characters, broken between syllables, as even as can be.
  ///
  /// Breaks rather before a capital than before a small letter, and least between the two: in
  /// official names a word of several syllables has its capital on the first, so "Tỉnh ủy" stays
  /// together. Words that begin a part of a name are as good as a capital. A syllable longer than a line is cut. At most `limit` lines; the last then ends in `…`.
  ///
  /// - Complexity: the number of syllables times those that fit a line.
  static func lines(_ text: String, width: Int, limit: Int = 6) -> [String] {
    let words = syllables(text, width: width, most: width * limit)
    guard !words.isEmpty else { return [] }
    let lengths = words.map(\.count)
    // best[i]: the cheapest way to set words[i...]: lines needed, then unevenness.
    var best: [(lines: Int, cost: Int, end: Int)] = Array(
      repeating: (0, 0, words.count), count: words.count + 1)
    for start in stride(from: words.count - 1, through: 0, by: -1) {
      var length = -1
      var choice: (lines: Int, cost: Int, end: Int)?
      for end in start..<words.count {
        length += 1 + lengths[end]
        guard length <= width || end == start else { break }
        let rest = best[end + 1]
        let slack = width - length
        let split = end + 1 < words.count ? splitCost(words[end], words[end + 1]) : 0
        let candidate = (rest.lines + 1, rest.cost + slack * slack + split * width, end + 1)
        if choice.map({ (candidate.0, candidate.1) < ($0.lines, $0.cost) }) ?? true {
          choice = candidate
        }
      }
      best[start] = choice ?? best[start]
    }
    var lines: [String] = []
    var start = 0
    while start < words.count {
      let end = best[start].end
      lines.append(words[start..<end].joined(separator: " "))
      start = end
    }
    guard lines.count > limit else { return lines }
    let last = shortened(lines[limit - 1] + " " + lines[limit], width: width)
    return Array(lines.prefix(limit - 1)) + [last]
  }

  /// Words after which a name goes on with a part of its own.
  private static let openers: Set<String> = [
    "cho", "của", "do", "huyện", "phường", "quận", "tại", "thành", "theo", "thị", "tỉnh", "trong",
    "và", "về", "với", "xã",
  ]

  /// Words that a part of a name begins with, which so end no line.
  private static let heads: Set<String> = [
    "ban", "bộ", "cục", "đoàn", "đội", "hội", "nhà", "phòng", "sở", "tp", "tp.", "tổ", "vụ",
  ]

  /// How bad a break between two words is: 0 for the end of a part, 4 for the middle of a word.
  private static func splitCost(_ word: String, _ next: String) -> Int {
    if word.first?.isUppercase == true, heads.contains(word.lowercased()) { return 4 }
    guard next.first?.isLowercase == true, !openers.contains(next) else { return 0 }
    return word.first?.isUppercase == true ? 4 : 1
  }

  /// Text of at most `width` characters.
  static func shortened(_ text: String, width: Int) -> String {
    guard text.count > width else { return text }
    var kept = text.prefix(max(1, width - 1))
    while kept.last == " " { kept = kept.dropLast() }
    return kept + "…"
  }

  /// The syllables, cut where longer than a line; a few more characters than can be shown.
  private static func syllables(_ text: String, width: Int, most: Int) -> [String] {
    var words: [String] = []
    var total = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = word
      while !rest.isEmpty, total <= most + width {
        let piece = rest.prefix(width)
        words.append(String(piece))
        total += piece.count + 1
        rest = rest.dropFirst(piece.count)
      }
    }
    return words
  }
}
