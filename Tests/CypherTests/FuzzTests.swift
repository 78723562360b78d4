import TestSupport
import CypherEngine
import CypherSyntax
import Testing

/// Hostile texts: none may crash, none may run past its limits.
@Suite struct FuzzTests {
  static let seeds = [
    "MATCH (a:N {n: 3})-[r:T*1..3]->(b) WHERE a.n < b.n AND NOT (a)--(b) RETURN a, r, b",
    "MATCH p = shortestPath((a {n: 1})-[*]-(b {n: 9})) RETURN [x IN nodes(p) | x.n] AS way",
    "UNWIND range(1, 10) AS x WITH x, x % 3 AS k WHERE x > 2 RETURN k, collect(x)[1..], avg(x)",
    "OPTIONAL MATCH (a)<-[:T|:S]-(b) RETURN DISTINCT labels(a), count(DISTINCT b) SKIP 1 LIMIT 5",
    "RETURN date('2024-02-29') + duration({months: 1, days: 2.5})",
    "RETURN datetime.truncate('week', datetime('2024-01-01T00:00[Europe/Paris]'))",
    "RETURN CASE WHEN null THEN 1 ELSE 'x' END + toString(1.5e3)",
    "RETURN reduce(s = 0, x IN [1, 2] | s + x) AS total ORDER BY total DESC",
    "MATCH (a) WHERE exists { MATCH (a)-->(b) WHERE b.n > 50 } RETURN a {.n, m: [(a)--(c) | c.n]}",
    "WITH {a: [1, 2, {b: 'ồ'}]} AS m RETURN m.a[2].b =~ '(?i)[a-zồ]+' UNION ALL RETURN true AS x",
    "RETURN all(x IN [1, 2] WHERE x > 0) XOR single(y IN $p WHERE y = 1), percentileCont(3, 0.5)",
    "MATCH (n) RETURN `n`.`n` AS `odd name`, -9223372036854775808 / 3, 0x1F, 0o17, .5 // comment",
  ]

  static let pieces = [
    "(", ")", "[", "]", "{", "}", "..", "*", "-", "->", "<-", "|", ":", ",", "'", "\"", "`", "$",
    "=",
    "<>", "<=", "=~", " MATCH ", " WHERE ", " RETURN ", " WITH ", " UNWIND ", " AS ", " IN ",
    " NOT ",
    " NULL ", "null", " exists {", "count(*)", "9223372036854775808", "1e999", "\\u12", "/*", "//",
    "\0", "ế", "\u{1F600}", " UNION ", " ORDER BY ", " collect(", " range(1, 1000000)", " date(",
    "a",
  ]

  static let limits = QueryLimits(time: .milliseconds(60), rows: 2000, values: 200_000)

  /// Runs a text and tells how long it took.
  static func run(_ text: String, _ engine: CypherEngine) -> Duration {
    let start = ContinuousClock.now
    do {
      let result = try engine.run(text, parameters: ["p": .list([.integer(1), .null])])
      #expect(result.rows.count <= limits.rows)
      #expect(result.rows.allSatisfy { $0.count == result.columns.count })
    } catch let error as CypherSyntaxError {
      #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
      #expect(!error.excerpt.isEmpty)
    } catch is CypherRuntimeError {
    } catch {
      Issue.record("unexpected error \(error) for \(text)")
    }
    return ContinuousClock.now - start
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 30)
    let engine = CypherEngine(graph: QueryLimitTests.graph(), limits: Self.limits)
    for _ in 0..<2000 {
      let length = Int.random(in: 0..<200, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Self.run(String(decoding: bytes, as: UTF8.self), engine) < .seconds(2))
    }
  }

  @Test func randomPieces() {
    var random = SeededGenerator(seed: 31)
    let engine = CypherEngine(graph: QueryLimitTests.graph(), limits: Self.limits)
    for _ in 0..<2000 {
      let count = Int.random(in: 1..<40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(Self.run("RETURN " + text, engine) < .seconds(2))
      #expect(Self.run(text, engine) < .seconds(2))
    }
  }

  @Test func mutatedQueries() {
    var random = SeededGenerator(seed: 32)
    let engine = CypherEngine(graph: QueryLimitTests.graph(), limits: Self.limits)
    for _ in 0..<4000 {
      var characters = Array(Self.seeds.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 1...4, using: &random) where !characters.isEmpty {
        let place = Int.random(in: 0..<characters.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: characters.remove(at: place)
        case 1:
          characters.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? "", at: place)
        case 2:
          characters[place] = characters[Int.random(in: 0..<characters.count, using: &random)]
        case 3:
          let other = Array(Self.seeds.randomElement(using: &random) ?? "")
          let start = Int.random(in: 0..<other.count, using: &random)
          characters.insert(contentsOf: other[start...].prefix(20), at: place)
        default:
          let end = min(characters.count, place + Int.random(in: 1...15, using: &random))
          characters.removeSubrange(place..<end)
        }
      }
      let text = String(characters)
      let time = Self.run(text, engine)
      #expect(time < .seconds(2), "\(time) for \(text)")
    }
  }

  @Test func seedsThemselvesAreUnderstood() {
    let engine = CypherEngine(graph: QueryLimitTests.graph(), limits: Self.limits)
    for seed in Self.seeds {
      #expect(throws: Never.self, "\(seed)") { try CypherParser.parse(seed) }
      _ = Self.run(seed, engine)
    }
  }

  static let extremes = [
    "null", "true", "0", "-1", "9223372036854775807", "-9223372036854775808", "1e308", "-0.0",
    "(0.0 / 0.0)", "(1 / 0.0)", "''", "'x'", "'2024-01-01'", "'P1Y'", "'Europe/Paris'", "[]", "[1]",
    "[null]", "{}", "{year: 9223372036854775807}", "{year: 999999999, month: 12, day: 31}",
    "{year: -999999999}", "{year: 2024, week: 53}", "{hour: 99}",
    "{epochMillis: 9223372036854775807}",
    "{epochSeconds: -9223372036854775808}", "{days: 9223372036854775807}", "{months: 1e300}",
    "{nanosecond: -9223372036854775808, epochSeconds: 1}", "date('+999999999-12-31')",
    "date('-999999999-01-01')", "datetime('+999999999-12-31T23:59:59.999999999[Asia/Ho_Chi_Minh]')",
    "localdatetime('-999999999-01-01T00:00')", "localtime('23:59:59.999999999')",
    "time('00:00+18:00')", "duration({seconds: 9223372036854775807})",
    "duration({seconds: -9223372036854775808})", "duration({months: -9223372036854775808})",
    "duration({days: 9223372036854775807, nanoseconds: -1})", "duration('PT0.999999999S')", "n",
    "r", "p",
  ]

  static let functions = [
    "id", "type", "labels", "keys", "properties", "nodes", "relationships", "startNode", "endNode",
    "length", "size", "head", "last", "tail", "reverse", "range", "coalesce", "toLower", "trim",
    "substring", "left", "right", "replace", "split", "toInteger", "toFloat", "toBoolean",
    "toString",
    "abs", "ceil", "round", "sign", "sqrt", "log", "atan2", "haversin", "timestamp", "date", "time",
    "localtime", "datetime", "localdatetime", "duration", "date.truncate", "time.truncate",
    "datetime.truncate", "localdatetime.truncate", "datetime.fromepoch", "datetime.fromepochmillis",
    "duration.between", "duration.inMonths", "duration.inDays", "duration.inSeconds", "exists",
    "sum", "avg", "min", "collect", "stDev", "percentileCont", "percentileDisc", "count",
  ]

  /// Every function and operator with values at the ends of their ranges.
  @Test func extremeArguments() {
    var random = SeededGenerator(seed: 33)
    let engine = CypherEngine(graph: QueryLimitTests.graph(), limits: Self.limits)
    let operators = ["+", "-", "*", "/", "%", "^", "=", "<", "IN", "STARTS WITH", "=~", "AND"]
    let keys = ["year", "week", "hour", "epochMillis", "milliseconds", "years", "timezone", "n"]
    func value() -> String { Self.extremes.randomElement(using: &random) ?? "null" }
    for _ in 0..<8000 {
      let expression: String
      switch Int.random(in: 0..<10, using: &random) {
      case 0...5:
        let count = Int.random(in: 1...3, using: &random)
        let arguments = (0..<count).map { _ in value() }.joined(separator: ", ")
        expression = "\(Self.functions.randomElement(using: &random) ?? "size")(\(arguments))"
      case 6...8:
        expression = "\(value()) \(operators.randomElement(using: &random) ?? "+") \(value())"
      default:
        expression =
          "[x IN [\(value())] | x.\(keys.randomElement(using: &random) ?? "n")][\(value())]"
      }
      let query = "MATCH p = (n {n: 1})-[r]->() WITH n, r, p LIMIT 2 RETURN \(expression) AS x"
      #expect(Self.run(query + " ORDER BY x", engine) < .seconds(2), "\(query)")
    }
  }
}
