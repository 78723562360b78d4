import Foundation
import GraphQueries
import NewsModel
import Testing

@testable import WebPages

@Suite struct TemplatesTests {
  @Test func noTemplateWritesAnythingUnescaped() throws {
    let templates = WebFiles.all.filter { $0.name.hasSuffix(Templates.suffix) }
    #expect(templates.count > 10)
    for template in templates {
      #expect(!template.text.contains("{{{") && !template.text.contains("{{&"), "\(template.name)")
      for forbidden in ["<script", "style=", " on", "<!--", "http://", "https://"] {
        #expect(
          !template.text.split(separator: "<").contains { element in
            ("<" + element.prefix { $0 != ">" }).contains(forbidden)
          }, "\(template.name) has \(forbidden)")
      }
    }
    #expect(!WebFiles.text("site.css").contains("url(") && !WebFiles.text("site.css").isEmpty)
    #expect(!WebFiles.text("site.css").contains("@import"))
  }

  @Test(
    arguments: [
      ("a", "a"), ("<>&\"'", "&lt;&gt;&amp;&quot;&#39;"), ("\"\u{301}", "&quot;\u{301}"),
      ("<\u{338}b", "&lt;\u{338}b"), ("&\u{200D}amp;", "&amp;\u{200D}amp;"), ("\0", "\u{FFFD}"),
    ])
  func everyMarkIsEscapedWhateverStandsOnIt(_ text: String, _ expected: String) {
    #expect(Array(HTMLEscaping().escapeText(text).utf8) == Array(expected.utf8))
  }

  @Test func everythingHasWords() {
    let labels = Labels()
    for type in EntityType.allCases {
      #expect(labels["type.\(type.rawValue)"] != nil, "\(type)")
      #expect(labels["section.\(type.rawValue)"] != nil, "\(type)")
    }
    for relation in RelationType.allCases {
      #expect(labels["\(relation.rawValue).forward"] != nil, "\(relation)")
      #expect(labels["\(relation.rawValue).backward"] != nil, "\(relation)")
    }
    for action in WhoAction.allCases { #expect(labels["who.\(action.rawValue)"] != nil) }
    for action in AppointmentFact.Action.allCases {
      #expect(labels["action.\(action.rawValue)"] != nil)
    }
  }

  @Test func codesBecomeWordsOrNothing() {
    let labels = Labels()
    #expect(labels.kind("party.committee") == "cơ quan Đảng")
    #expect(labels.kind("hội nghị") == "hội nghị")
    #expect(labels.kind("zzz.unknown") == nil)
    #expect(labels.value(.text("district"), of: "level") == "huyện")
    #expect(PartialDate("2024-05-03")?.spoken == "3/5/2024")
  }
}

/// The style sheet's colours, against the contrast that WCAG 2 level AA asks of text.
@Suite struct StyleSheetTests {
  private static func luminance(_ colour: Substring) -> Double {
    let value = Int(colour, radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
    let linear = parts.map { part -> Double in
      guard part > 0.03928 else { return part / 12.92 }
      return pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func textCanBeReadInBothSchemes() {
    let schemes = WebFiles.text("site.css").split(separator: ":root {").dropFirst().map { block in
      Dictionary(
        block.prefix { $0 != "}" }.split(separator: ";").compactMap { line in
          let parts = line.split(separator: "--").last?.split(separator: ": #")
          return parts.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
        }
      ) { first, _ in first }
    }
    #expect(schemes.count == 2)
    for colours in schemes {
      for text in ["ink", "soft", "link", "accent"] as [Substring] {
        let grounds: [Substring] = text == "ink" ? ["mark", "target"] : []
        for ground in ["paper", "panel"] + grounds {
          guard let front = colours[text], let back = colours[ground] else {
            Issue.record("no colour \(text) or \(ground)")
            continue
          }
          let light = [Self.luminance(front), Self.luminance(back)].sorted()
          let contrast = (light[1] + 0.05) / (light[0] + 0.05)
          #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
        }
      }
    }
  }
}
