import GrammarKit
import NewsExtraction
import NewsModel
import TestSupport
import TextCore
import Testing

/// No text crashes the extractor or keeps it long, and evidence always holds.
@Suite struct HostileTextTests {
  /// What is promised for release builds; a debug build on a busy machine is many times slower.
  static var limit: Duration {
    #if DEBUG
      .seconds(TestScale.isSlow ? 30 : 6)
    #else
      .seconds(2)
    #endif
  }

  static func check(_ text: String, _ name: String) throws {
    let extractor = try Reading.extractor.get()
    let article = Reading.article(text)
    let clock = ContinuousClock()
    var facts: ArticleFacts?
    let time = clock.measure { facts = extractor.facts(of: article, tracing: true) }
    #expect(time < limit, "\(name): \(text.prefix(60))")
    guard let facts else { return }
    #expect(FactChecks.faults(facts, in: article.text).isEmpty, "\(name): \(text.prefix(600))")
  }

  static let units = [
    "(((((", ")", "Nguyễn ", "Nguyễn Văn A, ", ",", ",)", "ông ", "Phó Chủ tịch ", "\n", "A\n", "-",
    "1/",
    "12/4 ", "của ", "chủ trì ", "Tỉnh ủy ", "Ban ", "\"", "các Phó Chủ tịch: ",
    "Nghị quyết số 1-NQ/TW ",
    "hội nghị ", "họp (", "số ", "đồng chí: ", "Ảnh: ", "UBND tỉnh, ", "Bí thư - ", "K'", "😀", "; ",
    "Ông A chủ trì hội nghị. ", "Trần Văn A, Phó Chủ tịch UBND tỉnh; ", "Công ty ", "Ngân hàng ",
    "tại điểm cầu ", "nhiệm kỳ 2020 - 2025 ", "bổ nhiệm ", "Ông nói. ", "HỘI NGHỊ\n", "Tin khác\n",
  ]

  /// What no repetition shows: lists and papers that all differ.
  static let lists: [(name: String, lead: String, item: @Sendable (Int) -> String)] = [
    ("guests", "Dự hội nghị có các đồng chí: ", { "Trần Văn \(name($0)), Chánh Văn phòng; " }),
    (
      "titles and bodies", "",
      { "Lê Thị \(name($0)), Phó Bí thư Thường trực; Tỉnh ủy Bến Tre, ông Võ \(name($0)), " }
    ),
    ("numbers", "Nghị quyết số ", { "\($0)-NQ/TW, " }),
    ("bare numbers", "", { "Chỉ thị số \($0), " }),
    ("one number", "", { "Nghị quyết 5-\(name($0))/TW, " }),
    ("changes", "", { "Bổ nhiệm ông Võ Văn \(name($0)) giữ chức Chánh Văn phòng. " }),
    ("one given name", "", { "\(name($0)) Văn Hùng, ông Hùng, " }),
    ("meetings", "", { "Sáng \($0 % 28 + 1)/3, ông Võ \(name($0)) chủ trì hội nghị số \($0).\n" }),
    ("headings", "", { "HỘI NGHỊ SỐ \($0)\n\n" }),
  ]

  /// A syllable of its own for each number.
  static func name(_ number: Int) -> String {
    let parts = [
      ["B", "C", "D", "Kh", "L", "M", "N", "Ph"], ["a", "an", "âm", "ê", "iên", "oan"],
    ]
    var rest = number
    var name = ""
    for _ in 0..<2 {
      name += (name.isEmpty ? "" : " ") + parts[0][rest % 8] + parts[1][rest / 8 % 6]
      rest /= 48
    }
    return name
  }

  @Test(.tags(.slow), arguments: lists.indices) func longLists(index: Int) throws {
    let list = Self.lists[index]
    var text = list.lead
    let size = TestScale.rounds(20_000, slow: 300_000)
    var number = 0
    while text.utf8.count < size {
      text += list.item(number)
      number += 1
    }
    try Self.check(text, list.name)
  }

  /// A body may reach beyond the sentence that it begins in.
  @Test(.tags(.slow)) func bodiesBeforeAnEnd() throws {
    let bodies = ["Huyện ủy", "Công ty Hoa Sen", "Sở Y tế", "Ban Thường vụ", "UBND TP. Vinh"]
    for body in bodies {
      for end in [".", "…", ". A", "\n", " (", " TP. ", ": ", "\n-", " “", "; "] {
        for lead in ["Sáng 12/6, ", "Ngày 12/6/2024, sáng, ", "(12/6) "] {
          for tail in ["khởi công cầu Bà Cụ", " tổ chức khánh thành", "", "\nkhởi công trường B"] {
            try Self.check(lead + body + end + tail, "end")
          }
        }
      }
    }
  }

  /// Debug builds are many times slower than what is promised for release, so the text is shorter.
  @Test(.tags(.slow), arguments: units) func aHundredKilobytesOfOneThing(unit: String) throws {
    let size = TestScale.rounds(8_000, slow: 100_000)
    try Self.check(String(repeating: unit, count: size / unit.utf8.count), "repeated \(unit)")
  }

  static let alphabet: [String] = [
    ",", ".", ";", ":", "-", "–", "(", ")", "\"", "“", "\n", " ", "\u{A0}", "\u{301}", "1",
    "12/4/2024",
    "Nguyễn", "ông", "chủ trì", "hội nghị", "😀", "\0", "…", "các", "/", "\r\n", "Ủy viên", "và",
    "của",
  ]

  static func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[place] = .random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.removeSubrange(..<place)
      case 4:
        bytes.insert(contentsOf: bytes.suffix(from: place).prefix(200), at: place)
      case 5:
        let piece = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        let count = Int.random(in: 1...40, using: &random)
        bytes.insert(contentsOf: String(repeating: piece, count: count).utf8, at: place)
      case 6:
        let lines = bytes.split(separator: 0x0A).shuffled(using: &random)
        bytes = Array(lines.joined(separator: [0x0A]))
      default:
        for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
      }
    }
    return String(decoding: bytes.prefix(8_000), as: UTF8.self)
  }

  @Test(.tags(.slow)) func mutatedArticles() throws {
    let seeds = SampleTexts.examples.map { String($0.text.prefix(4_000)) }
    try #require(!seeds.isEmpty)
    var random = SeededGenerator(61)
    for round in 0..<TestScale.rounds(60, slow: 3_000) {
      let seed = seeds[Int.random(in: 0..<seeds.count, using: &random)]
      try Self.check(Self.mutated(seed, &random), "round \(round)")
    }
  }

  @Test(.tags(.slow)) func wordsThrownTogether() throws {
    var random = SeededGenerator(62)
    let words = SampleTexts.examples.flatMap { $0.text.split(separator: " ").prefix(400) }
    try #require(!words.isEmpty)
    for round in 0..<TestScale.rounds(60, slow: 3_000) {
      var text = ""
      for _ in 0..<Int.random(in: 1...150, using: &random) {
        text += words[Int.random(in: 0..<words.count, using: &random)]
        text += Int.random(in: 0..<9, using: &random) == 0 ? ", " : " "
      }
      try Self.check(text, "round \(round)")
    }
  }

  /// A body with its short form may be read and taken back; the short form must not mean another.
  @Test(.tags(.slow)) func shortFormsThrownTogether() throws {
    let pieces = [
      "Giám đốc ", "Phó Giám đốc ", "Chủ tịch HĐQT ", "Công ty Hoa Sen ", "Tập đoàn Sông Cái ",
      "Ngân hàng Cây Bàng ", "(HSX)", " (SCX) ", "HSX ", "SCX ", "Nghị quyết của ", "Luật ", "“",
      "” ",
      "ông Lê Văn Bưởi, ", "và ", ", ", ". ", "của ", "Sở Y tế ", "tỉnh Trà Vinh ", "\n", "- ", "(",
      ") ",
      "Đề án ", "về ", "Hội nghị ", "Trưởng ban ", "Ban ", "UBND xã ", "Đảng ủy ", "nguyên ",
    ]
    var random = SeededGenerator(64)
    for round in 0..<TestScale.rounds(400, slow: 20_000) {
      let text = (0..<Int.random(in: 4...40, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      try Self.check(text, "round \(round)")
    }
  }

  /// Texts that break off anywhere, in the middle of a body, a title, a number.
  @Test(.tags(.slow)) func textsThatBreakOff() throws {
    let texts = HardCasesTests.all.map(\.text) + Self.endings
    let step = TestScale.rounds(6, slow: 1)
    for text in texts {
      let words = text.split(separator: " ")
      for count in stride(from: words.count, to: 0, by: -step) {
        try Self.check(words.prefix(count).joined(separator: " "), "cut off")
      }
    }
  }

  /// What one level has another may not: sentences of the tests and the grammars, two by two, with
  /// the units of one level for those of another.
  @Test(.tags(.slow)) func unitsOfOtherLevels() throws {
    let units = ["phường", "xã", "huyện", "quận", "tỉnh", "thành phố"]
    let rules = RuleExamplesTests.rules.flatMap { $0.positiveExamples + $0.negativeExamples }
    let texts = HardCasesTests.all.map(\.text) + Self.levels + rules
    var random = SeededGenerator(63)
    for (index, text) in texts.enumerated() {
      let other = texts[Int.random(in: 0..<texts.count, using: &random)]
      for unit in units where TestScale.isSlow || units[index % units.count] != unit {
        let swapped = units.reduce(text + "\n" + other) {
          $0.replacing(" \($1) ", with: " \(unit) ")
        }
        try Self.check(swapped, "units of \(unit)")
      }
    }
  }

  static let levels = [
    "Sáng 12/6/2025, Ban Chấp hành Đảng bộ huyện Cầu Ngang họp phiên thứ nhất. Đồng chí Nguyễn Văn Ví được bầu làm Bí thư, tham gia Ban Thường vụ.",
    "Đại hội Đảng bộ phường Bến Thủy bầu đồng chí Lê Văn Bưởi tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng ủy.",
  ]

  static let endings = [
    "Dự thảo của Luật Lao động sửa", "Sáng nay.VTV", "Theo Nghị định 30a",
    "-2003 là năm", "2003-2005",
    "Ông Nguyễn Văn Bưởi nói theo Hiến pháp", "Quốc hội bàn về luật",
    "Tỉnh ủy ban hành Nghị quyết về phấn đấu tăng thu ngân sách thêm 5",
    "Ban Tổ chức Trung", "Ban Tổ chức T.", "Phó Bí thư Thường", "Ủy viên Ban", "các", "Bí thư Tỉnh",
    "Nghị quyết số", "Nghị quyết số 1-", "Nghị quyết Trung", "ông", "K'", "chủ trì", "ngày 12/",
    "ngày 5 tháng", "tại điểm cầu", "nhiệm kỳ 2020 -", "khóa", "hội nghị (", "Sở", "Tin, ảnh:",
    "Cục Phòng,",
    "Ông Nguyễn Văn A (", "quý I/", "TP.", "Ủy viên T.Ư",
  ]
}
