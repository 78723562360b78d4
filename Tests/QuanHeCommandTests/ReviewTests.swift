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
    #expect(refused.messages.contains("same") && refused.messages.contains("new: different"))
    // What stands is left out; a line that is no decision is named.
    try (exported.output + "[1]\n").write(to: file, atomically: true, encoding: .utf8)
    let again = try program.run(["review", "import", "decisions.jsonl"])
    #expect(again.code == 65 && again.messages.contains("line 2"), "\(again.messages)")
    let mixed = try program.run(["review", "same", "Tỉnh ủy Hà Tĩnh", "Đoàn Trọng Nghĩa"])
    #expect(mixed.code == 1 && mixed.messages.contains("Organisation"))
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
