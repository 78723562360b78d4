internal import GrammarKit
internal import VietnameseText

/// Bylines and the names of photographers.
extension SentenceScanner {
  /// "Ảnh: …", "Video: …" at the end of a caption.
  func inlineCredit(at index: Int, end: Int) -> (from: Int, to: Int)? {
    guard scan.isCapital(index), let furniture = scan.match(.furniture, at: index),
      scan.lexicon.furniture[Int(furniture.payload)].effect == .credit
        || scan.isAllCapitals(index + 1) && scan.lexicon.words.creditWords.contains(scan.key(index))
    else {
      guard scan.isCapital(index), scan.lexicon.words.creditWords.contains(scan.key(index)),
        scan.isAllCapitals(index + 1) || scan.key(index + 1) == scan.lexicon.words.colon
      else { return nil }
      let from = scan.key(index + 1) == scan.lexicon.words.colon ? index + 2 : index + 1
      return (from, creditEnd(from, end))
    }
    let from = Int(furniture.end)
    // "Ảnh: Đồng chí A trả lời phỏng vấn": who is in the picture.
    if scan.match(.title, at: from) != nil
      && scan.string(index, index + 1).lowercased() == "ảnh"
      || scan.match(.honorific, at: from).map({
        scan.lexicon.honorifics[Int($0.payload)] == .honorific
      }) == true,
      scan.isWord(creditEnd(from, end)), creditEnd(from, end) < end
    {
      return nil
    }
    return (from, creditEnd(from, end))
  }

  /// "(ABC) - Chiều 5/8, …", "ABC - Ngày 5/8, …": a report's chunks without the newspaper before them.
  func withoutDateline(_ chunks: [Chunk]) -> [Chunk] {
    // "11h35: …": the minute of a live report.
    if chunks.count > 2, chunks[1].is(.colon),
      chunks[0].is(.word), isClock(Int(chunks[0].start), Int(chunks[0].end))
    {
      return Array(chunks.dropFirst(2))
    }
    guard
      let dash = chunks.prefix(4).firstIndex(where: { $0.is(.dash) }),
      dash + 1 < chunks.count
    else { return chunks }
    if dash == 0 { return Array(chunks.dropFirst()) }
    let next = chunks[dash + 1]
    guard
      next.is(.date)
        || next.isVerb(labels.at)
          && scan.isCapital(Int(next.start)),
      chunks[dash].start - chunks[0].start <= 6,
      chunks[..<dash].allSatisfy({
        $0.is(.stop) || $0.is(.place)
          || $0.is(.organisation) && $0.label == labels.press
          || $0.is(.word) && scan.isCapital(Int($0.start))
      })
    else { return chunks }
    return Array(chunks[(dash + 1)...])
  }

  /// "11h35", "9 giờ".
  private func isClock(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 4, let first = scan.string(start, end).utf8.first else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      && scan.string(start, end).contains { $0 == "h" || $0 == "g" }
  }

  private func creditEnd(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, index - start < 10 {
      let word = scan.key(index)
      if word == scan.lexicon.words.closeParen || word == scan.lexicon.words.dot { break }
      if scan.isWord(index), !scan.isCapital(index) { break }
      index += 1
    }
    return index
  }

  /// The names in a credit: runs of two or more capitals.
  func creditNames(_ start: Int, _ end: Int) -> [(start: Int, end: Int)] {
    var list: [(start: Int, end: Int)] = []
    var index = start
    if let furniture = scan.match(.furniture, at: start) { index = Int(furniture.end) }
    while index < end {
      guard scan.isCapital(index) else {
        index += 1
        continue
      }
      // "Theo An Nhiên", "Ảnh: …", "Ông …" stand before a name and are none of it.
      if let before = scan.match(.furniture, at: index) ?? scan.match(.honorific, at: index) {
        index = Int(before.end)
        continue
      }
      let run = scan.capitalRun(from: index, limit: 5)
      let isPlace = scan.match(.place, at: index).map { Int($0.end) >= run } ?? false
      let isOther = [Category.body, .head, .title, .unit].contains {
        scan.match($0, at: index) != nil
      }
      if run - index >= 2, !isOther, !isPlace, run <= end { list.append((index, run)) }
      index = max(run, index + 1)
    }
    return list
  }
}
