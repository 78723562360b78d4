internal import GraphQueries
internal import NewsModel

/// The parameters of a request, read within bounds.
struct Parameters: Sendable {
  private let values: [RequestTarget.Parameter]

  /// The longest text, in code points.
  static let maximumLength = 200
  /// The most rows of a page.
  static let maximumLimit = 200
  /// The rows of a page where nothing else is asked.
  static let usualLimit = 50
  private static let maximumOffset = 10_000_000

  init(_ values: [RequestTarget.Parameter]) {
    self.values = values
  }

  /// A text without spaces at its ends; nil where it is absent or empty.
  func text(_ name: String) throws -> String? {
    guard let value = values.first(where: { $0.name == name })?.value else { return nil }
    guard value.unicodeScalars.count <= Self.maximumLength else {
      throw PageError.badRequest("“\(name)” dài hơn \(Self.maximumLength) ký tự.")
    }
    let scalars = value.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[first...last])
  }

  /// A date: `2024`, `2024-04`, `2024-04-12`, or as people write it, `12/4/2024`, `4/2024`.
  func date(_ name: String) throws -> PartialDate? {
    guard let text = try text(name) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 1, let date = PartialDate(text) { return date }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    if (2...3).contains(parts.count), numbers.count == parts.count,
      let date = PartialDate(
        year: numbers[numbers.count - 1], month: numbers[numbers.count - 2],
        day: numbers.count == 3 ? numbers[0] : nil)
    {
      return date
    }
    throw PageError.badRequest("“\(name)” không phải ngày: viết 2024, 2024-06 hoặc 28/6/2024.")
  }

  private func number(_ name: String, _ range: ClosedRange<Int>, else usual: Int) throws -> Int {
    guard let text = try text(name) else { return usual }
    guard let number = Int(text), range.contains(number) else {
      throw PageError.badRequest(
        "“\(name)” phải là số từ \(range.lowerBound) đến \(range.upperBound).")
    }
    return number
  }

  /// Which rows are asked for.
  func window() throws -> RowWindow {
    RowWindow(
      offset: try number("offset", 0...Self.maximumOffset, else: 0),
      limit: try number("limit", 1...Self.maximumLimit, else: Self.usualLimit))
  }

  /// The conditions on rows of meetings and of who did what.
  func filter() throws -> AnswerFilter {
    var filter = AnswerFilter()
    filter.person = try text("person")
    filter.meeting = try text("meeting")
    filter.organisation = try text("org")
    filter.place = try text("place")
    filter.on = try date("on")
    filter.from = try date("from")
    filter.to = try date("to")
    return filter
  }

  /// The parameters but for the place in the list, for links to other parts of it.
  var withoutOffset: [RequestTarget.Parameter] {
    values.filter { $0.name != "offset" && !$0.value.isEmpty }
  }
}

/// A part of a list of rows.
struct RowWindow: Hashable, Sendable {
  var offset: Int
  var limit: Int

  /// The rows of the part.
  func rows<Row>(of all: [Row]) -> ArraySlice<Row> {
    all.dropFirst(offset).prefix(limit)
  }
}
