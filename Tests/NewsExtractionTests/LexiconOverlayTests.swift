import Foundation
import GrammarKit
import NewsExtraction
import NewsModel
import Testing

/// `--lexicon DIR`: an analyst's own words and rules beside the built-in ones.
@Suite struct LexiconOverlayTests {
  /// Reads with a folder of these files.
  static func extractor(_ files: [String: String]) throws -> Extractor {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quanhe-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    return try Extractor(lexiconDirectory: folder.path)
  }

  @Test(arguments: ["\n", "\r\n"])
  func aTitle(lineEnd: String) throws {
    let text = "Ông Lê Văn Bưởi, Hiệu đốc Sở Y tế tỉnh Nghệ An dự họp."
    #expect(try Reading(text).roles.isEmpty)
    let lines = ["form\ttitle\tbody\tdeputy", "hiệu đốc\tHiệu đốc\t\tyes", ""]
    let own = try Self.extractor(["titles.tsv": lines.joined(separator: lineEnd)])
    #expect(
      try Reading(text, extractor: own).roles == [
        "Lê Văn Bưởi | Hiệu đốc | Sở Y tế tỉnh Nghệ An"
      ])
    let deputy = "Ông Lê Văn Bưởi, Phó Hiệu đốc Sở Y tế tỉnh Nghệ An dự họp."
    #expect(
      try Reading(deputy, extractor: own).roles == [
        "Lê Văn Bưởi | Phó Hiệu đốc | Sở Y tế tỉnh Nghệ An"
      ])
  }

  @Test func whoseATitleIsWithoutABody() throws {
    let text = "Sở Y tế tỉnh Nghệ An họp. Hiệu đốc Lê Văn Bưởi chủ trì."
    let titles = "form\ttitle\tbody\tdeputy\nhiệu đốc\tHiệu đốc\t\tyes\n"
    #expect(
      try Reading(text, extractor: try Self.extractor(["titles.tsv": titles])).roles.isEmpty)
    let own = try Self.extractor([
      "titles.tsv": titles, "holders.tsv": "title\tbody\nHiệu đốc\tstate.department\n",
    ])
    #expect(
      try Reading(text, extractor: own).roles == [
        "Lê Văn Bưởi | Hiệu đốc | Sở Y tế tỉnh Nghệ An"
      ])
  }

  @Test func theTraceNamesTheLineOfABody() throws {
    let own = try Self.extractor([
      "bodies.tsv": "form\tname\tkind\tparent\nVXLX\tViện Xứ Lạ Việt Nam\tinstitute\t\n"
    ])
    let reading = try Reading("Sáng nay, VXLX mở cửa.", extractor: own)
    #expect(
      reading.facts.trace.contains { trace in
        trace.rule == "organisation.institute"
          && trace.entries.contains { $0.hasSuffix("/bodies.tsv:2") }
      })
  }

  @Test func aBodyAndItsAbbreviation() throws {
    let text = "Sáng nay, Viện Xứ Lạ mở cửa. VXLX báo cáo kết quả."
    let own = try Self.extractor([
      "bodies.tsv": """
      form\tname\tkind\tparent
      viện xứ lạ\tViện Xứ Lạ Việt Nam\tstate.institute\tChính phủ
      VXLX\tViện Xứ Lạ Việt Nam\tstate.institute\tChính phủ
      """
    ])
    let reading = try Reading(text, extractor: own)
    #expect(reading.organisations == ["Viện Xứ Lạ Việt Nam"])
    #expect(reading.facts.organisations.first?.mentions.map(\.text) == ["Viện Xứ Lạ", "VXLX"])
    #expect(reading.facts.organisations.first?.parent == "Chính phủ")
  }

  @Test func aRuleWithItsWord() throws {
    let text =
      "Sáng 4/4/2024, Tỉnh ủy Nghệ An tổ chức hội nghị giao ban. Ông Lê Văn Bưởi cầm trịch hội nghị."
    #expect(try Reading(text).chairs.isEmpty)
    let own = try Self.extractor([
      "triggers.tsv": "form\tlabel\ncầm trịch\tlead\n",
      "meetings.grammar": "rule own.lead\n  when  p:PEOPLE V(lead) m:MEETING\n  then  chair p m\n",
    ])
    let reading = try Reading(text, extractor: own)
    #expect(reading.chairs == ["Lê Văn Bưởi"])
    #expect(reading.facts.trace.contains { $0.rule == "own.lead" })
  }

  @Test func theBuiltInWordsRemain() throws {
    let own = try Self.extractor(["middles.tsv": "name\nxyzt\n"])
    for sample in SampleTexts.examples {
      let article = Reading.article(sample.text)
      #expect(try Reading.extractor.get().facts(of: article) == own.facts(of: article))
    }
  }

  @Test(arguments: [
    ("titles.tsv", "form\ttitle\n", 1, "expected the columns form, title, body, deputy"),
    (
      "titles.tsv", "form\ttitle\tbody\tdeputy\na\tA\twhat:1\tno\n", 2, "unknown body rule `what:1`"
    ),
    (
      "titles.tsv", "form\ttitle\tbody\tdeputy\na\tA\t\tmaybe\n", 2,
      "expected `yes` or `no`, found `maybe`"
    ),
    ("titles.tsv", "form\ttitle\tbody\tdeputy\n# c\n\tA\t\tno\n", 3, "the form is empty"),
    (
      "bodies.tsv", "form\tname\tkind\tparent\na\tA\tk\tp\tz\n", 2,
      "5 cells where 4 columns are declared"
    ),
    ("middles.tsv", "name\nxyzt\nXYZt\n", 3, "`XYZt` stands in line 2 already"),
    (
      "places.tsv", "form\tname\tlevel\tkind\tparent\na\tA\tplanet\t\t\n", 2,
      "unknown level `planet`"
    ),
    (
      "triggers.tsv", "form\tlabel\ncầm trịch\tchair\ntừng kinh qua\theld-psot\n", 3,
      "no rule asks for the label `held-psot`"
    ),
    (
      "meetings.tsv", "form\tkind\tgroup\tstrength\nbuổi hát\tbuổi hát\tsinging\tstrong\n", 2,
      "unknown group `singing`"
    ),
    (
      "meetings.tsv", "form\tkind\tgroup\tstrength\nbuổi hát\tbuổi hát\tmeeting\tstronk\n", 2,
      "unknown strength `stronk`"
    ),
    (
      "furniture.tsv", "form\tmatch\teffect\nhết tin\tsomewhere\tend\n", 2,
      "expected `line` or `start`, found `somewhere`"
    ),
    ("people.grammar", "rule r\n  when  X\n  then  chair\n", 2, "unknown kind `X` at column 2"),
    ("people.grammar", "rule r\n  when  V(chair)\n  then  dance\n", 3, "unknown action `dance`"),
    (
      "people.grammar", "rule r\n  when  V(chair)\n  then  chair onwards\n", 3,
      "`onwards` is neither a capture of the rule nor a word of its action"
    ),
    (
      "people.grammar", "rule role.copula\n  when  V(chair)\n  then  chair\n", 1,
      "there is a rule `role.copula` already"
    ),
    ("words.tsv", "form\n", 0, "no word list has this name"),
  ])
  func aWrongFileIsRefusedWithItsLine(
    name: String, text: String, line: Int, message: String
  ) throws {
    do {
      _ = try Self.extractor([name: text])
      Issue.record("\(name) was taken")
    } catch let error as GrammarError {
      #expect(error.file.hasSuffix("/\(name)"))
      #expect(error.line == line)
      #expect(error.message.hasPrefix(message))
    }
  }

  @Test func bytesThatAreNoTextAndAFolderThatIsNone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quanhe-\(UUID())")
    #expect(throws: GrammarError.self) { try Extractor(lexiconDirectory: folder.path) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A folder without any list is more likely a slip than meant.
    #expect(throws: GrammarError.self) { try Extractor(lexiconDirectory: folder.path) }
    try Data([0xFF, 0xFE, 0xC0]).write(to: folder.appending(path: "titles.tsv"))
    #expect(throws: GrammarError.self) { try Extractor(lexiconDirectory: folder.path) }
  }
}
