/// A scenario of a feature file, with outlines filled in.
struct KitScenario: Sendable {
  struct Step: Sendable {
    var text: String
    var document: String?
    var table: [[String]]
  }

  /// The folder and file, then the title, then the example where there are several.
  var id: String
  var folder: String
  var steps: [Step]
}

/// Reads the small part of Gherkin that compatibility kits use.
struct FeatureReader {
  private let lines: [Substring]
  private var index = 0

  private struct Draft {
    var title: String
    var steps: [KitScenario.Step] = []
    var examples: [[String: String]] = []
  }

  /// The scenarios of one feature file.
  static func scenarios(of text: String, file: String, folder: String) -> [KitScenario] {
    var reader = FeatureReader(lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    return reader.drafts().flatMap { draft -> [KitScenario] in
      let id = "\(folder)/\(file) \(draft.title)"
      guard !draft.examples.isEmpty else {
        return [KitScenario(id: id, folder: folder, steps: draft.steps)]
      }
      return draft.examples.enumerated().map { number, example in
        KitScenario(
          id: "\(id) #\(number + 1)", folder: folder,
          steps: draft.steps.map { $0.filled(with: example) })
      }
    }
  }

  private init(lines: [Substring]) {
    self.lines = lines
  }

  private mutating func drafts() -> [Draft] {
    var drafts: [Draft] = []
    var background: [KitScenario.Step] = []
    var inBackground = false
    while index < lines.count {
      let line = trimmed(lines[index])
      index += 1
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("@") || line.hasPrefix("Feature:") {
        continue
      }
      if line.hasPrefix("Background:") {
        inBackground = true
      } else if let title = after("Scenario Outline:", line) ?? after("Scenario:", line) {
        inBackground = false
        drafts.append(Draft(title: title, steps: background))
      } else if line.hasPrefix("Examples:") {
        let table = table()
        if let header = table.first, !drafts.isEmpty {
          drafts[drafts.count - 1].examples += table.dropFirst().map {
            Dictionary(zip(header, $0)) { first, _ in first }
          }
        }
      } else if let step = step(line) {
        if inBackground {
          background.append(step)
        } else if !drafts.isEmpty {
          drafts[drafts.count - 1].steps.append(step)
        }
      }
    }
    return drafts
  }

  private mutating func step(_ line: String) -> KitScenario.Step? {
    for word in ["Given ", "When ", "Then ", "And ", "But "] {
      guard let text = after(word, line) else { continue }
      let document = document()
      return KitScenario.Step(
        text: text, document: document, table: document == nil ? table() : [])
    }
    return nil
  }

  /// Text between `"""` lines, without the indentation of the first of them.
  private mutating func document() -> String? {
    guard index < lines.count, trimmed(lines[index]) == "\"\"\"" else { return nil }
    let indent = lines[index].prefix { $0 == " " }.count
    index += 1
    var text: [Substring] = []
    while index < lines.count, trimmed(lines[index]) != "\"\"\"" {
      let line = lines[index]
      text.append(line.dropFirst(min(indent, line.prefix { $0 == " " }.count)))
      index += 1
    }
    index += 1
    return text.joined(separator: "\n")
  }

  private mutating func table() -> [[String]] {
    var rows: [[String]] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      if line.hasPrefix("#") {
        index += 1
        continue
      }
      guard line.hasPrefix("|") else { break }
      rows.append(cells(line))
      index += 1
    }
    return rows
  }

  private func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var escaped = false
    for character in line.dropFirst() {
      if escaped {
        switch character {
        case "n": cell.append("\n")
        case "|", "\\": cell.append(character)
        default: cell += "\\\(character)"
        }
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character == "|" {
        cells.append(trimmed(cell[...]))
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells
  }

  private func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private func after(_ prefix: String, _ line: String) -> String? {
    line.hasPrefix(prefix) ? trimmed(line.dropFirst(prefix.count)) : nil
  }
}

extension KitScenario.Step {
  /// The step with an example's values in the place of their names.
  fileprivate func filled(with example: [String: String]) -> KitScenario.Step {
    func fill(_ text: String) -> String {
      example.sorted { $0.key < $1.key }.reduce(text) {
        $0.replacing("<\($1.key)>", with: $1.value)
      }
    }
    return KitScenario.Step(
      text: fill(text), document: document.map(fill), table: table.map { $0.map(fill) })
  }
}
