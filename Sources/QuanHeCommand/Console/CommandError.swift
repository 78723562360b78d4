/// Why a command failed, in words for its user.
struct CommandError: Error, CustomStringConvertible {
  /// The reason: no full stop.
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
