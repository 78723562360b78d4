import Foundation
import Testing

/// The questions of `examples/gold/CROSS.json` that name the command which answers them.
@Suite struct ExampleQuestionsTests {
  private struct Question: Decodable {
    var id: String
    var command: [String]?
    var field: String?
    var title: String?
    var answer: Answer
  }

  /// A list, or lists by name, of texts.
  private struct Answer: Decodable {
    var texts: [String] = []

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        texts = list
      } else {
        texts = try container.decode([String: [String]].self).values.flatMap { $0 }
      }
    }
  }

  private struct Cross: Decodable {
    var competency_questions: [Question]
  }

  /// Questions whose answer needs more than extraction finds yet; the list may only shrink.
  private static let pending: Set<String> = []

  @Test func commandsAnswerTheQuestions() throws {
    let examples = Program.repository.appending(path: "examples")
    let data = try Data(contentsOf: examples.appending(path: "gold/CROSS.json"))
    let questions = try JSONDecoder().decode(Cross.self, from: data).competency_questions
    let program = try Program()
    defer { program.remove() }
    let built = try program.run(["build", examples.appending(path: "articles").path])
    #expect(built.code == 0, "\(built.messages)")
    var asked = 0
    for question in questions {
      guard let command = question.command, let field = question.field else { continue }
      asked += 1
      let outcome = try program.run(command + ["--format", "json"])
      let found = Set(Self.values(of: field, title: question.title, in: outcome))
      func check() {
        #expect(Self.agree(found, question.answer.texts, field), "\(question.id) \(command)")
      }
      if Self.pending.contains(question.id) {
        withKnownIssue(isIntermittent: true) { check() }
      } else {
        check()
      }
    }
    #expect(asked >= 25)
  }

  /// What the answer's field is in the command's output.
  private static func values(
    of field: String, title: String?, in outcome: Program.Outcome
  ) -> [String] {
    if let path = outcome.json as? [String: Any], let hops = path["hops"] as? [[String: Any]] {
      let ends = hops.compactMap { $0["to"] as? [String: Any] }
      return ends.filter { $0["type"] as? String == "Meeting" }.compactMap { $0["name"] as? String }
    }
    let rows = outcome.rows.filter { title == nil || $0["title"] as? String == title }
    return rows.flatMap { row -> [String] in
      func inner(_ object: String, _ key: String) -> [String] {
        ((row[object] as? [String: Any])?[key] as? String).map { [$0] } ?? []
      }
      switch field {
      case "person": return inner("person", "name")
      case "date": return inner("meeting", "date")
      case "role": return (row["role"] as? String).map { [$0] } ?? []
      case "issuer": return inner("issuer", "name")
      case "number": return inner("document", "number")
      case "article":
        let articles = row["citedIn"] as? [[String: Any]] ?? []
        return articles.compactMap { $0["source"] as? String }
      default: return []
      }
    }
  }

  /// Whether what was found is the answer; articles are named by a part of their source, and
  /// meetings of a path need only be one.
  private static func agree(_ found: Set<String>, _ answer: [String], _ field: String) -> Bool {
    switch field {
    case "article":
      found.count == answer.count
    case "meeting": found.count == 1
    default: found == Set(answer)
    }
  }
}
