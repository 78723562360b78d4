import Testing

@testable import QuanHeCommand

@Suite struct CSVTextTests {
  /// What a spreadsheet would run is text; numbers are numbers.
  @Test(arguments: [
    ("-3", "-3"), ("-0.5", "-0.5"), ("+7", "+7"), ("-1e-07", "-1e-07"), ("=1+1", "'=1+1"),
    ("-3+2", "'-3+2"), ("-", "'-"), ("-x", "'-x"), ("@a", "'@a"), ("-nan", "'-nan"),
    ("a,b", "\"a,b\""), ("", ""),
  ])
  func formulasAreText(cell: String, expected: String) {
    #expect(CSVText.record([cell]) == expected + "\r\n")
  }
}
