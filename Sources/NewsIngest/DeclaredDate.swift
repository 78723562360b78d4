internal import NewsModel

/// Dates as records and pages declare them.
enum DeclaredDate {
  /// Reads an ISO date or date and time, or `d/m/yyyy` as Vietnamese systems write it.
  ///
  /// A time of day is left aside, and so is its zone.
  static func parse(_ text: String) -> PartialDate? {
    let words = text.split { $0.isWhitespace }
    guard let first = words.first else { return nil }
    if let date = PartialDate(first) { return date }
    // The time may stand before the date: "08:30 12/04/2024".
    return words.lazy.compactMap { dayFirst(trimmed($0)) }.first
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, last == "," || last == ";" { word.removeLast() }
    return word
  }

  private static func dayFirst(_ word: Substring) -> PartialDate? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      parts[2].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }
}
