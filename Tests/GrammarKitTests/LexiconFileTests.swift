import Testing

@testable import GrammarKit

@Suite struct LexiconFileTests {
  @Test(arguments: ["\n", "\r\n"])
  func readsATable(lineEnd: String) throws {
    let lines = ["# words", "", "kind\tform", "head\tSở", "\tBan", "field", "# end", ""]
    let file = try LexiconFile(
      name: "w.tsv", text: lines.joined(separator: lineEnd), columns: ["form", "kind"])
    #expect(file.name == "w.tsv")
    #expect(file.rows.map(\.cells) == [["Sở", "head"], ["Ban", ""], ["", "field"]])
    #expect(file.rows.map(\.line) == [4, 5, 6])
  }

  @Test(arguments: [
    ("form\n", 1, "expected the columns form, kind"),
    ("form\tkind\tmore\n", 1, "expected the columns form, kind"),
    ("form\tsort\n", 1, "expected the columns form, kind"),
    ("form\tform\n", 1, "expected the columns form, kind"),
    ("# c\n\nform kind\n", 3, "expected the columns form, kind"),
    ("form\tkind\na\tb\na\tb\tc\n", 3, "3 cells where 2 columns are declared"),
  ])
  func aWrongFileIsRefusedWithItsLine(text: String, line: Int, message: String) {
    #expect(throws: GrammarError(file: "w.tsv", line: line, message: message)) {
      try LexiconFile(name: "w.tsv", text: text, columns: ["form", "kind"])
    }
  }

  @Test func aFileOfCommentsHasNoRows() throws {
    #expect(try LexiconFile(name: "w.tsv", text: "# a\n", columns: ["form"]).rows.isEmpty)
    #expect(try LexiconFile(name: "w.tsv", text: "", columns: ["form"]).rows.isEmpty)
  }
}
