internal import GrammarKit
internal import NewsModel
internal import VietnameseText

/// What is still to come: days ahead, plans, agendas. Nobody has done there what is said of them.
extension FactBuilder {
  /// Whether "sẽ", "dự kiến" or a day to come stands before, in the same clause.
  func isPlanned(_ chunks: [Chunk], before index: Int) -> Bool {
    for place in chunks[..<index].indices.reversed() {
      let chunk = chunks[place]
      if chunk.is(.stop) || chunk.is(.semicolon) || chunk.is(.quote) { return false }
      if chunk.isVerb(scanner.labels.future), !isPreparation(chunks, place, before: index) {
        return true
      }
      if chunk.is(.date), isAhead(scan.dates[Int(chunk.payload)]) { return true }
    }
    return chunks.first.map { opensAhead(Int($0.start)) } ?? false
  }

  /// Whether what a clause tells is of a day that only stands behind it: "chủ trì hội nghị ngày 25/5
  /// tới đây".
  func isAhead(_ chunks: [Chunk], of index: Int) -> Bool {
    func isDate(_ chunk: Chunk) -> Bool { chunk.is(.date) }
    let behind = chunks[index...].prefix {
      !($0.is(.stop) || $0.is(.semicolon) || $0.is(.quote))
    }
    guard let first = behind.first(where: isDate), !chunks[..<index].contains(where: isDate)
    else { return false }
    return isAhead(scan.dates[Int(first.payload)])
  }

  /// "ngày 25/5 tới đây", "ngày 25/5 tới,"; not "ngày 25/5 tới Vinh".
  func isAhead(_ date: DateParse) -> Bool {
    let words = scan.lexicon.words
    if words.laterDays.contains(scan.key(date.end), scan.key(date.end + 1)) { return true }
    guard scan.key(date.end) == words.upTo else { return false }
    let next = date.end + 1
    return next >= scan.count || scan.key(next) == words.by
      || !scan.isWord(next) && !scan.isNumber(next)
  }

  /// "chuẩn bị" may tell what something is for: "để chuẩn bị đại hội, ông A chủ trì hội nghị", "sáng
  /// 2/4, tiểu ban chuẩn bị đại hội họp"; not "chuẩn bị tổ chức hội nghị do ông A chủ trì".
  private func isPreparation(_ chunks: [Chunk], _ verb: Int, before index: Int) -> Bool {
    guard scan.key(Int(chunks[verb].start)) == scan.lexicon.words.preparing else { return false }
    if verb < 3, chunks[verb..<index].contains(where: { $0.is(.comma) }) { return true }
    return verb < 6
      && chunks[..<verb].contains { $0.is(.date) && !isAhead(scan.dates[Int($0.payload)]) }
  }

  /// Whether a sentence opens with "Ngày mai", "Trong tuần tới", "Theo kế hoạch,".
  private func opensAhead(_ start: Int) -> Bool {
    let words = scan.lexicon.words
    let first = scan.key(start)
    let next = first == words.trong || first == words.vao ? start + 1 : start
    if words.laterDays.contains(scan.key(next), scan.key(next + 1)) { return true }
    return first == words.under && scan.key(start + 3) == words.comma
      && words.planned.contains(scan.key(start + 1), scan.key(start + 2))
  }

  // MARK: Agendas

  /// Notes the sentences of agendas and of plans of a week.
  mutating func noteAgendas() {
    var isPage: Set<Int> = []
    var isBelow = false
    for sentence in scanner.sentences {
      if sentence.isTitle, isPlanTitle(sentence) { isPage.insert(sentence.section) }
      let isLine = sentence.start == 0 || scan.tokens.kinds[sentence.start - 1] == .lineBreak
      if isLine {
        isBelow =
          isBelow && isItem(sentence.start) || opensAgenda(sentence)
      }
      if isBelow || isPage.contains(sentence.section) { agendas.insert(sentence.number) }
    }
  }

  /// "Lịch công tác tuần của …".
  private func isPlanTitle(_ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    return words.planTitles.contains(scan.key(sentence.start), scan.key(sentence.start + 1))
  }

  /// "Chương trình hội nghị:", with hours in the line below.
  private func opensAgenda(_ sentence: Sentence) -> Bool {
    let words = scan.lexicon.words
    let start = lineStart(sentence.start)
    guard words.planHeads.contains(scan.key(start), scan.key(start + 1)),
      sentence.end - start <= 24, sentence.number + 1 < scanner.sentences.count
    else { return false }
    let next = scanner.sentences[sentence.number + 1]
    return next.section == sentence.section && isHour(lineStart(next.start))
  }

  /// Behind the mark that an item of a list begins with.
  private func lineStart(_ start: Int) -> Int {
    let words = scan.lexicon.words
    let first = scan.key(start)
    let isMark =
      words.bullets.contains(first) || words.dashes.contains(first) || first == words.openParen
    return isMark ? start + 1 : start
  }

  /// Whether a line goes on with an agenda: with a mark, an hour, a day or a part of one.
  private func isItem(_ start: Int) -> Bool {
    let words = scan.lexicon.words
    let first = scan.key(start)
    return lineStart(start) > start || isHour(start) || first == words.sang
      || first == words.chieu || first == words.toi || first == words.ngay
      || first == words.thu && scan.isCapital(start + 1)
  }

  /// "7h30", "8 giờ", "07:30", "Từ 8 giờ".
  private func isHour(_ start: Int) -> Bool {
    let words = scan.lexicon.words
    let first = scan.key(start) == words.tu ? start + 1 : start
    guard scan.isNumber(first) else { return false }
    // "h30" of "7h30" is one word to the tokens.
    return scan.isWord(first + 1) && !scan.isSpaced(first + 1)
      || words.hours.contains(scan.key(first + 1))
      || scan.key(first + 1) == words.colon && scan.isNumber(first + 2)
  }
}
