import Foundation
import Testing

/// Whether the people, bodies and documents of the shared seeds are exactly the annotated ones, each
/// once.
///
/// Skipped where the seeds are absent.
@Suite struct SeedIdentityTests {
  private static let shared = Program.repository.appending(path: "../shared").standardizedFileURL
  private static let gold = shared.appending(path: "gold/seeds")
  private static let isPresent = FileManager.default.fileExists(
    atPath: gold.appending(path: "CROSS.json").path)

  /// The articles in which things of a name are told of, by name in small letters.
  private typealias Places = [String: [Set<String>]]

  private struct Annotated: Decodable {
    struct Row: Decodable {
      var name: String
      var optional: Bool?
    }
    struct Paper: Decodable {
      var type: String
      var number: String?
      var name: String
      /// As the article has it.
      var surface: [String]
      var optional: Bool?

      /// What tells it from others: type and number, or the name.
      var key: String { SeedIdentityTests.key(type: type, number: number, name: name) }
    }
    var people: [Row]
    var organisations: [Row]
    var documents: [Paper]
  }

  private static func key(type: String, number: String?, name: String) -> String {
    number.map { "\(type) \($0)" }?.lowercased() ?? plain(name)
  }

  /// A name in small letters, written out.
  private static func plain(_ name: String) -> String {
    name.lowercased().replacingOccurrences(of: "t.ư", with: "trung ương")
      .replacingOccurrences(of: "khoá", with: "khóa")
  }

  private struct Cross: Decodable {
    var articles: [String: [String: String]]
    var distinct_people_total: Int
  }

  private static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(
      type, from: Data(contentsOf: gold.appending(path: name + ".json")))
  }

  /// What the graph has of each type that some article mentions.
  private func found() throws -> [String: Places] {
    let program = try Program()
    defer { program.remove() }
    let built = try program.run(["build", Self.shared.appending(path: "seeds").path])
    #expect(built.code == 0, "\(built.messages)")
    var names: [String: (type: String, name: String)] = [:]
    var articles: [String: Set<String>] = [:]
    for line in try program.run(["export", "jsonl"]).output.split(separator: "\n") {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let type = row["type"] as? String ?? ""
      if row["kind"] as? String == "entity", let id = row["id"] as? String {
        let properties = row["properties"] as? [String: Any] ?? row
        let name = row["name"] as? String ?? ""
        names[id] = (
          type,
          type == "Document"
            ? Self.key(
              type: properties["documentType"] as? String ?? "",
              number: properties["number"] as? String, name: name) : name.lowercased()
        )
      } else if type == "MENTIONS", let source = row["source"] as? String,
        let target = row["target"] as? String
      {
        articles[target, default: []].insert(String(source.dropFirst(4).prefix(3)))
      }
    }
    var found: [String: Places] = [:]
    for (id, places) in articles {
      guard let (type, name) = names[id] else { continue }
      found[type, default: [:]][name, default: []].append(places)
    }
    return found
  }

  @Test("people and bodies are exactly those of the annotation", .enabled(if: isPresent))
  func exactly() throws {
    let cross = try Self.read("CROSS", as: Cross.self)
    var expected: [String: [String: Set<String>]] = ["Person": [:], "Organisation": [:]]
    var optional: Set<String> = []
    for article in cross.articles.keys.sorted() {
      let annotated = try Self.read(article, as: Annotated.self)
      for (type, rows) in [
        ("Person", annotated.people), ("Organisation", annotated.organisations),
      ] {
        for row in rows {
          expected[type]?[row.name.lowercased(), default: []].insert(article)
          if row.optional == true { optional.insert(row.name.lowercased()) }
        }
      }
    }
    let found = try found()
    #expect(found["Person"]?.count == cross.distinct_people_total)
    for (type, names) in expected {
      let known = found[type] ?? [:]
      #expect(Set(known.keys).subtracting(names.keys).isEmpty, "invented \(type)")
      for (name, articles) in names where !optional.contains(name) {
        #expect(known[name] == [articles], "\(type) \(name)")
      }
    }
  }

  @Test("documents are exactly those of the annotation, each once", .enabled(if: isPresent))
  func exactDocuments() throws {
    let cross = try Self.read("CROSS", as: Cross.self)
    var expected: [String: Set<String>] = [:]
    var optional: Set<String> = []
    /// The key of each wording.
    var keys: [String: String] = [:]
    for article in cross.articles.keys.sorted() {
      for paper in try Self.read(article, as: Annotated.self).documents {
        expected[paper.key, default: []].insert(article)
        if paper.optional == true { optional.insert(paper.key) }
        for form in [paper.name] + paper.surface { keys[Self.plain(form)] = paper.key }
      }
    }
    var known: [String: [Set<String>]] = [:]
    for (key, places) in try found()["Document"] ?? [:] {
      known[keys[key] ?? key, default: []] += places
    }
    #expect(Set(known.keys).subtracting(expected.keys).isEmpty, "invented")
    for (key, articles) in expected where !optional.contains(key) {
      #expect(known[key] == [articles], "\(key)")
    }
  }
}
