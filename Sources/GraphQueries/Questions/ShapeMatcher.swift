/// Fits the words of a question to a shape.
struct ShapeMatcher {
  /// What a slot took.
  struct Filling {
    var slot: String
    var range: Range<Int>
  }

  private enum Element {
    case words([Substring], isOptional: Bool)
    case slot(String)
  }

  private let keys: [String]
  private var budget = 200_000

  init(_ keys: [String]) {
    self.keys = keys
  }

  /// Every way in which the shape takes all the words, the shortest first slots first.
  mutating func fits(_ shape: QuestionShapes.Shape) -> [[Filling]] {
    let elements = shape.words.split(separator: " ").map { word -> Element in
      if word.hasPrefix("{") { return .slot(String(word.dropFirst().dropLast())) }
      let isOptional = word.hasSuffix("?")
      let body = isOptional ? word.dropLast() : word
      return .words(body.split(separator: "/"), isOptional: isOptional)
    }
    var found: [[Filling]] = []
    match(elements[...], at: 0, [], &found)
    return found
  }

  private mutating func match(
    _ elements: ArraySlice<Element>, at index: Int, _ taken: [Filling], _ found: inout [[Filling]]
  ) {
    budget -= 1
    guard budget > 0, found.count < 64 else { return }
    guard let element = elements.first else {
      if index == keys.count { found.append(taken) }
      return
    }
    let rest = elements.dropFirst()
    switch element {
    case .words(let words, let isOptional):
      if index < keys.count, words.contains(where: { $0 == keys[index] }) {
        match(rest, at: index + 1, taken, &found)
      }
      if isOptional { match(rest, at: index, taken, &found) }
    case .slot("act"):
      for end in actionEnds(at: index) {
        match(rest, at: end, taken + [Filling(slot: "act", range: index..<end)], &found)
      }
    case .slot(let slot):
      guard index < keys.count else { return }
      for end in (index + 1)...keys.count {
        match(rest, at: end, taken + [Filling(slot: slot, range: index..<end)], &found)
      }
    }
  }

  /// Where the words of an action that begin here can end, the longest first.
  private func actionEnds(at index: Int) -> [Int] {
    var ends: [Int] = []
    for end in stride(from: min(keys.count, index + 6), to: index, by: -1)
    where Self.action(keys[index..<end]) != nil {
      ends.append(end)
    }
    return ends
  }

  /// The action that words name.
  static func action(_ keys: ArraySlice<String>) -> WhoAction? {
    let words = keys.joined(separator: " ")
    return QuestionWords.actions.first { $0.words == words }?.action
  }
}
