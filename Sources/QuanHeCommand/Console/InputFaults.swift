internal import ArgumentParser
internal import TextCore

/// Names on standard error what could not be read, and knows the exit code that follows.
struct InputFaults {
  /// Whether doubts are kept back; errors never are.
  let isQuiet: Bool
  private(set) var errors = 0

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
  }

  /// Prints a diagnostic of reading.
  mutating func note(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errors += 1 }
    if diagnostic.severity == .error || !isQuiet { Console.note(diagnostic.description) }
  }

  /// Ends the command with 65 where some input could not be read.
  func check() throws {
    if errors > 0 { throw ExitCode(65) }
  }
}
