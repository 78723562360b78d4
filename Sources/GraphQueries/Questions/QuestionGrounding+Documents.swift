internal import NewsModel

extension QuestionGrounding {
  private var documentFilter: DocumentFilter {
    var filter = DocumentFilter()
    filter.on = period.on
    filter.from = period.from
    filter.to = period.to
    return filter
  }

  /// The documents named by type and number; who signed them, where that is asked.
  func documents() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var queries: [UnderstoodQuery] = []
    let issuer = try onlyName()
    guard issuer == nil || scan.documents.count == 1 && !scan.concepts.contains(.sign) else {
      throw .shape
    }
    for range in scan.documents {
      var filter = try document(range)
      if let issuer { filter.issuer = try body(issuer).text }
      if scan.concepts.contains(.sign) {
        guard let number = filter.number else { throw .shape }
        var signers = period.filter
        signers.document = [filter.type, number].compactMap { $0 }.joined(separator: " ")
        queries.append(.who(.signed, signers))
      } else {
        queries.append(.documents(filter))
      }
    }
    return queries
  }

  private func document(_ range: Range<Int>) throws(QuestionRefusal) -> DocumentFilter {
    var filter = documentFilter
    var keys = keys(range)[...]
    for (words, type, _) in QuestionWords.documentTypes {
      let parts = words.split(separator: " ")
      guard keys.prefix(parts.count).map({ $0[...] }) == parts else { continue }
      filter.type = type
      keys = keys.dropFirst(parts.count)
      break
    }
    while keys.first == "so" || keys.first == "no" || keys.first == "number" {
      keys = keys.dropFirst()
    }
    // What is left must be the number alone.
    guard keys.count == 1, let number = keys.first, number.contains(where: \.isNumber) else {
      throw .shape
    }
    filter.number = tokens.text((range.upperBound - 1)..<range.upperBound)
    return filter
  }

  /// The documents of one or several bodies.
  func issuedBy() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var queries: [UnderstoodQuery] = []
    // "Which documents were issued after DATE" names no body.
    if scan.names.isEmpty, period.filter.asksForDate, scan.concepts.contains(.issue) {
      return [.documents(documentFilter)]
    }
    let types = askedTypes
    for name in scan.names {
      for body in try bodies(name) {
        for type in types {
          var filter = documentFilter
          filter.issuer = body
          filter.type = type
          queries.append(.documents(filter))
        }
      }
    }
    return queries
  }

  /// The kinds of documents that are asked for, each once; one nil for any.
  private var askedTypes: [String?] {
    var types: [String?] = []
    for piece in scan.pieces where piece.concept == .document {
      let words = " " + keys(piece.range).joined(separator: " ") + " "
      for kind in QuestionWords.documentTypes
      where words.contains(" \(kind.words) ") || words.contains(" \(kind.words)s ") {
        if !types.contains(kind.type) { types.append(kind.type) }
      }
    }
    return types.isEmpty ? [nil] : types
  }

  /// The documents that one article cites, or that two both do.
  func citedIn() throws(QuestionRefusal) -> [UnderstoodQuery] {
    var filter = documentFilter
    var articles: [String] = []
    for name in articleNames { articles.append(try self.articles(name)) }
    guard (1...2).contains(articles.count) else { throw .shape }
    // Which of several articles are meant is told by the number, the place only describes it.
    filter.citedIn = articles[0]
    if articles.count == 2 { filter.alsoCitedIn = articles[1] }
    filter.isNumbered = scan.pieces.contains { piece in
      piece.concept == .document && keys(piece.range).contains { $0 == "so" || $0 == "numbered" }
    }
    return [.documents(filter)]
  }

  /// The names of articles: parted by "và", a number behind a name belonging to it.
  private var articleNames: [Range<Int>] {
    let joints = scan.pieces.filter { $0.concept == .and }.map(\.range)
    var parts: [Range<Int>] = []
    for name in scan.names {
      var start = name.lowerBound
      for joint in joints where joint.lowerBound > start && joint.upperBound < name.upperBound {
        parts.append(start..<joint.lowerBound)
        start = joint.upperBound
      }
      parts.append(start..<name.upperBound)
    }
    var merged: [Range<Int>] = []
    for part in parts {
      let isNumber = part.allSatisfy { tokens.tokens[$0].text.allSatisfy(\.isNumber) }
      let gap = (merged.last?.upperBound ?? 0)..<part.lowerBound
      let isBehind = !joints.contains { gap.overlaps($0) }
      if isNumber, isBehind, let last = merged.popLast() {
        merged.append(last.lowerBound..<part.upperBound)
      } else {
        merged.append(part)
      }
    }
    return merged.map { QuestionGrounding.trimmed($0, tokens) }
  }

  /// The text by which articles are known: a number, a name of a file, a place.
  private func articles(_ range: Range<Int>) throws(QuestionRefusal) -> String {
    let numbers = range.filter { tokens.tokens[$0].text.allSatisfy(\.isNumber) }
    let text = numbers.count == 1 ? tokens.tokens[numbers[0]].text : tokens.text(range)
    let known = try reading { try answers.hasArticles(text) }
    guard known else { throw .unknownName(text, []) }
    return text
  }

  /// The bodies in a body, or the one it is in: what stands before "thuộc" is the part.
  func parts() throws(QuestionRefusal) -> [UnderstoodQuery] {
    try refuseDates()
    let names = scan.names
    guard let first = names.first, let last = names.last else { throw .shape }
    func position(_ concept: QuestionConcept) -> Int? {
      scan.pieces.last { $0.concept == concept }?.range.lowerBound
    }
    let asksForWhole: Bool
    if position(.parent) != nil {
      asksForWhole = true
    } else if position(.contain) != nil {
      asksForWhole = false
    } else if let belongs = scan.pieces.first(where: { $0.concept == .belong })?.range.lowerBound {
      // Names on both sides: whether one is in the other is no question of what is.
      guard last.upperBound <= belongs || first.lowerBound > belongs else { throw .shape }
      asksForWhole = last.upperBound <= belongs
    } else {
      asksForWhole = false
    }
    if asksForWhole, names.count > 1 { throw .shape }
    guard asksForWhole || scan.concepts.contains(.body) || scan.concepts.contains(.contain) else {
      throw .shape
    }
    var queries: [UnderstoodQuery] = []
    for name in names {
      for body in try bodies(name) {
        queries.append(.parts(of: try wholeBody(body), isInside: !asksForWhole))
      }
    }
    return queries
  }

  /// The body of a name; where several have the words in theirs, the only one that begins so.
  private func wholeBody(_ text: String) throws(QuestionRefusal) -> Entity {
    do throws(QuestionRefusal) {
      return try entity(text, .organisation)
    } catch {
      guard case .ambiguous(_, let candidates) = error else { throw error }
      let beginning = candidates.map(\.entity).filter { $0.name.hasPrefix(text) }
      guard beginning.count == 1 else { throw error }
      return beginning[0]
    }
  }
}
