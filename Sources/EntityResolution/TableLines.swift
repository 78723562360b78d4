extension Sequence<UInt8> {
  /// The lines of a shipped table, without those that are remarks.
  var tableLines: some Sequence<Substring> {
    String(decoding: Array(self), as: UTF8.self).split(separator: "\n").lazy.filter {
      !$0.hasPrefix("#")
    }
  }
}
