/// A line on a terminal that tells how far a long command is; nothing where there is none.
struct ProgressLine {
  private let isShown: Bool
  private var shown = 0
  private var lastUpdate = ContinuousClock.now

  init(isQuiet: Bool) {
    isShown = !isQuiet && Console.showsProgress
  }

  /// Shows a text, at most ten times a second unless it must be seen.
  mutating func show(_ text: String, always: Bool = false) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard always || shown == 0 || now - lastUpdate > .milliseconds(100) else { return }
    lastUpdate = now
    // A line that wraps could not be written over.
    let room = max(10, Console.progressWidth - 1)
    var text = text
    while DisplayWidth.of(text) > room { text.removeLast() }
    let width = DisplayWidth.of(text)
    Console.progress("\r" + text + String(repeating: " ", count: max(0, shown - width)))
    shown = width
  }

  /// Takes the line away, so that a message can be written.
  mutating func clear() {
    guard isShown, shown > 0 else { return }
    Console.progress("\r" + String(repeating: " ", count: shown) + "\r")
    shown = 0
  }
}
