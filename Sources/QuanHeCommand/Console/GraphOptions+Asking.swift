internal import ArgumentParser
internal import GraphQueries
internal import NewsModel

extension GraphOptions {
  /// Prints the rows of an answer and its remarks.
  func print<Row: AnswerRow>(_ answer: Answer<Row>, _ format: OutputFormat) {
    for remark in answer.notes { note(remark) }
    if answer.rows.isEmpty { note("nothing found") }
    Console.write(AnswerReport.text(of: answer.rows, format: format, width: Console.width))
  }

  /// The entity that a text means.
  ///
  /// - Parameters:
  ///   - text: An id, a name, or an unambiguous part of one.
  ///   - types: The types that can be meant; all where nil.
  ///   - answers: Where to look.
  /// - Returns: The entity.
  /// - Throws: `ExitCode.failure` once the candidates have been listed on standard error.
  func entity(
    _ text: String, types: Set<EntityType>? = nil, in answers: GraphAnswers
  ) throws -> Entity {
    switch try answers.lookup.resolve(text, types: types) {
    case .found(let entity): return entity
    case .ambiguous(let candidates): Self.refuse(text, ambiguous: candidates)
    case .unknown(let suggestions): Self.refuse(text, suggestions: suggestions)
    }
    throw ExitCode.failure
  }

  /// Lists what a text can mean.
  static func refuse(_ text: String, ambiguous candidates: [EntityLookup.Candidate]) {
    Console.note("“\(text)” can mean any of these; give an id or more of the name:")
    for candidate in candidates { list(candidate) }
  }

  /// Says that nothing is called so, and lists names like it.
  static func refuse(_ text: String, suggestions: [EntityLookup.Candidate]) {
    Console.note("nothing in the graph is called “\(text)”")
    if !suggestions.isEmpty { Console.note("names like it:") }
    for suggestion in suggestions { list(suggestion) }
  }

  /// Says that the graph has no such meeting, and lists those that come nearest.
  static func refuse(meeting text: String, nearest: [EntityLookup.Candidate]) {
    Console.note(
      "không có cuộc họp như thế trong các bài đã đọc (no such meeting in the articles read): “\(text)”"
    )
    if !nearest.isEmpty { Console.note("meetings that come nearest:") }
    for candidate in nearest { list(candidate) }
  }

  /// The entity that a text means, or all that bear it as their whole name.
  func namesakes(_ text: String, in answers: GraphAnswers) throws -> [Entity] {
    if case .ambiguous(let candidates) = try answers.lookup.resolve(text) {
      let entities = candidates.map(\.entity)
      let names = Set(entities.map { $0.name.lowercased() })
      if names == [text.lowercased()] { return entities }
    }
    return [try entity(text, in: answers)]
  }

  private static func list(_ candidate: EntityLookup.Candidate) {
    Console.line("  \(candidate.line)")
  }
}
