/// Functions of strings.
enum StringFunctions {
  static func call(
    _ function: CypherFunction, _ values: [CypherValue]
  ) throws -> CypherValue {
    if values.contains(where: \.isNull) { return .null }
    let text = try string(function, values[0])
    switch function {
    case .toLower: return .string(text.lowercased())
    case .toUpper: return .string(text.uppercased())
    case .trim: return .string(String(trimmedStart(trimmedEnd(text[...]))))
    case .trimStart: return .string(String(trimmedStart(text[...])))
    case .trimEnd: return .string(String(trimmedEnd(text[...])))
    case .substring:
      let start = try count(function, values[1])
      let rest = text.dropFirst(start)
      return .string(
        String(values.count > 2 ? rest.prefix(try count(function, values[2])) : rest))
    case .left: return .string(String(text.prefix(try count(function, values[1]))))
    case .right: return .string(String(text.suffix(try count(function, values[1]))))
    case .replace:
      let parts = try split(text, string(function, values[1]), keepingWhole: true)
      let new = try string(function, values[2])
      guard parts.count * new.utf8.count < 1 << 28 else {
        throw CypherRuntimeError(.limit, "MemoryLimit", "the replaced string is too long")
      }
      return .string(parts.joined(separator: new))
    default:
      let parts = try split(text, string(function, values[1]), keepingWhole: false)
      return .list(parts.map { .string($0) })
    }
  }

  private static func trimmedStart(_ text: Substring) -> Substring {
    text.drop(while: \.isWhitespace)
  }

  private static func trimmedEnd(_ text: Substring) -> Substring {
    var rest = text
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  private static func string(
    _ function: CypherFunction, _ value: CypherValue
  ) throws -> String {
    guard case .string(let text) = value else {
      throw CypherRuntimeError.type("\(function.rawValue) needs a string, found \(value.typeName)")
    }
    return text
  }

  private static func count(_ function: CypherFunction, _ value: CypherValue) throws -> Int {
    guard case .integer(let count) = value else {
      throw CypherRuntimeError.type(
        "\(function.rawValue) needs an integer, found \(value.typeName)")
    }
    guard count >= 0 else {
      throw CypherRuntimeError.range("\(function.rawValue) needs a number that is not negative")
    }
    return Int(clamping: count)
  }

  /// The parts between separators; an empty separator separates all characters.
  private static func split(
    _ text: String, _ separator: String, keepingWhole: Bool
  ) -> [String] {
    if separator.isEmpty { return keepingWhole ? [text] : text.map { String($0) } }
    let bytes = Array(text.utf8)
    let search = ByteSearch(separator)
    var parts: [String] = []
    var start = 0
    while let range = search.first(in: bytes, from: start) {
      parts.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
      start = range.upperBound
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
