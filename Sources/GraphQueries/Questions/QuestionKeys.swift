/// The words of a description of a meeting, as those of meetings are written.
enum QuestionKeys {
  /// Runs of words that stand beside each other, in the words of articles: a word of English is a
  /// run of its own, in which "fifth" is "thứ 5".
  static func runs(_ keys: [String]) -> [[String]] {
    let words = keys.flatMap { $0.split(separator: " ").map { String($0) } }
    var runs: [[String]] = []
    var run: [String] = []
    func close() {
      if !run.isEmpty { runs.append(canonical(run)) }
      run = []
    }
    var index = 0
    while index < words.count {
      // Pairs first: "first quarter".
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      if let meaning = QuestionWords.meetingWords[pair] {
        close()
        runs.append(canonical(meaning.split(separator: " ").map { String($0) }))
        index += 2
        continue
      }
      if let number = serial(words[index]), index + 1 < words.count, words[index + 1] == "term" {
        close()
        runs.append(["khoa", String(number)])
        index += 2
        continue
      }
      let serial = serial(words[index]).map { "thu \($0)" }
      if let meaning = QuestionWords.meetingWords[words[index]] ?? serial {
        close()
        runs.append(canonical(meaning.split(separator: " ").map { String($0) }))
      } else {
        run.append(words[index])
      }
      index += 1
    }
    close()
    return runs.filter { !$0.isEmpty }
  }

  /// The number of "17th".
  private static func serial(_ word: String) -> Int? {
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    return Int(word.dropLast(2))
  }

  /// The words that tell meetings apart.
  static func telling(_ keys: [String]) -> [String] {
    runs(keys).flatMap { $0 }.filter { !QuestionWords.meetingFillers.contains($0) }
  }

  /// Ordinals and quarters as digits, abbreviations in full, the kinds of meetings as one word.
  static func canonical(_ keys: [String]) -> [String] {
    var words: [String] = []
    for (index, key) in keys.enumerated() {
      let before = index > 0 ? keys[index - 1] : ""
      if QuestionWords.beforeOrdinals.contains(before) {
        if before == "thu", let number = QuestionWords.ordinals.firstIndex(of: key) {
          words.append(String(number + 1))
          continue
        }
        if let number = QuestionWords.romans.firstIndex(of: key) {
          words.append(String(number + 1))
          continue
        }
      }
      if let whole = words.last.map({ $0 + " " + key }),
        QuestionWords.meetingKindPairs.contains(whole)
          || QuestionWords.meetingPairs.contains(whole)
      {
        words[words.count - 1] = whole
      } else if let full = QuestionWords.abbreviations[key] {
        words += full.split(separator: " ").map { String($0) }
      } else {
        words.append(key)
      }
    }
    return words
  }
}
