extension QuestionScan {
  /// The concepts of the question, each once.
  var concepts: Set<QuestionConcept> { Set(pieces.map(\.concept)) }

  /// What was asked to have been done at a meeting, in order: phrases beside who is asked for or
  /// spoken of, or at the end of a clause; others are part of a description.
  var askedActs: [Piece] {
    let acts = pieces.indices.filter { pieces[$0].concept.isAct }
    return acts.filter {
      isBesideSomeone($0, step: -1) || isBesideSomeone($0, step: 1) || saysWho(pieces[$0])
    }
    .map { pieces[$0] }
  }

  /// Whether a phrase asks for who did it by itself, as in "the one who reported … is who?".
  private func saysWho(_ piece: Piece) -> Bool {
    QuestionWords.oneWho.contains(tokens.tokens[piece.range.lowerBound].key)
      && concepts.contains(.who)
  }

  /// Whether a phrase stands next to who is asked for.
  func isAsked(_ piece: Piece) -> Bool {
    var token = piece.range.lowerBound - 1
    while token >= 0, let other = pieces.first(where: { $0.range.contains(token) }) {
      if other.concept == .who { return true }
      guard other.concept == .filler else { return false }
      token = other.range.lowerBound - 1
    }
    return false
  }

  /// Whether nothing but words without a meaning of their own lies between a phrase and someone,
  /// or the end of the question.
  private func isBesideSomeone(_ piece: Int, step: Int) -> Bool {
    var token = step < 0 ? pieces[piece].range.lowerBound - 1 : pieces[piece].range.upperBound
    while tokens.tokens.indices.contains(token) {
      if people.contains(where: { $0.range.contains(token) }) { return true }
      guard !rest.contains(token), let other = pieces.first(where: { $0.range.contains(token) })
      else { return false }
      switch other.concept {
      case .who: return true
      case .filler, .aside, .and, .except, .count, .first, .last, .delegation, .hosts, .which,
        .yesNo, .lead, .capacity, .both:
        break
      case let concept where concept.isAct: break
      case .meeting where step < 0 && token == 0: return true
      default: return false
      }
      token = step < 0 ? other.range.lowerBound - 1 : other.range.upperBound
    }
    return true
  }

  /// Runs of tokens that no phrase with a meaning of its own interrupts, from the first to the
  /// last token of the rest in each.
  var names: [Range<Int>] {
    var runs: [Range<Int>] = []
    for token in rest.sorted() {
      guard let last = runs.last, !isInterrupted(last.upperBound..<token) else {
        runs.append(token..<(token + 1))
        continue
      }
      runs[runs.count - 1] = last.lowerBound..<(token + 1)
    }
    return runs
  }

  private func isInterrupted(_ gap: Range<Int>) -> Bool {
    gap.contains { token in
      guard let piece = pieces.first(where: { $0.range.contains(token) }) else { return true }
      return piece.concept.isOwnWord && piece.concept != .name
    }
  }
}

extension QuestionConcept {
  /// Whether it is something done at a meeting.
  var isAct: Bool {
    switch self {
    case .act, .said: true
    default: false
    }
  }
}
