import Foundation
import Testing

/// Decisions on the two namesakes of the examples, from listing to undoing.
@Suite struct ReviewTests {
  private static let name = "Trần Quốc Tuấn"

  private func ids(_ program: Program) throws -> [String] {
    let rows = try program.run(
      ["search", Self.name, "--type", "person", "--format", "json"]).rows
    return rows.filter { $0["name"] as? String == Self.name }.compactMap { $0["id"] as? String }
  }

  @Test func aDecisionHoldsUntilItIsUndone() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles]).code == 0)
    let before = try ids(program)
    try #require(before.count >= 2)
    let pair = Array(before.prefix(2))
    let ambiguous = try program.run(["show", Self.name])
    #expect(ambiguous.code == 1)
    for id in before { #expect(ambiguous.messages.contains(id)) }
    let explained = try program.run(["explain", Self.name, Self.name])
    #expect(explained.code == 0 && explained.output.contains("two entities"))

    let export = try program.run(["export", "jsonl"]).output
    #expect(try program.run(["review", "same"] + pair).code == 0)
    let after = try ids(program)
    #expect(after.count == before.count - 1)
    let merged = after.filter(pair.contains)
    #expect(merged.count == 1)
    for id in pair {
      // The id that was retired leads to the one that stayed.
      #expect(try program.run(["show", id]).output.contains(merged.joined()), "\(id)")
    }
    let again = try program.run(["review", "same"] + pair)
    #expect(again.code == 1 && again.messages.contains("already"))
    #expect(try program.run(["build", articles, "--rebuild", "--quiet"]).code == 0)
    #expect(try ids(program) == after)

    let listed = try program.run(["review", "split"] + merged)
    let mentions = listed.output.split(separator: "\n")
    #expect(listed.code == 0 && mentions.count >= 2)
    // The decision was on the first mentions of the two: taking one of these out contradicts it.
    let log = try program.run(["review", "log", "--format", "json"]).rows
    let left = (log.first?["left"] as? [String: Any])?["source"] as? String ?? ""
    let refused = try program.run(["review", "split"] + merged + [left])
    #expect(refused.code == 1 && refused.messages.contains("contradicts"), "\(refused.messages)")

    let undone = try program.run(["review", "undo"])
    #expect(undone.code == 0 && undone.output.hasPrefix("undone: 1 same"))
    #expect(try ids(program) == before)
    #expect(try program.run(["export", "jsonl"]).output == export)
    let rows = try program.run(["review", "log", "--format", "json"]).rows
    #expect(rows.count == 1 && rows[0]["undone"] is String)
  }

  @Test func decisionsOnBodiesComeAndGoAsLinesOfAResolverFile() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles]).code == 0)
    let pair = ["Tỉnh ủy Hà Tĩnh", "Tỉnh ủy Sóc Trăng"]
    let apart = try program.run(["explain"] + pair)
    #expect(apart.output.contains("two entities") && apart.output.contains("review same"))
    #expect(try program.run(["review", "same"] + pair).code == 0)
    let merged = try program.run(["export", "jsonl"]).output
    let exported = try program.run(["review", "export"])
    let lines = exported.output.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("[\"art-") && lines[0].contains("\"positive\""))
    let file = program.folder.appending(path: "decisions.jsonl")
    try exported.output.write(to: file, atomically: true, encoding: .utf8)
    #expect(try program.run(["review", "undo"]).code == 0)
    #expect(try program.run(["export", "jsonl"]).output != merged)
    let imported = try program.run(["review", "import", "decisions.jsonl"])
    #expect(imported.code == 0, "\(imported.messages)")
    #expect(try program.run(["export", "jsonl"]).output == merged)
    let turned = exported.output.replacingOccurrences(of: "positive", with: "negative")
    try turned.write(to: file, atomically: true, encoding: .utf8)
    let refused = try program.run(["review", "import", "decisions.jsonl"])
    #expect(refused.code == 1 && refused.messages.contains("contradicts"), "\(refused.messages)")
    #expect(refused.messages.contains("same") && refused.messages.contains("line 1: different"))
    // What stands is left out; a line that is no decision is named.
    try (exported.output + "[1]\n").write(to: file, atomically: true, encoding: .utf8)
    let again = try program.run(["review", "import", "decisions.jsonl"])
    #expect(again.code == 65 && again.messages.contains("line 2"), "\(again.messages)")
    let mixed = try program.run(["review", "same", "Tỉnh ủy Hà Tĩnh", "Đoàn Trọng Nghĩa"])
    #expect(mixed.code == 1 && mixed.messages.contains("Organisation"))
  }

  /// Two of one name whom the facts take for one, each with a post of their own.
  private static let twins = """
    Trà Vinh - Sáng 12/6/2024, ông Nguyễn Văn Hùng, Bí thư Huyện ủy Cầu Ngang chủ trì hội nghị giao ban. Dự hội nghị có ông Trần Văn Bưởi, Chủ tịch UBND huyện.

    Tại hội nghị, ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Trà Vinh phát biểu. Giám đốc Sở Y tế Nguyễn Văn Hùng kết luận hội nghị.
    """

  private func posts(_ program: Program, _ name: String) throws -> [[String]] {
    let people = try program.run(["search", name, "--type", "person", "--format", "json"]).rows
    return try people.filter { $0["name"] as? String == name }.map { person in
      let id = person["id"] as? String ?? ""
      return try program.run(["roles", "--person", name, "--format", "json"]).rows
        .filter { ($0["person"] as? [String: Any])?["id"] as? String == id }
        .compactMap { $0["role"] as? String }.sorted()
    }.sorted { $0.joined() < $1.joined() }
  }

  @Test func twoNamesakesOfOneArticleAreTakenApartByPlace() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.twins, to: "bai.txt")
    #expect(try program.run(["build", "bai.txt"]).code == 0)
    let name = "Nguyễn Văn Hùng"
    let bodies = ["Bí thư · Huyện ủy Cầu Ngang", "Giám đốc · Sở Y tế tỉnh Trà Vinh"]
    #expect(try posts(program, name) == [bodies])
    let export = try program.run(["export", "jsonl"]).output

    let listed = try program.run(["review", "split", name]).output.split(separator: "\n")
    #expect(listed.count == 4, "\(listed)")
    #expect(listed[1].contains("#1") && listed[1].contains("Bí thư Huyện ủy"))
    let none = try program.run(["review", "split", name, "bai.txt#9"])
    #expect(none.code == 1 && none.messages.contains("no place 9"), "\(none.messages)")
    let all = try program.run(["review", "split", name, "bai.txt"])
    #expect(all.code == 1 && all.messages.contains("nothing is left"), "\(all.messages)")

    let split = try program.run(["review", "split", name, "bai.txt#2", "bai.txt#3"])
    #expect(split.code == 0, "\(split.messages)")
    #expect(try posts(program, name) == bodies.map { [$0] })
    let who = try program.run(["who", "chaired", "--format", "json"]).output
    #expect(who.contains("Bí thư · Huyện ủy Cầu Ngang") && !who.contains("Giám đốc"), "\(who)")
    let two = try program.run(["export", "jsonl"]).output
    // The place that the part has its key from is told from what is left of the part.
    let director = try #require(
      try program.run(["roles", "--person", name, "--format", "json"]).rows
        .first { $0["role"] as? String == bodies[1] }?["person"] as? [String: Any])
    let id = try #require(director["id"] as? String)
    let again = try program.run(["review", "split", id, "bai.txt#1"])
    #expect(again.code == 1 && again.messages.contains("contradicts"), "\(again.messages)")
    #expect(again.messages.contains("2 same"), "\(again.messages)")
    #expect(again.messages == (try program.run(["review", "split", id, "bai.txt#2"])).messages)
    #expect(try program.run(["build", "bai.txt", "--rebuild", "--quiet"]).code == 0)
    #expect(try program.run(["export", "jsonl"]).output == two)

    // The same decisions from a file, before there is an article to decide on.
    let lines = try program.run(["review", "export"]).output
    try program.write(lines, to: "decisions.json")
    let early = try program.run(["review", "import", "decisions.json", "--graph", "b.sqlite"])
    #expect(early.code == 1, "there is no graph")
    try program.write("Bài khác.", to: "khac.txt")
    #expect(try program.run(["build", "khac.txt", "--graph", "b.sqlite"]).code == 0)
    let waiting = try program.run(["review", "import", "decisions.json", "--graph", "b.sqlite"])
    #expect(waiting.code == 0 && waiting.messages.contains("no article here has"))
    #expect(waiting.output.contains("(waits: one of the two is in no article here)"))
    let log = try program.run(["review", "log", "--format", "json", "--graph", "b.sqlite"]).rows
    #expect(log.count == 2 && log.allSatisfy { $0["waits"] as? Bool == true })
    let stats = try program.run(["stats", "--graph", "b.sqlite"]).output
    #expect(stats.contains("decisions in force 2 (2 waiting for their mentions)"), "\(stats)")
    #expect(try program.run(["build", "bai.txt", "--graph", "b.sqlite"]).code == 0)
    #expect(
      try program.run(["remove", "khac.txt", "--graph", "b.sqlite"]).code == 0)
    #expect(try program.run(["export", "jsonl", "--graph", "b.sqlite"]).output == two)

    let joined = try program.run(["review", "undo", "2"])
    #expect(joined.code == 0 && joined.output.contains("undone: 1 different"), "\(joined)")
    #expect(try program.run(["export", "jsonl"]).output == export)
  }

  @Test func anyDecisionIsUndoneByItsNumber() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles]).code == 0)
    let pairs = [
      ["Tỉnh ủy Hà Tĩnh", "Tỉnh ủy Sóc Trăng"], ["Tỉnh ủy Nghệ An", "Tỉnh ủy Lâm Đồng"],
    ]
    #expect(try program.run(["review", "same"] + pairs[0]).code == 0)
    let first = try program.run(["export", "jsonl"]).output
    let second = try program.run(["review", "same"] + pairs[1])
    #expect(second.code == 0, "\(second.messages)")
    let unknown = try program.run(["review", "undo", "7"])
    #expect(unknown.code == 1 && unknown.messages.contains("no decision has the number 7"))
    let undone = try program.run(["review", "undo", "1"])
    #expect(undone.code == 0 && undone.output.hasPrefix("undone: 1 same"), "\(undone.messages)")
    let again = try program.run(["review", "undo", "1"])
    #expect(again.code == 1 && again.messages.contains("undone already"), "\(again.messages)")
    #expect(try program.run(["review", "same"] + pairs[0]).code == 0)
    #expect(try program.run(["review", "undo", "2"]).output.hasPrefix("undone: 2 same"))
    #expect(try program.run(["export", "jsonl"]).output == first)
    let explained = try program.run(["explain"] + pairs[0]).output
    #expect(explained.contains("review undo 3"), "\(explained)")
  }

  @Test func aFileThatContradictsItselfIsRefusedWhole() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("Bài.", to: "bai.txt")
    #expect(try program.run(["build", "bai.txt"]).code == 0)
    func line(_ left: String, _ judgement: String, _ right: String) -> String {
      let ids = [left, right].map { "\"art-\($0)-00000000 Person 0 Lò Khăm Ón\"" }
      return "[\(ids[0]), \(ids[1]), \"\(judgement)\", null, \"ai\", \"2026-01-01\"]\n"
    }
    let good = line("a", "positive", "b") + "\n" + line("b", "positive", "c")
    try program.write(good + line("d", "negative", "e") + line("c", "negative", "a"), to: "x.json")
    let refused = try program.run(["review", "import", "x.json"])
    #expect(refused.code == 1)
    for part in [
      "x.json: line 1: same", "x.json: line 3: same", "new: x.json: line 5: different",
      "nothing is recorded",
    ] {
      #expect(refused.messages.contains(part), "\(part): \(refused.messages)")
    }
    #expect(!refused.messages.contains("line 4"))
    #expect(try program.run(["review", "log", "--format", "json"]).rows.isEmpty)

    try program.write(good, to: "x.json")
    #expect(try program.run(["review", "import", "x.json"]).code == 0)
    try program.write(line("e", "positive", "f") + line("a", "negative", "c"), to: "y.json")
    let earlier = try program.run(["review", "import", "y.json"])
    #expect(earlier.code == 1 && earlier.messages.contains("new: y.json: line 2: different"))
    #expect(earlier.messages.contains("1 same") && earlier.messages.contains("2 same"))
    #expect(try program.run(["review", "log", "--format", "json"]).rows.count == 2)

    let odd =
      line("a", "maybe", "b") + line("a", "positive", "a") + "x\n"
      + line("a", "no_judgement", "g") + line("a", "unsure", "h")
      + line("a", "positive", "b").replacingOccurrences(of: "Person", with: "Role")
    try program.write(odd, to: "z.json")
    let faults = try program.run(["review", "import", "z.json"])
    #expect(faults.code == 65)
    for (line, part) in [(1, "“maybe”"), (2, "one mention"), (3, "resolver"), (6, "Role")] {
      #expect(
        faults.messages.split(separator: "\n").contains {
          $0.contains("line \(line):") && $0.contains(part)
        }, "\(faults.messages)")
    }
    #expect(try program.run(["review", "log", "--format", "json"]).rows.count == 3)
  }

  @Test func doubtfulIdentitiesAreListed() throws {
    let program = try Program()
    defer { program.remove() }
    let articles = Program.repository.appending(path: "examples/articles").path
    #expect(try program.run(["build", articles]).code == 0)
    let names = try program.run(["review", "namesakes", "--format", "json"]).rows
    #expect(names.contains { $0["name"] as? String == Self.name })
    let provinces = try program.run(["review", "provinces", "--format", "json"])
    #expect(provinces.code == 0)
    for row in provinces.rows {
      let posts = row["posts"] as? [[String: Any]] ?? []
      #expect(Set(posts.compactMap { $0["province"] as? String }).count > 1)
    }
    let listed = try program.run(["review"]).output
    #expect(listed.contains("would change:") && listed.contains("caution"))
  }
}
