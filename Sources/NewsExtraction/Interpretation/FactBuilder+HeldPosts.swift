internal import GrammarKit
internal import NewsModel

/// Who is said to hold or have held a post.
extension FactBuilder {
  /// Notes the posts that a rule says people hold or held.
  mutating func hold(_ reading: RuleReading) {
    let chunks = reading.chunks
    let words = reading.rule.words
    guard let people = reading.captured(.people).first,
      let post = reading.captured(.people, 1).first ?? reading.captured(.role).first
    else { return }
    // "Tháp tùng Thủ tướng có Bộ trưởng A, Thứ trưởng B": a chief's company has titles of its own.
    if words.contains(.each), phrasesOf(chunks[people]).contains(where: { isTitledInFront($0) }),
      rolesOf(chunks[post]).contains(where: { isChief($0) })
    {
      return
    }
    // "ông A, ông B giữ chức …" says it of the last; a list behind a colon, of all.
    let persons =
      words.contains(.each) || isOfAll(chunks, people, post)
      ? peopleOf(chunks[people]) : peopleOf(chunks[people]).suffix(1)
    let period = period(reading.sentence, before: people)
    let isPast =
      reading.rule.action == .formerRole || period?.to != nil
      || hasEnded(reading.sentence, before: people)
    let everyone = peopleOf(chunks[people])
    let posts = rolesOf(chunks[post])
    // "Khối Chủ tịch nước: Bà A, …": the title only says of whom a list is.
    if words.contains(.listed), scan.isWord(Int(chunks[post].start) - 1) { return }
    // "Ban Chỉ đạo X do ông A làm Trưởng ban"
    takeOwner(of: posts.filter { leads(body: scan.roles[$0].title, reading) }, reading)
    // "Ông A và ông B giữ chức X và Y": each has one of them.
    let isRespective =
      persons.count == 1 && everyone.count > 1 && everyone.count == posts.count
      && areJoined(posts)
    for (order, person) in (isRespective ? everyone[...] : persons[...]).enumerated() {
      for role in isRespective ? [posts[order]] : posts {
        addRole(
          role, person: person, section: reading.sentence.section, former: isPast ? true : nil,
          lasting: period, evidence: passage(reading.start, reading.end), rule: reading.rule.name)
      }
    }
  }

  /// Whether "và" stands before the last of several titles.
  private func areJoined(_ roles: [Int]) -> Bool {
    guard let last = roles.last else { return false }
    return scan.key(scan.roles[last].start - 1) == scan.lexicon.words.va
  }

  /// "đều" between people and what they are.
  private func isOfAll(_ chunks: [Chunk], _ people: Int, _ post: Int) -> Bool {
    people < post
      && (Int(chunks[people].end)..<max(Int(chunks[post].start), Int(chunks[people].end))).contains
      {
        scan.key($0) == scan.lexicon.words.allOf
      }
  }

  /// "Từ năm 2010 đến năm 2015, ông A giữ chức …": a time that the text says is over.
  private func hasEnded(_ sentence: Sentence, before index: Int) -> Bool {
    let words = scan.lexicon.words
    let limit = Int(sentence.chunks[index].start)
    // "nguyên là": behind whom the chunk names.
    let behind = Int(sentence.chunks[index].end)
    if scan.key(behind) == words.nguyen { return true }
    // "Trong giai đoạn ông A giữ chức …", "thời ông A làm …".
    if scan.lexicon.words.spans.contains(scan.key(limit - 1)), scan.key(limit - 2) != words.sau {
      return true
    }
    var years = 0
    var hasEnd = false
    for token in sentence.start..<max(limit, sentence.start) {
      let key = scan.key(token)
      if key == words.den || key == words.upTo || words.dashes.contains(key), years > 0 {
        hasEnd = true
      }
      if let year = scan.number(token), scan.digits(token) == 4, (1930...2100).contains(year) {
        years += 1
        if hasEnd, years > 1 { return true }
      }
    }
    return false
  }

  /// "Từ tháng 3/2014 đến tháng 8/2016, ông A giữ chức …".
  private func period(_ sentence: Sentence, before index: Int) -> Period? {
    let limit = Int(sentence.chunks[index].start)
    return (sentence.start..<max(limit, sentence.start)).lazy.compactMap { token in
      scan.period(at: token).flatMap { $0.end <= limit ? $0.period : nil }
    }.first
  }
}
