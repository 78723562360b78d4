internal import ArgumentParser
internal import CypherEngine
private import Foundation

/// `--param name=value`.
struct QueryParameter: ExpressibleByArgument {
  /// The name, without `$`.
  var name: String
  /// The value: JSON where it reads as JSON, else the text itself.
  var value: CypherValue

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    name = String(argument[..<equals].drop { $0 == "$" })
    guard !name.isEmpty else { return nil }
    // What is stored is composed, however the terminal types it.
    let text = String(argument[argument.index(after: equals)...])
      .precomposedStringWithCanonicalMapping
    value = Self.value(text) ?? .string(text)
  }

  private static func value(_ text: String) -> CypherValue? {
    if let number = Int64(text) { return .integer(number) }
    let data = Data(text.utf8)
    let options: JSONDecoder = JSONDecoder()
    return (try? options.decode(Literal.self, from: data))?.value
  }

  /// Any JSON value.
  private struct Literal: Decodable {
    var value: CypherValue

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        value = .null
      } else if let flag = try? single.decode(Bool.self) {
        value = .boolean(flag)
      } else if let number = try? single.decode(Int64.self) {
        value = .integer(number)
      } else if let number = try? single.decode(Double.self) {
        value = .float(number)
      } else if let text = try? single.decode(String.self) {
        value = .string(text)
      } else if let list = try? single.decode([Literal].self) {
        value = .list(list.map(\.value))
      } else {
        value = .map(try single.decode([String: Literal].self).mapValues(\.value))
      }
    }
  }
}
