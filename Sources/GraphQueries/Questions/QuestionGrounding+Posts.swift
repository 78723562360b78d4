internal import NewsModel
private import VietnameseText

extension QuestionGrounding {
  /// Who holds a post, or any post in a body.
  func holders() throws(QuestionRefusal) -> [UnderstoodQuery] {
    let concepts = scan.concepts
    // "The chairs of" a body are its chairmen; who takes part in a body is in it; nothing else is
    // done by a body's people.
    let acts = scan.askedActs.filter { !isTakingPart($0) }
    let chairs = scan.pieces.filter { $0.concept == .act(.chaired) }
    guard acts.allSatisfy({ $0.concept == .act(.chaired) }) else { throw .shape }
    if let filter = try chairmen(chairs) { return [.roles(filter)] }
    if let filter = try postAmongNames() { return [.roles(filter)] }
    guard let name = try onlyName() else { throw .shape }
    if scan.askedActs.contains(where: isTakingPart) {
      let body = try body(name)
      guard body.isNamed else { throw .shape }
      var filter = period.filter
      filter.organisation = body.text
      return [.roles(filter)]
    }
    if concepts.contains(.lead) { return [.roles(try leaders(of: name))] }
    if concepts.contains(.belong) {
      // "Who belongs to BODY"; which bodies do is another question.
      guard concepts.contains(.who) else { throw .shape }
      var filter = period.filter
      filter.organisation = try body(name).text
      return [.roles(filter)]
    }
    if concepts.contains(.memberOf) { return [.roles(try filter(title: "Ủy viên", body: name))] }
    let asksForLeaders = scan.pieces.contains { piece in
      piece.concept == .who && keys(piece.range).contains { ["lanh", "leaders"].contains($0) }
    }
    if asksForLeaders { return [.roles(try leaders(of: name))] }
    do throws(QuestionRefusal) {
      return [.roles(try post(name))]
    } catch {
      if case .graph = error { throw error }
      // "Who holds posts in BODY" names no title.
      let asksForPosts = scan.pieces.contains { piece in
        piece.concept == .post || (piece.concept == .hold && keys(piece.range).last == "vu")
          || asksForMembers(piece)
          || (piece.concept == .aside && keys(piece.range).contains("titles"))
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

  /// Whether a phrase asks who is in a body: "BODY gồm những ai", "ai trong BODY".
  private func asksForMembers(_ piece: QuestionScan.Piece) -> Bool {
    guard piece.concept == .who else { return false }
    let next = piece.range.upperBound
    let behind = tokens.tokens.indices.contains(next) ? tokens.tokens[next].key : ""
    return keys(piece.range).contains("gom") || ["trong", "thuoc"].contains(behind)
  }

  /// Whether a phrase may say that somebody is in a body, as well as at a meeting.
  private func isTakingPart(_ piece: QuestionScan.Piece) -> Bool {
    QuestionWords.takingPart.contains(keys(piece.range).joined(separator: " "))
  }

  /// "BODY do ai làm TITLE", "TITLE … BODY": the two are parted by who is asked for.
  private func postAmongNames() throws(QuestionRefusal) -> AnswerFilter? {
    let names = scan.names
    guard names.count == 2, scan.concepts.isDisjoint(with: [.lead, .belong, .memberOf]) else {
      return nil
    }
    for (first, second) in [(names[0], names[1]), (names[1], names[0])] {
      if let title = try vietnameseTitle(first) { return try filter(title: title, body: second) }
    }
    return nil
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
    guard !asksForTitles, words.allSatisfy(QuestionWords.heading.contains), !words.isEmpty else {
      return filter
    }
    filter.title = headTitle(of: name)
    guard filter.title != nil else { throw .shape }
    return filter
  }

  /// What the head of a body of this name is called.
  private func headTitle(of body: String) -> String? {
    let key = VietnameseSpelling.searchKey(body) + " "
    return QuestionWords.headTitles.first { key.hasPrefix($0.body + " ") }?.title
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
    guard range.count <= 24 else { throw .shape }
    if let filter = try ministry(range) { return filter }
    if range.count > 1 {
      if let filter = try titleOfBody(range) { return filter }
      if let filter = try titleAndBody(range) { return filter }
    }
    // A title alone, wherever it is held.
    if let title = try vietnameseTitle(range) {
      var filter = period.filter
      filter.title = title
      return filter
    }
    throw .unknownName(tokens.text(range), [])
  }

  /// "Minister of Health", "Health Minister", "Deputy Ministers of Health".
  private func ministry(_ range: Range<Int>) throws(QuestionRefusal) -> AnswerFilter? {
    let words = keys(QuestionGrounding.trimmed(range, tokens))
    guard
      let index = words.firstIndex(where: { ["minister", "ministers"].contains($0) })
    else { return nil }
    let isDeputy = index > 0 && ["deputy", "vice"].contains(words[index - 1])
    let field =
      words.prefix(index - (isDeputy ? 1 : 0))
      + words.suffix(from: index + 1).filter { $0 != "of" && $0 != "for" && $0 != "the" }
    guard let name = QuestionTranslation.field(Array(field)) else { return nil }
    var filter = period.filter
    filter.title = isDeputy ? "Thứ trưởng" : "Bộ trưởng"
    filter.organisation = "Bộ " + name
    return filter
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
        var found = try filter(title: title, body: (middle + 1)..<range.upperBound)
        // The head of a police force is no "Trưởng ban".
        let isHead = QuestionWords.headWords.contains(tokens.tokens[middle - 1].key)
        if isHead, middle - range.lowerBound == 1, let body = found.organisation {
          found.title = headTitle(of: body) ?? title
        }
        return found
      }
      // "Does BODY have a SECRETARY".
      if QuestionWords.having.contains(key) {
        let behind = Self.trimmed((middle + 1)..<range.upperBound, tokens)
        if let title = title(behind) {
          return try filter(title: title, body: range.lowerBound..<middle)
        }
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
    // "Chủ tịch nước" is a title, whatever body has "nước" in its name.
    if titles.contains(keys(range).joined(separator: " ")),
      QuestionWords.titlesAlone.contains(keys(range).joined(separator: " "))
    {
      return nil
    }
    let middles = ((range.lowerBound + 1)..<range.upperBound).reversed()
    var unheld: AnswerFilter?
    // The longest title known wins; "Trưởng Ban Tổ chức" and "Chánh Văn phòng Tỉnh ủy" say the
    // body's first words but once.
    for isNamed in [true, false] {
      for middle in middles {
        let title = range.lowerBound..<middle
        guard titles.contains(keys(title).joined(separator: " ")) else { continue }
        if isNamed, let local = try localBody(of: keys(title), middle..<range.upperBound) {
          var filter = period.filter
          filter.title = tokens.text(title)
          filter.organisation = local
          return filter
        }
        for start in (range.lowerBound + 1)...middle {
          let found = try optional { () throws(QuestionRefusal) in
            try body(start..<range.upperBound)
          }
          // A word that is the title's and the body's must begin the name of one.
          guard let found, found.isNamed || (!isNamed && start == middle) else { continue }
          // A word or two inside the names of bodies are no body's name.
          guard found.isNamed || found.isBeginning || range.upperBound - start > 2 else { continue }
          var filter = period.filter
          filter.title = tokens.text(title)
          filter.organisation = found.text
          // "Phó Bí thư Thường trực Tỉnh ủy" is nobody's of the Thường trực: where no one holds the
          // one that is read first, one that somebody holds is meant.
          if try isHeld(filter) { return filter }
          unheld = unheld ?? filter
        }
      }
    }
    return unheld
  }

  /// Whether somebody holds a post, whenever.
  private func isHeld(_ filter: AnswerFilter) throws(QuestionRefusal) -> Bool {
    var anytime = filter
    (anytime.on, anytime.from, anytime.to) = (nil, nil, nil)
    return try reading { try !answers.roles(anytime).rows.isEmpty }
  }

  /// The body that heads a place, where a title and the place are all that is said: "Chủ tịch tỉnh
  /// X" presides over its People's Committee, "Bí thư tỉnh X" over its Party committee.
  private func localBody(
    of title: [String], _ range: Range<Int>
  ) throws(QuestionRefusal) -> String? {
    guard
      let heads = QuestionWords.localHeads.first(where: { title.suffix($0.title.count) == $0.title }
      )
    else { return nil }
    let words = keys(range)
    let level = QuestionWords.levels.first { words.starts(with: $0.words) }
    let name = tokens.text((range.lowerBound + (level?.words.count ?? 0))..<range.upperBound)
    guard !name.isEmpty else { return nil }
    var known: [String] = []
    for (index, beginning) in heads.bodies.enumerated() {
      if let level, !level.levels.contains(index) { continue }
      let text = beginning + " " + name
      let found = try reading { try answers.lookup.bearers(of: text, type: .organisation) }
      if found.count == 1 { known.append(found[0].name) }
    }
    return known.count == 1 ? known[0] : nil
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

  /// What happened to posts, each once; one way of it where no other is asked for.
  var changeActions: [WhoAction] {
    var found: [WhoAction] = []
    for piece in scan.pieces {
      if case .change(let action) = piece.concept, !found.contains(action) { found.append(action) }
    }
    return found
  }

  /// Who was given or left a post, any post in a body, or any post at all.
  func changes() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var refusal: QuestionRefusal?
    if namesMeeting {
      do throws(QuestionRefusal) {
        let asked = scan.pieces.filter { piece in
          if case .change = piece.concept { return true }
          return [.hold, .post].contains(piece.concept)
        }
        let filter = try meeting(describing: asked)
        if filter.meeting != nil { return changeActions.map { .who($0, filter) } }
      } catch {
        refusal = error
      }
    }
    do throws(QuestionRefusal) {
      let filter = try changed()
      return changeActions.map { .who($0, filter) }
    } catch {
      throw refusal ?? error
    }
  }

  /// The post or body whose changes are asked for.
  func changed() throws(QuestionRefusal) -> AnswerFilter {
    guard let name = try onlyName() else { return period.filter }
    if let post = try optional({ () throws(QuestionRefusal) in try post(name) }) { return post }
    var filter = period.filter
    filter.organisation = try body(name).text
    return filter
  }

  /// Whether a person holds a post, leads a body or is a member of it.
  func holdsPost() throws(QuestionRefusal) -> [UnderstoodQuery] {
    guard let name = try onlyName() else { throw .shape }
    var filter: AnswerFilter
    if scan.concepts.contains(.lead) {
      filter = try leaders(of: name)
    } else if scan.concepts.contains(.memberOf) {
      filter = try self.filter(title: "Ủy viên", body: name)
    } else {
      filter = try post(name)
    }
    filter.person = try person(0).id.rawValue
    return [.roles(filter)]
  }

  /// Who came after the person in a post, or was there before.
  ///
  /// What stands beside the person says which: "who succeeded A" and "by whom was A succeeded" ask
  /// for those after, "whom did A succeed" and "who was A's predecessor" for those before.
  func succession() throws(QuestionRefusal) -> [UnderstoodQuery] {
    guard let person = scan.people.first else { throw .shape }
    let found = scan.pieces.filter { [.successor, .predecessor].contains($0.concept) }
    guard let word = found.first, found.count == 1 else { throw .shape }
    var isLater = word.concept == .successor
    let words = keys(word.range)
    let isVerb = !words.contains { ["nguoi", "successor", "predecessor", "by"].contains($0) }
    if isLater, isVerb, person.range.upperBound <= word.range.lowerBound {
      // "A thay ai", "whom did A succeed": the one named is the later, but not in "A được ai thay".
      let between = keys(person.range.upperBound..<word.range.lowerBound)
      isLater = between.contains { ["duoc", "bi"].contains($0) }
    }
    var filter = try changed()
    filter.person = try self.person(0).id.rawValue
    return [.who(isLater ? .succeeded : .preceded, filter)]
  }
}
