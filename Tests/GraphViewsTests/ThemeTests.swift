import Foundation
import GraphViews
import NewsModel
import Testing

struct ThemeTests {
  static let folder = DiagramTests.root.appending(path: "Graphs/themes")

  static func file(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func standardFileIsTheBuiltInTheme() throws {
    let text = try Self.file("standard.theme")
    #expect(try Theme(parsing: text) == .standard)
    #expect(text.hasSuffix(Theme.standard.text))
  }

  @Test func everyFileReadsAndDiffersFromTheStandard() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".theme") }
    #expect(names.count >= 3)
    for name in names where name != "standard.theme" {
      #expect(try Theme(parsing: Self.file(name)) != .standard, "\(name)")
    }
  }

  @Test func aThemeReadsItselfBack() throws {
    var theme = Theme.standard
    theme.size = 12.5
    theme[.meeting].fill = "#000001"
    #expect(try Theme(parsing: theme.text) == theme)
  }

  @Test(arguments: [
    ("colour = red", "1: unknown key 'colour'"), ("\n# x\nink: red", "3: expected 'key = value'"),
    ("ink = red", "1: 'red' is no colour #RRGGBB for 'ink'"),
    ("ink = #12345g", "1: '#12345g' is no colour #RRGGBB for 'ink'"),
    ("ink = #000000\nink = #000000", "2: key 'ink' twice"),
    ("size = 900", "1: '900' is no size from 6 to 40 for 'size'"),
    ("size = nan", "1: 'nan' is no size from 6 to 40 for 'size'"),
    ("robot.fill = #000000", "1: unknown key 'robot.fill'"),
    (
      "person.border = wavy",
      "1: 'wavy' is no choice of double, rounded, single for 'person.border'"
    ),
  ])
  func faultIsNamedWithItsLine(text: String, message: String) {
    let error = #expect(throws: ThemeError.self) { try Theme(parsing: text) }
    #expect(error?.description == message)
  }

  @Test func darkTextStandsOutOnItsGround() {
    func luminance(_ colour: String) -> Double {
      let digits = colour.dropFirst()
      let parts = [0, 2, 4].compactMap { offset -> Double? in
        let start = digits.index(digits.startIndex, offsetBy: offset)
        let end = digits.index(start, offsetBy: 2)
        guard let value = Int(digits[start..<end], radix: 16) else { return nil }
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    func contrast(_ one: String, _ other: String) -> Double {
      let (light, dark) = (
        max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
      )
      return (light + 0.05) / (dark + 0.05)
    }
    let theme = Theme.standard
    for type in EntityType.allCases {
      #expect(contrast(theme.ink, theme[type].fill) >= 7, "\(type)")
      #expect(contrast(theme.muted, theme[type].fill) >= 4.5, "\(type)")
      #expect(contrast(theme[type].line, theme.background) >= 3, "\(type)")
    }
  }
}
