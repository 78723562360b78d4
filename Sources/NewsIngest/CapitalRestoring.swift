/// Gives back the capitals that TCVN3 leaves to a second font.
///
/// TCVN3 has no capital letters with tones: a heading is typed in capitals, its marked letters
/// stay small, and a font shows them as capitals. So a marked small letter among capitals alone is
/// a capital. A word of one capital ("Là") says nothing itself; there its neighbours decide. A
/// sentence begins with a capital too; inside one, the given names that begin with such a letter
/// have theirs behind another capital, and committees and their members wherever they are named.
enum CapitalRestoring {
  /// Makes capitals of the marked letters of words in capitals, and of those that begin a sentence.
  static func restore(_ scalars: inout [Unicode.Scalar]) {
    let words = words(of: scalars)
    for word in words where scalars[word.range.lowerBound].value > 0x7F {
      let first = word.range.lowerBound
      if beginsSentence(at: first, of: scalars) { capitalise(first, of: &scalars) }
    }
    restoreNames(words, of: &scalars)
    for (index, word) in words.enumerated() where word.hasOnlyCapitals && word.hasMarked {
      let neighbours = [index - 1, index + 1].filter { words.indices.contains($0) }
      let inHeading =
        word.capitals > 1 || neighbours.contains { words[$0].isCapitalised }
      guard inHeading else { continue }
      for place in word.range { capitalise(place, of: &scalars) }
    }
  }

  /// "Trần Thị ánh", "ủy ban nhân dân": what has a capital though no sentence begins.
  private static func restoreNames(_ words: [Word], of scalars: inout [Unicode.Scalar]) {
    func text(_ index: Int) -> String {
      words.indices.contains(index)
        ? String(String.UnicodeScalarView(scalars[words[index].range])) : ""
    }
    for (index, word) in words.enumerated() where scalars[word.range.lowerBound].value > 0x7F {
      let first = word.range.lowerBound
      let own = text(index)
      if givenNames.contains(own), index > 0, first > 0, scalars[first - 1] == " ",
        words[index - 1].range.upperBound == first - 1,
        scalars[words[index - 1].range.lowerBound].properties.isUppercase
      {
        capitalise(first, of: &scalars)
      } else if committees.contains(own), ["ban", "viên"].contains(text(index + 1)) {
        capitalise(first, of: &scalars)
      }
    }
  }

  /// Names that begin with a letter which TCVN3 has small alone and that are hardly words else.
  private static let givenNames: Set<String> = ["ánh", "ái", "ẩn", "ứng", "ấn", "ẻn", "én"]
  private static let committees: Set<String> = ["ủy"]

  private static func capitalise(_ index: Int, of scalars: inout [Unicode.Scalar]) {
    let capital = scalars[index].properties.uppercaseMapping.unicodeScalars
    if capital.count == 1, let only = capital.first { scalars[index] = only }
  }

  /// Whether the text, a blank line, or a full stop and a space come before.
  ///
  /// The start of a line is not enough: older texts break their lines anywhere.
  private static func beginsSentence(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    var before = index - 1
    var lineFeeds = 0
    while before >= 0 {
      switch scalars[before] {
      case "\n": lineFeeds += 1
      case " ", "\r", "\t", "\u{A0}", "\"", "\u{201C}": break
      case ".", "!", "?": return before < index - 1
      default: return lineFeeds > 1
      }
      before -= 1
    }
    return true
  }

  private struct Word {
    var range: Range<Int>
    var capitals = 0
    var smallPlain = 0
    var hasMarked = false

    var hasOnlyCapitals: Bool { capitals > 0 && smallPlain == 0 }
    var isCapitalised: Bool { capitals > 1 && smallPlain == 0 }
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start = 0
    while start < scalars.count {
      guard scalars[start].properties.isAlphabetic else {
        start += 1
        continue
      }
      var word = Word(range: start..<start)
      var end = start
      while end < scalars.count, scalars[end].properties.isAlphabetic {
        switch scalars[end].value {
        case 0x41...0x5A: word.capitals += 1
        case 0x61...0x7A: word.smallPlain += 1
        default:
          word.hasMarked = true
          if scalars[end].properties.isUppercase { word.capitals += 1 }
        }
        end += 1
      }
      word.range = start..<end
      words.append(word)
      start = end
    }
    return words
  }
}
