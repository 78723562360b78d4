private import Foundation

/// The figures of a run, one measurement a line.
struct BenchReport {
  /// The bytes of all texts.
  let bytes: Int
  let articles: Int
  let facts: Int

  /// What was read.
  var heading: String {
    "\(articles) articles, \(Self.rounded(Double(bytes) / 1e6)) MB, \(facts) facts"
  }

  /// One measurement: speed in megabytes, articles and facts a second.
  func line(_ name: String, seconds: Double, countsFacts: Bool = true) -> String {
    let seconds = max(seconds, 1e-9)
    var text = name.padding(toLength: 20, withPad: " ", startingAt: 0)
    text += Self.column(Double(bytes) / 1e6 / seconds, "MB/s")
    text += Self.column(Double(articles) / seconds, "articles/s")
    if countsFacts { text += Self.column(Double(facts) / seconds, "facts/s") }
    return text
  }

  private static func column(_ value: Double, _ unit: String) -> String {
    let digits = rounded(value)
    return String(repeating: " ", count: max(1, 12 - digits.count)) + digits + " " + unit
  }

  /// One decimal below a hundred, none above.
  static func rounded(_ value: Double) -> String {
    value < 100 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))"
  }
}
