internal import NewsModel

/// Where and why a theme file cannot be used.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// What was wrong: lower case, no full stop.
  public var message: String

  /// `line: message`.
  public var description: String { "\(line): \(message)" }
}

extension Theme {
  /// Reads a theme file; what it leaves out is as in `standard`.
  ///
  /// - Throws: `ThemeError` for an unknown key, a key twice, or a value that the key cannot have.
  public init(parsing text: String) throws {
    self = .standard
    var seen: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = Self.trimmed(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      func failure(_ message: String) -> ThemeError {
        ThemeError(line: index + 1, message: message)
      }
      guard let equals = line.firstIndex(of: "=") else { throw failure("expected 'key = value'") }
      let key = String(Self.trimmed(line[..<equals]))
      let value = String(Self.trimmed(line[line.index(after: equals)...]))
      guard seen.insert(key).inserted else { throw failure("key '\(key)' twice") }
      guard let field = Self.field(key) else { throw failure("unknown key '\(key)'") }
      guard field.accepts(value) else {
        throw failure("'\(value)' is no \(field.kind) for '\(key)'")
      }
      field.set(&self, value)
    }
  }

  /// The theme as a file that `init(parsing:)` reads back.
  public var text: String {
    Self.keys.compactMap { key in
      Self.field(key).map { "\(key) = \($0.get(self))" }
    }.joined(separator: "\n") + "\n"
  }

  /// Every key, in the order in which `text` gives them.
  public static var keys: [String] {
    let own = ["font", "size", "wrap", "background", "ink", "muted", "rule", "accent"]
    return own
      + EntityType.allCases.flatMap { type in
        ["fill", "line", "shape", "border"].map { "\(type.rawValue.lowercased()).\($0)" }
      }
  }

  private struct Field {
    let kind: String
    let accepts: (String) -> Bool
    let get: (Theme) -> String
    let set: (inout Theme, String) -> Void
  }

  private static func field(_ key: String) -> Field? {
    switch key {
    case "font": text(\.font)
    case "background": colour(\.background)
    case "ink": colour(\.ink)
    case "muted": colour(\.muted)
    case "rule": colour(\.rule)
    case "accent": colour(\.accent)
    case "size":
      Field(
        kind: "size from 6 to 40",
        accepts: { Double($0).map { (6...40).contains($0) } ?? false },
        get: { $0.size == $0.size.rounded() ? String(Int($0.size)) : String($0.size) },
        set: { theme, value in theme.size = Double(value) ?? theme.size })
    case "wrap":
      Field(
        kind: "number from 8 to 80", accepts: { Int($0).map { (8...80).contains($0) } ?? false },
        get: { String($0.wrap) }, set: { theme, value in theme.wrap = Int(value) ?? theme.wrap })
    default: styleField(key)
    }
  }

  private static func styleField(_ key: String) -> Field? {
    let parts = key.split(separator: ".")
    guard parts.count == 2,
      let type = EntityType.allCases.first(where: { $0.rawValue.lowercased() == parts[0] })
    else { return nil }
    switch parts[1] {
    case "fill": return colour(\.[type].fill)
    case "line": return colour(\.[type].line)
    case "shape":
      return choice(
        \.[type].shape,
        of: [
          "box", "cds", "component", "ellipse", "folder", "hexagon", "house", "invhouse", "note",
          "octagon", "oval", "parallelogram", "tab", "trapezium",
        ])
    case "border":
      return choice(\.[type].border, of: ["double", "rounded", "single"])
    default: return nil
    }
  }

  private static func text(_ path: WritableKeyPath<Theme, String>) -> Field {
    Field(
      kind: "text", accepts: { !$0.isEmpty }, get: { $0[keyPath: path] },
      set: { $0[keyPath: path] = $1 })
  }

  private static func choice(
    _ path: WritableKeyPath<Theme, String>, of names: [String]
  ) -> Field {
    Field(
      kind: "choice of \(names.joined(separator: ", "))", accepts: names.contains,
      get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  private static func colour(_ path: WritableKeyPath<Theme, String>) -> Field {
    Field(
      kind: "colour #RRGGBB",
      accepts: { value in
        value.utf8.count == 7 && value.hasPrefix("#")
          && value.dropFirst().allSatisfy { $0.isHexDigit && $0.isASCII }
      }, get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return text
  }
}
