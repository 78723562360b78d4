import TestSupport
import CypherEngine
import Foundation
import Testing

/// Dates against a calendar that counts day by day.
@Suite struct CalendarTests {
  static let engine = CypherEngine(graph: AdjacencyGraph.Builder().graph())

  static func value(_ expression: String) throws -> CypherValue {
    try engine.run("RETURN \(expression)").rows.first?.first ?? .null
  }

  @Test func countsLikeDayByDay() throws {
    // 1 January 1600 was a Saturday, 135,140 days before 1970.
    var (year, month, day, weekday) = (1600, 1, 1, 6)
    var epochDay: Int64 = -135_140
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var step = 0
    while year < 2401 {
      let date = CypherDate(epochDay: epochDay)
      let text = String(format: "%04d-%02d-%02d", year, month, day)
      if date.description != text { Issue.record("\(date) is not \(text)") }
      if CypherDate(year: Int64(year), month: Int64(month), day: Int64(day)) != date {
        Issue.record("\(text) is another day")
      }
      if step % 997 == 0 {
        #expect(try Self.value("date('\(text)').weekDay") == .integer(Int64(weekday)))
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
      (day, weekday, step, epochDay) = (day + 1, weekday % 7 + 1, step + 1, epochDay + 1)
      if day > length { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  @Test func impossibleDays() {
    for (year, month, day) in [
      (2023, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    ] {
      #expect(CypherDate(year: Int64(year), month: Int64(month), day: Int64(day)) == nil)
    }
  }

  /// A moment and the duration to another moment give the other moment back.
  @Test func durationsBetweenAddUp() throws {
    var random = SeededGenerator(seed: 50)
    func moment() -> String {
      let date = CypherDate(epochDay: Int64.random(in: -40_000...40_000, using: &random))
      let time = CypherLocalTime(
        nanoseconds: Int64.random(in: 0..<86_400, using: &random) * 1_000_000_000)
      return CypherLocalDateTime(date: date, time: time).description
    }
    for _ in 0..<500 {
      let query = """
        WITH localdatetime('\(moment())') AS a, localdatetime('\(moment())') AS b
        RETURN a + duration.between(a, b) = b, a + duration.inSeconds(a, b) = b,
          toString(a), toString(b)
        """
      let row = try #require(try Self.engine.run(query).rows.first)
      #expect(row[0] == .boolean(true) && row[1] == .boolean(true), "\(row)")
    }
  }

  /// Every value can be read back from its text.
  @Test func textsAreReadBack() throws {
    var random = SeededGenerator(seed: 51)
    for _ in 0..<300 {
      let day = Int64.random(in: -1_000_000...3_000_000, using: &random)
      let nano = Int64.random(in: 0..<86_400_000_000_000, using: &random)
      let offset = Int32.random(in: -1080...1080, using: &random) * 60
      let date = CypherDate(epochDay: day)
      let time = CypherLocalTime(nanoseconds: nano)
      let local = CypherLocalDateTime(date: date, time: time)
      let moment = CypherDateTime(local: local, offset: offset)
      #expect(try Self.value("date('\(date)')") == .date(date))
      #expect(try Self.value("localtime('\(time)')") == .localTime(time))
      #expect(try Self.value("localdatetime('\(local)')") == .localDateTime(local))
      #expect(try Self.value("datetime('\(moment)')") == .dateTime(moment))
      let duration = try CypherDuration(
        months: day % 5000, days: day % 777, seconds: day, nanoseconds: nano % 1_000_000_000)
      #expect(try Self.value("duration('\(duration)')") == .duration(duration), "\(duration)")
    }
  }

  @Test(arguments: [
    "date('2024-2-3')", "date('')", "date('2024-13-01')", "date('20240230')", "date('abcd')",
    "localtime('25:00')", "time('10:00+99:00')", "datetime('2024-01-01T10:00[Mars/Base]')",
    "duration('P')", "duration('5 days')", "duration('P1S')", "date({month: 3})",
    "date({year: 99999999999})", "datetime({year: 2024, timezone: 'x'})", "duration({eons: 1})",
    "date('2024-01-01') + duration({years: 9223372036854775807})",
    "date.truncate('hour', date('2024-01-01'))", "date.truncate('aeon', date('2024-01-01'))",
  ])
  func refused(expression: String) {
    #expect(throws: CypherRuntimeError.self) { try Self.value(expression) }
  }
}
