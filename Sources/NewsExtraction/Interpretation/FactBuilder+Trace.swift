internal import GrammarKit
internal import NewsModel

/// By which rules and words facts were made.
extension FactBuilder {
  /// Notes by which rule and which words a fact was made, where traces are asked for; what the fact
  /// is called is only put together then.
  mutating func trace(
    _ fact: @autoclosure () -> String, _ rule: String, _ entries: [Int32] = []
  ) {
    guard tracing else { return }
    let names = entries.map { entry -> String in
      let item = scan.lexicon.phrases[entry]
      return "\(scan.lexicon.phrases.files[Int(item.file)]):\(item.line)"
    }
    facts.trace.append(FactTrace(fact: fact(), rule: rule, entries: names))
  }

  /// Notes by which words people, meetings and documents were known, beside the rules that found them.
  mutating func traceNouns() {
    let ruled = Set(facts.trace.map(\.fact))
    for (index, draft) in meetings.list.enumerated() {
      let noun = scan.match(.meeting, at: draft.start)
      guard noun != nil || !ruled.contains("meeting \(index)") else { continue }
      trace("meeting \(index)", "meeting.noun", noun.map { [$0.entry] } ?? [])
    }
    for (parsed, document) in scan.documents.enumerated() {
      guard let fact = documentFacts[parsed], let type = scan.match(.document, at: document.start)
      else { continue }
      trace("document \(fact)", "document.type", [type.entry])
    }
    var seen: Set<Int> = []
    for phrase in scanner.phrases
    where phrase.kind == .named && phrase.person >= 0 && seen.insert(phrase.person).inserted {
      let words = [
        scan.match(.honorific, at: phrase.start),
        scan.match(.family, at: scan.names[phrase.name].start),
      ]
      trace("person \(phrase.person)", "person.name", words.compactMap { $0?.entry })
    }
  }
}
