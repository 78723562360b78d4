import Testing

@testable import QuanHeCommand

@Suite struct TextTableTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Lâm Minh Đằng", 13), ("Ủy", 2), ("U\u{309}y", 2),
    ("e\u{302}\u{323}", 1), ("越南", 4), ("ＡＢ", 4), ("a\u{200B}b", 2), ("\u{7}x", 1),
    ("😀", 2),
  ])
  func widthsAreThoseOfATerminal(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func columnsLineUpWhateverTheForm() {
    let table = TextTable(
      headings: ["tên", "ngày"],
      rows: [
        ["Đỗ Thị Thủy", "2024"], ["\u{110}\u{1ED7} Thi\u{323} Thu\u{309}y", "2023-01"],
        ["漢字", "x"],
      ])
    #expect(
      table.text(width: nil) == """
        tên          ngày
        ───────────  ───────
        Đỗ Thị Thủy  2024
        \u{110}\u{1ED7} Thi\u{323} Thu\u{309}y  2023-01
        漢字         x

        """)
  }

  @Test func emptyColumnsAreLeftOutAndLineBreaksFolded() {
    let table = TextTable(headings: ["a", "b", "c"], rows: [["1", "", "x\ny\tz"]])
    #expect(table.text(width: nil) == "a  c\n─  ─────\n1  x y z\n")
    #expect(TextTable(headings: ["a"], rows: [[""]]).text(width: 10) == "")
  }

  @Test func theWidestColumnWrapsFirst() {
    let table = TextTable(
      headings: ["name", "words"], rows: [["Cao Bá", "một hai ba bốn năm sáu bảy"]],
      footnotes: [["“lời dẫn khá dài của bài báo” a.txt:1-2"]])
    #expect(
      table.text(width: 24) == """
        name    words
        ──────  ────────────────
        Cao Bá  một hai ba bốn
                năm sáu bảy
            “lời dẫn khá dài của
            bài báo” a.txt:1-2

        """)
  }

  @Test func tooNarrowATerminalGetsRecords() {
    let table = TextTable(
      headings: ["first", "second", "third"],
      rows: [["một hai ba bốn năm", "sáu", "bảy tám chín mười"], ["x", "", "z"]])
    #expect(
      table.text(width: 20) == """
        first:  một hai ba
                bốn năm
        second: sáu
        third:  bảy tám chín
                mười

        first:  x
        third:  z

        """)
  }

  @Test func noLineIsWiderThanTheTerminal() {
    var state: UInt64 = 3
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let words = ["Ủy", "ban", "nhân", "dân", "越南", "e\u{302}\u{323}", "Hội-đồng-nhân-dân-tỉnh", ""]
    for _ in 0..<300 {
      let columns = 1 + random(6)
      let rows = (0..<(1 + random(4))).map { _ in
        (0..<columns).map { _ in
          (0..<random(9)).map { _ in words[random(8)] }.joined(separator: " ")
        }
      }
      let width = 20 + random(80)
      let text = TextTable(headings: (0..<columns).map { "cột \($0)" }, rows: rows)
        .text(width: width)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(width): \(line)")
      }
    }
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"),
    (["x\ny", ""], "\"x\ny\",\r\n"), (["=1+1", "-x", "+x", "@x"], "'=1+1,'-x,'+x,'@x\r\n"),
    (["Ủy, ban"], "\"Ủy, ban\"\r\n"),
  ])
  func recordsFollowRFC4180AndAreNoFormulas(cells: [String], record: String) {
    #expect(CSVText.record(cells) == record)
  }
}
