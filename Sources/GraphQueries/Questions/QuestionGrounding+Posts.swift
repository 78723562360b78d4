internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// Who holds a post, or any post in a body.
  func holders() throws(QuestionRefusal) -> [UnderstoodQuery] {
    let concepts = scan.concepts
    // "The chairs of" a body are its chairmen; nothing else is done by a body's people.
    let acts = scan.askedActs
    let chairs = scan.pieces.filter { $0.concept == .act(.chaired) }
    guard acts.allSatisfy({ $0.concept == .act(.chaired) }) else { throw .shape }
    if let filter = try chairmen(chairs) { return [.roles(filter)] }
    guard let name = try onlyName() else { throw .shape }
    if concepts.contains(.lead) { return [.roles(try leaders(of: name))] }
    if concepts.contains(.belong) {
      // "Who belongs to BODY"; which bodies do is another question.
      guard concepts.contains(.who) else { throw .shape }
      var filter = period.filter
      filter.organisation = try body(name).text
      return [.roles(filter)]
    }
    if concepts.contains(.memberOf) { return [.roles(try filter(title: "Ủy viên", body: name))] }
    do throws(QuestionRefusal) {
      return [.roles(try post(name))]
    } catch {
      if case .graph = error { throw error }
      // "Who holds posts in BODY" names no title.
      let asksForPosts = scan.pieces.contains { piece in
        piece.concept == .post || (piece.concept == .hold && keys(piece.range).last == "vu")
      }
      guard asksForPosts else {
        // Without a word for who, other words are no post's name.
        let isOfPeople = concepts.contains(.who) || concepts.contains(.hold)
        throw isOfPeople || concepts.contains(.aside) ? error : .shape
      }
      let all = try body(name)
      guard all.isNamed else { throw error }
      var filter = period.filter
      filter.organisation = all.text
      return [.roles(filter)]
    }
  }

  /// Those who chair a body, where the words say so: "the chair of BODY", "who chairs BODY".
  private func chairmen(_ chairs: [QuestionScan.Piece]) throws(QuestionRefusal) -> AnswerFilter? {
    guard let chair = chairs.first else { return nil }
    guard let name = try onlyName(), chairs.count == 1,
      QuestionWords.titles[keys(chair.range).joined(separator: " ")] != nil
    else { throw .shape }
    guard name.lowerBound >= chair.range.upperBound else {
      return try post(name.lowerBound..<max(name.upperBound, chair.range.upperBound))
    }
    return try filter(title: "Chủ tịch", body: name)
  }

  private func filter(title: String, body range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter
  {
    var filter = period.filter
    filter.title = title
    let body = try body(range)
    // A place alone is in the names of many bodies: whose post is meant is not said.
    guard body.isNamed || body.isBeginning else { throw .unknownName(tokens.text(range), []) }
    filter.organisation = body.text
    return filter
  }

  /// Those who lead a body: all its posts, or its head where one head is asked for.
  private func leaders(of range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter {
    var filter = period.filter
    let name = try body(range).text
    filter.organisation = name
    let words = scan.pieces.filter { $0.concept == .lead }.map {
      keys($0.range).joined(separator: " ")
    }
    let asksForTitles = scan.pieces.contains { piece in
      (piece.concept == .aside || piece.concept == .post)
        && keys(piece.range).contains { ["titles", "danh"].contains($0) }
    }
    guard !asksForTitles, words.contains(where: QuestionWords.heading.contains) else {
      return filter
    }
    let key = VietnameseSpelling.searchKey(name) + " "
    filter.title = QuestionWords.headTitles.first { key.hasPrefix($0.body + " ") }?.title
    guard filter.title != nil else { throw .shape }
    return filter
  }

  /// A title and the body it is in, in either order and language.
  func post(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter {
    let words = keys(range).joined(separator: " ")
    if let known = QuestionWords.posts[words] {
      var filter = period.filter
      filter.title = known.title
      filter.organisation = known.body
      return filter
    }
    guard range.count > 1, range.count <= 24 else { throw .shape }
    if let filter = try titleOfBody(range) { return filter }
    if let filter = try titleAndBody(range) { return filter }
    throw .unknownName(tokens.text(range), [])
  }

  /// "Secretary of BODY", "BODY Secretary", "member of the BODY".
  private func titleOfBody(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter? {
    func title(_ range: Range<Int>) -> String? {
      QuestionWords.titles[keys(range).joined(separator: " ")]
    }
    for middle in range.dropFirst().dropLast() {
      let key = tokens.tokens[middle].key
      if QuestionWords.betweenTitleAndBody.contains(key),
        let title = title(range.lowerBound..<middle)
      {
        return try filter(title: title, body: (middle + 1)..<range.upperBound)
      }
      // "BODY có những TITLE nào".
      if key == "co", let title = try vietnameseTitle((middle + 1)..<range.upperBound) {
        return try filter(title: title, body: range.lowerBound..<middle)
      }
    }
    for middle in range.dropFirst() {
      if let title = title(middle..<range.upperBound),
        let filter = try optional({ () throws(QuestionRefusal) in
          try self.filter(title: title, body: range.lowerBound..<middle)
        })
      {
        return filter
      }
    }
    return nil
  }

  /// A title of the graph without words for "the" before it.
  private func vietnameseTitle(_ range: Range<Int>) throws(QuestionRefusal) -> String? {
    let range = Self.trimmed(range, tokens)
    let titles = try reading { try titlesOfGraph() }
    return titles.contains(keys(range).joined(separator: " ")) ? tokens.text(range) : nil
  }

  /// A Vietnamese title and the name of its body, said in one: "Bí thư Huyện ủy …".
  private func titleAndBody(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter? {
    let first = tokens.tokens[range.lowerBound]
    if let title = QuestionWords.shortTitles[first.key] {
      return try filter(title: title, body: (range.lowerBound + 1)..<range.upperBound)
    }
    let titles = try reading { try titlesOfGraph() }
    let middles = ((range.lowerBound + 1)..<range.upperBound).reversed()
    // The longest title known wins; "Trưởng Ban Tổ chức" says the body's first word but once.
    for isNamed in [true, false] {
      for middle in middles {
        let title = range.lowerBound..<middle
        guard titles.contains(keys(title).joined(separator: " ")) else { continue }
        for start in [middle - 1, middle] where start > range.lowerBound {
          let found = try optional { () throws(QuestionRefusal) in
            try body(start..<range.upperBound)
          }
          guard let found, found.isNamed || !isNamed else { continue }
          var filter = period.filter
          filter.title = tokens.text(title)
          filter.organisation = found.text
          return filter
        }
      }
    }
    return nil
  }

  /// What a reading of names gives, or nil where it does not fit; faults of the graph are thrown.
  private func optional<Value>(
    _ body: () throws(QuestionRefusal) -> Value
  ) throws(QuestionRefusal) -> Value? {
    do throws(QuestionRefusal) {
      return try body()
    } catch {
      if case .graph = error { throw error }
      return nil
    }
  }

  /// The titles of the graph's posts and the commonest, without case and marks.
  private func titlesOfGraph() throws -> Set<String> {
    var titles = Set(QuestionWords.titles.values.map { VietnameseSpelling.searchKey($0) })
    try answers.graph.forEachEntity(ofTypes: [.role]) { role in
      let name = role.text("title") ?? String(role.name.prefix { $0 != "·" })
      titles.insert(VietnameseSpelling.searchKey(name.trimmingSpaces()))
    }
    return titles
  }

  /// What happened to posts.
  var changeActions: [WhoAction] {
    let concepts = scan.concepts
    return [(QuestionConcept.appointed, WhoAction.appointed), (.dismissed, .dismissed)]
      .filter { concepts.contains($0.0) }.map(\.1)
  }

  /// Who was given or left a post, any post in a body, or any post at all.
  func changes() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var filter = period.filter
    if let name = try onlyName() {
      if let post = try optional({ () throws(QuestionRefusal) in try post(name) }) {
        filter = post
      } else {
        filter.organisation = try body(name).text
      }
    }
    return changeActions.map { .who($0, filter) }
  }
}
