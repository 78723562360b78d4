/// Gives back the capitals that TCVN3 leaves to a second font.
///
/// TCVN3 has no capital letters with tones: a heading is typed in capitals, its marked letters
/// stay small, and a font shows them as capitals. So a marked small letter among capitals alone is
/// a capital. A word of one capital ("Là") says nothing itself; there its neighbours decide.
enum CapitalRestoring {
  /// Makes the marked letters of words in capitals capitals.
  static func restore(_ scalars: inout [Unicode.Scalar]) {
    let words = words(of: scalars)
    for (index, word) in words.enumerated() where word.hasOnlyCapitals && word.hasMarked {
      let neighbours = [index - 1, index + 1].filter { words.indices.contains($0) }
      let inHeading =
        word.capitals > 1 || neighbours.contains { words[$0].isCapitalised }
      guard inHeading else { continue }
      for place in word.range {
        let capital = scalars[place].properties.uppercaseMapping.unicodeScalars
        if capital.count == 1, let only = capital.first { scalars[place] = only }
      }
    }
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
