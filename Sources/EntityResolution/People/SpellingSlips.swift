/// Slips of the pen in names: letters swapped, dropped or doubled so that no Vietnamese syllable is
/// left, as in "Nguễyn".
///
/// Only what cannot be a name is mended, and only into a name that is there: Hưng and Hùng are both
/// syllables and stay two. Names of other languages have syllables of their own and are left alone
/// unless one letter makes them the name of somebody in the same province.
struct SpellingSlips {
  private let numbers: [String: Int32]

  /// Reads the names of a table, by identity key.
  init(_ names: [String]) {
    var numbers: [String: Int32] = [:]
    for (number, name) in names.enumerated() where !name.isEmpty {
      numbers[name] = numbers[name] ?? Int32(number)
    }
    self.numbers = numbers
  }

  /// The table with the records of misspelt names under the names that they mean.
  static func mended(_ table: MatchTable) -> MatchTable {
    var meant: [Int32: [Int32]] = [:]
    let slips = SpellingSlips(table.names)
    for (number, name) in table.names.enumerated() where !name.isEmpty {
      let candidates = slips.candidates(for: name)
      if !candidates.isEmpty { meant[Int32(number)] = candidates }
    }
    guard !meant.isEmpty else { return table }
    var provinces: [Int32: Set<Int32>] = [:]
    var articles: [Int32: Set<Int32>] = [:]
    let wanted = Set(meant.values.joined())
    for record in table.records where wanted.contains(record.name) {
      provinces[record.name, default: []].insert(record.province)
      articles[record.name, default: []].insert(record.article)
    }
    var result = table
    for index in result.records.indices {
      let record = result.records[index]
      guard let candidates = meant[record.name] else { continue }
      let fitting = candidates.filter { name in
        let known = provinces[name] ?? []
        // One article that has both means two people, or else who wrote it would have noticed.
        return (record.province < 0 || known.contains(record.province))
          && (record.article < 0 || articles[name]?.contains(record.article) != true)
      }
      if fitting.count == 1 { result.records[index].name = fitting[0] }
    }
    return result
  }

  /// The names in the table that one slip makes this one of; none where it may be right.
  func candidates(for name: String) -> [Int32] {
    let syllables = name.split(separator: " ").map { Array($0.unicodeScalars) }
    let odd = syllables.indices.filter { !Self.isSyllable(syllables[$0]) }
    guard odd.count == 1, syllables.count > 1 else { return [] }
    var found: Set<Int32> = []
    for form in Self.neighbours(of: syllables[odd[0]]) where Self.isSyllable(form) {
      var others = syllables
      others[odd[0]] = form
      var scalars = String.UnicodeScalarView()
      for (index, syllable) in others.enumerated() {
        if index > 0 { scalars.append(" ") }
        scalars.append(contentsOf: syllable)
      }
      if let number = numbers[String(scalars)] { found.insert(number) }
    }
    return found.sorted()
  }

  // MARK: Syllables

  private static func words(_ text: String) -> Set<[Unicode.Scalar]> {
    Set(text.split(separator: " ").map { Array($0.unicodeScalars) } + [[]])
  }

  private static let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy".unicodeScalars)
  private static let onsets = words(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
  private static let nuclei = words(
    "a ă â e ê i o ô ơ u ư y ia iê ya yê ua uô ưa ươ oa oă oe oo uâ uê uơ uy uya uyê")
  private static let codas = words("c ch i m n ng nh o p t u y")
  /// The codas of vowels that do not go with all.
  private static let codasOfNucleus: [[Unicode.Scalar]: Set<[Unicode.Scalar]>] = {
    let open: Set<[Unicode.Scalar]> = [[]]
    var table: [[Unicode.Scalar]: Set<[Unicode.Scalar]>] = [:]
    for nucleus in words("y ia ya ua ưa uơ uya") { table[nucleus] = open }
    table[Array("uê".unicodeScalars)] = words("nh ch")
    let closed = [
      ("ă", "c m n ng p t"), ("â", "c m n ng p t u y"), ("iê", "c m n ng p t u"),
      ("yê", "m n ng t u"), ("uyê", "n t"), ("uô", "c i m n ng t"), ("ươ", "c i m n ng p t u"),
    ]
    for (nucleus, codas) in closed {
      table[Array(nucleus.unicodeScalars)] = words(codas).subtracting(open)
    }
    return table
  }()

  /// Whether an identity key's syllable can be Vietnamese: onset, vowels, coda, tone.
  static func isSyllable(_ scalars: [Unicode.Scalar]) -> Bool {
    var letters = scalars[...]
    if let last = letters.last, ("1"..."5").contains(last) { letters.removeLast() }
    for onset in 0...min(3, letters.count) where onsets.contains(Array(letters.prefix(onset))) {
      let rime = letters.dropFirst(onset)
      for coda in 0...min(2, rime.count) where codas.contains(Array(rime.suffix(coda))) {
        let nucleus = Array(rime.dropLast(coda))
        let coda = Array(rime.suffix(coda))
        if !nucleus.isEmpty, nuclei.contains(nucleus),
          codasOfNucleus[nucleus]?.contains(coda) ?? true
        {
          return true
        }
        // "gì" and "quý" write one letter for the end of the onset and the vowel.
        if nucleus.isEmpty, onset == 2, letters.first == "g" || letters.first == "q" {
          return true
        }
      }
    }
    return false
  }

  /// What a syllable may have been before two letters changed places, one was dropped or one
  /// slipped in; the tone stays.
  private static func neighbours(of scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var letters = scalars
    var tone: [Unicode.Scalar] = []
    if let last = letters.last, ("1"..."5").contains(last) { tone = [letters.removeLast()] }
    var forms: [[Unicode.Scalar]] = []
    for index in letters.indices.dropLast() {
      var form = letters
      form.swapAt(index, index + 1)
      forms.append(form + tone)
    }
    for index in letters.indices {
      var form = letters
      form.remove(at: index)
      forms.append(form + tone)
    }
    for index in 0...letters.count {
      for letter in Self.letters {
        var form = letters
        form.insert(letter, at: index)
        forms.append(form + tone)
      }
    }
    return forms
  }
}
