import Testing

@testable import QuanHeCommand

/// Lines of a terminal.
@Suite struct TextWrappingTests {
  @Test(
    arguments: [
      ("một hai ba", 7, ["một hai", "ba"]),
      ("một hai ba", nil, ["một hai ba"]),
      // A long word breaks behind its last joint that leaves no line half empty.
      ("01-soc-trang-giao-ban.txt", 12, ["01-soc-", "trang-giao-", "ban.txt"]),
      ("01-soc-trang-giao-ban.txt", 14, ["01-soc-trang-", "giao-ban.txt"]),
      ("a-bbbbbbbbbbbbbb", 8, ["a-bbbbbb", "bbbbbbbb"]),
      ("x y/zzzzzzz/w", 8, ["x", "y/zzzzzz", "z/w"]),
      ("", 5, [""]),
    ] as [(String, Int?, [String])])
  func breaks(text: String, width: Int?, lines: [String]) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }
}
